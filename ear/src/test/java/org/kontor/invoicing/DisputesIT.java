package org.kontor.invoicing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.util.List;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import org.kontor.accounts.Accounts;
import org.kontor.calendar.BusinessDate;
import org.kontor.catalog.ProductKind;
import org.kontor.identity.Caller;
import org.kontor.money.Money;
import org.kontor.persistence.PageRequest;
import org.kontor.persistence.Sql;
import org.kontor.receivables.Blocks;
import org.kontor.receivables.EntryKind;
import org.kontor.testing.AsMember;
import org.kontor.testing.AsOperator;
import org.kontor.testing.InContainer;
import org.kontor.testing.RunsForTests;
import org.kontor.testing.SpaceForTests;

/** A member says that a line is wrong: the invoice is left in peace until it is answered. */
class DisputesIT extends InContainer {
    @Inject
    private SpaceForTests space;

    @Inject
    private RunsForTests runs;

    @Inject
    private AsOperator operator;

    @Inject
    private AsMember member;

    @Inject
    private Accounts accounts;

    @Inject
    private Caller caller;

    @Inject
    private Disputes disputes;

    @Inject
    private Corrections corrections;

    @Inject
    private Invoices invoices;

    @Inject
    private Blocks blocks;

    @Inject
    private BusinessDate businessDate;

    @Inject
    private Sql sql;

    private InvoiceRow invoice(String prefix) throws Exception {
        SpaceForTests.Place place = space.open(prefix);
        long account = space.account("Disputes " + prefix);
        space.contract(
                place,
                account,
                businessDate.today().withDayOfMonth(1),
                space.product("DISDESK", ProductKind.BASE, "149.00"),
                space.product("DISLOCK", ProductKind.ADD_ON, "40.00"));
        return runs.issued(place, businessDate.today()).get(0);
    }

    /** Other tests count on it that this member may act for nobody. */
    private void as(long account, Callable<Void> work) throws Exception {
        String me = member.call(() -> caller.name());
        operator.run(() -> accounts.admit(account, me));
        try {
            work.call();
        } finally {
            operator.run(() -> accounts.dismiss(account, me));
        }
    }

    private long entry(InvoiceRow invoice) {
        return sql.number(
                "SELECT id FROM ledger_entry WHERE document_number = ? AND kind = ?",
                invoice.number(),
                EntryKind.INVOICE.name());
    }

    private boolean isBlocked(InvoiceRow invoice) throws Exception {
        return !operator.call(() -> blocks.blockedEntries(List.of(entry(invoice)), businessDate.today()))
                .isEmpty();
    }

    @Test
    void stopsWhatFollowsUntilEveryLineIsAnswered() throws Exception {
        InvoiceRow mine = invoice("DISMINE");
        as(mine.account().id(), () -> {
            disputesAndIsAnswered(mine);
            return null;
        });
    }

    private void disputesAndIsAnswered(InvoiceRow mine) throws Exception {
        long desk = member.call(() -> disputes.disputeMine(mine.id(), 1, "I left on the 3rd"));
        long lock = member.call(() -> disputes.disputeMine(mine.id(), 2, "No locker of mine"));

        assertThat(isBlocked(mine)).isTrue();
        assertThatThrownBy(() -> member.call(() -> disputes.disputeMine(mine.id(), 1, "again")))
                .isInstanceOf(DisputedBefore.class);
        List<Dispute> shown = member.call(() -> disputes.ofMine(mine.id()));
        assertThat(shown).extracting(dispute -> dispute.line().amount()).contains(Money.of("177.31"));
        assertThat(operator.call(() -> disputes.waiting(PageRequest.filtered(mine.number(), 0, 10)))
                        .rows())
                .extracting(Dispute::id)
                .containsExactly(desk, lock);

        operator.run(() -> disputes.answer(desk, DisputeOutcome.REJECTED, "You gave notice for the end of the month."));
        assertThat(isBlocked(mine)).isTrue();
        member.run(() -> disputes.withdrawMine(lock));
        assertThat(isBlocked(mine)).isFalse();
        assertThatThrownBy(() -> operator.run(() -> disputes.answer(lock, DisputeOutcome.AGREED, "yes")))
                .isInstanceOf(DisputeAnswered.class);
        assertThat(sql.number(
                        "SELECT COUNT(*) FROM message WHERE kind = 'dispute-answered' AND subject_id IN (?, ?)",
                        desk,
                        lock))
                .isEqualTo(1);
        assertThatThrownBy(() -> sql.update("UPDATE invoice_dispute SET outcome = 'AGREED' WHERE id = ?", desk))
                .rootCause()
                .hasMessageContaining("only ever answered");
        member.call(() -> disputes.disputeMine(mine.id(), 2, "After all"));
        assertThat(isBlocked(mine)).isTrue();
    }

