package org.kontor.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.kontor.calendar.BusinessDate;
import org.kontor.persistence.Sql;
import org.kontor.testing.AsAdmin;
import org.kontor.testing.AsMember;
import org.kontor.testing.AsOperator;
import org.kontor.testing.InContainer;
import org.kontor.testing.SpaceForTests;

/** Mandates from the signature to their end, in the server. */
class MandatesIT extends InContainer {
    private static final String CREDITOR = "DE98ZZZ09999999999";
    /** As whom a call without a login goes. */
    private static final String NOBODY = "system";

    private static final DebitAccount ACCOUNT = new DebitAccount("DE89 3704 0044 0532 0130 00", "", "Studio Nordlicht");

    @Inject
    private SpaceForTests space;

    @Inject
    private AsOperator operator;

    @Inject
    private AsAdmin admin;

    @Inject
    private AsMember member;

    @Inject
    private Accounts accounts;

    @Inject
    private Mandates mandates;

    @Inject
    private MyMandates myMandates;

    @Inject
    private MandateFiles files;

    @Inject
    private BusinessDate businessDate;

    @Inject
    private Sql sql;

    @Test
    void aReferenceIsGivenOncePerCreditorWhateverItsCase() throws Exception {
        long account = space.account("Reference");
        String reference = operator.call(() -> mandates.suggestReference(account));
        give(account, reference);

        assertThatThrownBy(() -> give(space.account("Other"), reference.toLowerCase(java.util.Locale.ROOT)))
                .isInstanceOf(MandateReferenceTaken.class);
        assertThat(operator.call(() -> mandates.suggestReference(account))).endsWith("-2");
    }

    @Test
    void theMandateGivenLastIsUsedUntilItIsSuspended() throws Exception {
        LocalDate today = businessDate.today();
        long account = space.account("Usable");
        long first = give(account, "U" + account + "-1");
        long second = give(account, "U" + account + "-2");

        assertThat(usable(account)).contains(second);
        operator.run(() -> mandates.suspend(second, "AC04", today));
        assertThat(usable(account)).contains(first);
        operator.run(() -> mandates.resume(second));
        operator.run(() -> mandates.revoke(first, "asked for it", today));
        assertThat(usable(account)).contains(second);
        operator.run(() -> mandates.revoke(second, "asked for it", today));
        assertThat(usable(account)).isEmpty();
    }

    @Test
    void idsOfEarlierFactsFindTheMandateAsItIs() throws Exception {
        LocalDate today = businessDate.today();
        long account = space.account("Facts");
        long id = give(account, "F" + account + "-1");
        operator.run(() -> mandates.used(List.of(new UsedMandate(id, "F" + account + "-1", ACCOUNT.iban())), today));
        DebitAccount other = new DebitAccount("DE02120300000000202051", "", "Studio Nordlicht");
        operator.run(() -> mandates.amend(id, other));
        long fact = sql.number("SELECT latest_id FROM mandate_reference WHERE id = ?", id);

        Mandate found = operator.call(() -> mandates.find(List.of(id, fact))).get(fact);
        assertThat(fact).isNotEqualTo(id);
        assertThat(found.id()).isEqualTo(id);
        assertThat(found.iban()).isEqualTo("DE02120300000000202051");
        assertThat(found.amendedFrom()).contains("DE89370400440532013000");
        operator.run(() -> mandates.used(List.of(new UsedMandate(fact, "F" + account + "-1", other.iban())), today));
        assertThat(operator.call(() -> mandates.find(id)).amendedFrom()).isEmpty();
    }

    @Test
    void theBankKnowsAnAmendmentOnlyIfTheDebitToldIt() throws Exception {
        LocalDate today = businessDate.today();
        long account = space.account("Late amendment");
        String old = "L" + account + "-1";
        long id = give(account, old);
        DebitAccount other = new DebitAccount("DE02120300000000202051", "", "Studio Nordlicht");
        // The file was written before; both changes came between it and the statement.
        operator.run(() -> mandates.amend(id, other));
        operator.run(() -> mandates.rename(id, "L" + account + "-2"));
        operator.run(() -> mandates.used(List.of(new UsedMandate(id, old, ACCOUNT.iban())), today));

        Mandate waiting = operator.call(() -> mandates.find(id));
        assertThat(waiting.amendedFrom()).contains(ACCOUNT.iban());
        assertThat(waiting.referenceBefore()).contains(old);
        operator.run(() -> mandates.used(List.of(new UsedMandate(id, "L" + account + "-2", other.iban())), today));
        Mandate told = operator.call(() -> mandates.find(id));
        assertThat(told.amendedFrom()).isEmpty();
        assertThat(told.referenceBefore()).isEmpty();
        assertThatThrownBy(() -> give(space.account("Other"), old)).isInstanceOf(MandateReferenceTaken.class);
    }