    @Test
    void isForOwnInvoicesOnlyAndForWhatCounts() throws Exception {
        InvoiceRow theirs = invoice("DISTHEIR");
        long told = operator.call(() -> disputes.dispute(theirs.id(), 1, "told by phone"));

        assertThatThrownBy(() -> member.call(() -> disputes.disputeMine(theirs.id(), 2, "not mine")))
                .isInstanceOf(NoSuchInvoice.class);
        assertThatThrownBy(() -> member.call(() -> disputes.ofMine(theirs.id())))
                .isInstanceOf(NoSuchInvoice.class);
        assertThatThrownBy(() -> member.run(() -> disputes.withdrawMine(told))).isInstanceOf(NoSuchDispute.class);
        assertThatThrownBy(() -> member.run(() -> disputes.answer(told, DisputeOutcome.AGREED, "I say so")))
                .isInstanceOf(EJBAccessException.class);
        assertThatThrownBy(() -> operator.call(() -> disputes.dispute(theirs.id(), 9, "no such line")))
                .isInstanceOf(NoSuchInvoice.class);

        operator.call(() -> corrections.cancel(theirs.id(), new Corrections.Cancelling("mistake", true)));
        assertThatThrownBy(() -> operator.call(() -> disputes.dispute(theirs.id(), 2, "too late")))
                .isInstanceOf(NotDisputable.class);
    }

    /** Whoever pays by debit would else have to send it back to be heard. */
    @Test
    void whatIsPaidCanBeWrongToo() throws Exception {
        InvoiceRow paid = invoice("DISPAID");
        pay(paid);
        assertThat(operator.call(() -> invoices.find(paid.id())).row().open()).isEqualTo(Money.ZERO);

        long told = operator.call(() -> disputes.dispute(paid.id(), 1, "charged twice"));
        assertThat(isBlocked(paid)).as("if the bank gives it back").isTrue();
        operator.run(() -> disputes.answer(told, DisputeOutcome.REJECTED, "They are two desks."));
        assertThat(isBlocked(paid)).isFalse();
    }

    private void pay(InvoiceRow invoice) {
        sql.update("""
                INSERT INTO ledger_entry (id, account_id, seller_id, kind, document_number, amount, booked_on, due_on,
                  due_source, thirty_day_notice)
                SELECT NEXT VALUE FOR ledger_entry_seq, e.account_id, e.seller_id, 'RECEIPT', e.document_number, -e.amount,
                  e.booked_on, e.booked_on, 'AT_ONCE', FALSE FROM ledger_entry e WHERE e.id = ?""", entry(invoice));
        sql.update("""
                INSERT INTO clearing (id, debit_id, credit_id, amount, cleared_on)
                SELECT NEXT VALUE FOR clearing_seq, d.id, c.id, d.amount, d.booked_on
                FROM ledger_entry d JOIN ledger_entry c ON c.document_number = d.document_number AND c.kind = 'RECEIPT'
                WHERE d.id = ?""", entry(invoice));
    }
}