    @Test
    void aDraftIsPrintedAndSigned() throws Exception {
        LocalDate today = businessDate.today();
        long account = space.account("Paper");
        MandateTerms terms =
                new MandateTerms(CREDITOR, "P" + account, MandateScheme.CORE, MandateSource.PAPER, Optional.empty());
        long id = operator.call(() -> mandates.give(new NewMandate(account, terms, ACCOUNT, Optional.empty())));
        sql.update(
                "UPDATE seller SET creditor_id = ? WHERE id = ?",
                CREDITOR,
                space.open("MANDP").seller());

        byte[] unsigned = operator.call(() -> files.pdf(id)).bytes();
        assertThat(new String(unsigned, 0, 5, java.nio.charset.StandardCharsets.US_ASCII))
                .isEqualTo("%PDF-");
        assertThat(operator.call(() -> files.pdf(id)).bytes()).isEqualTo(unsigned);
        assertThat(usable(account)).isEmpty();
        assertThatThrownBy(() -> operator.run(() -> mandates.signed(id, today.plusDays(1))))
                .isInstanceOf(SignedInFuture.class);
        operator.run(() -> mandates.signed(id, today));
        assertThat(usable(account)).contains(id);
    }

    @Test
    void aMemberGivesAndRevokesAMandateOfTheOwnAccountWithProof() throws Exception {
        sql.update(
                "UPDATE seller SET creditor_id = ? WHERE id = ?",
                CREDITOR,
                space.open("MANDO").seller());
        long account = space.account("Online");
        admin.run(() -> accounts.admit(account, NOBODY));
        long foreign = space.account("Foreign");

        long id = member.call(() -> myMandates.give(account, CREDITOR, ACCOUNT, "2001:db8::1"));

        assertThat(usable(account)).contains(id);
        assertThat(operator.call(() -> accounts.find(account)).billing().payment())
                .isEqualTo(PaymentMethod.DIRECT_DEBIT);
        assertThat(sql.exists(
                        "SELECT 1 FROM mandate WHERE id = ? AND source = 'ONLINE' AND proof_address = '2001:db8::1'"
                                + " AND text_version = 'CORE-1' AND proof_at IS NOT NULL",
                        id))
                .isTrue();
        assertThat(sql.exists(
                        "SELECT 1 FROM message WHERE kind = 'mandate-given' AND subject_id = ? AND facts LIKE ?"
                                + " AND facts NOT LIKE '%DE89370400440532013000%'",
                        id, "%" + CREDITOR + "%"))
                .as("told by mail, without the whole IBAN")
                .isTrue();
        assertThat(member.call(() -> files.pdfMine(id)).bytes()).isNotEmpty();
        assertThatThrownBy(() -> member.call(() -> myMandates.give(foreign, CREDITOR, ACCOUNT, "::1")))
                .isInstanceOf(NoSuchAccount.class);
        long others = give(foreign, "O" + foreign);
        assertThatThrownBy(() -> member.call(() -> files.pdfMine(others))).isInstanceOf(NoSuchMandate.class);

        member.run(() -> myMandates.revoke(id));
        admin.run(() -> accounts.dismiss(account, NOBODY));
        assertThat(usable(account)).isEmpty();
        assertThat(operator.call(() -> accounts.find(account)).billing().payment())
                .isEqualTo(PaymentMethod.TRANSFER);
    }

    private long give(long account, String reference) throws Exception {
        LocalDate today = businessDate.today();
        return operator.call(() -> mandates.give(NewMandate.onPaper(account, CREDITOR, reference, today, ACCOUNT)));
    }

    private Optional<Long> usable(long account) throws Exception {
        LocalDate today = businessDate.today();
        return operator.call(() -> mandates.usable(account, CREDITOR, today)).map(Mandate::id);
    }
}
