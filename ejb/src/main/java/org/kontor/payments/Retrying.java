package org.kontor.payments;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.kontor.calendar.Period;
import org.kontor.money.Money;
import org.kontor.persistence.Sql;
import org.kontor.receivables.BlockKind;
import org.kontor.receivables.Blocks;
import org.kontor.receivables.NewBlock;

/** What becomes of the claims of a debit that came back. */
@ApplicationScoped
class Retrying {
    private static final String OPEN = """
            SELECT o.entry_id, o.account_id, e.document_number, o.open_amount
            FROM open_entry o JOIN ledger_entry e ON e.id = o.entry_id
            WHERE o.open_amount > 0 AND (o.entry_id IN (SELECT i.entry_id FROM debit_item i WHERE i.debit_id = ?)
              OR o.entry_id = ?) ORDER BY o.entry_id""";

    @Inject
    private Sql sql;

    @Inject
    private Blocks blocks;

    @Inject
    private DebitNotices notices;

    @Inject
    private DebitMandates mandates;

    /** When it is announced, to be collected by whom. */
    record Notice(String creditorId, LocalDate on, int days) {}

    /** Writes down that it is tried once more, with the fee; empty if nothing is open, or by no mandate. */
    Optional<DebitNotice> retry(Debit debit, OptionalLong feeEntry, Retry how, Notice notice) {
        LocalDate collectOn = how == Retry.NEXT_PAY_DAY
                ? CollectionDates.payDay(notice.on(), notice.days())
                : CollectionDates.announced(notice.on(), notice.days());
        Optional<DebitNotice> retry = notice(debit, feeEntry, NoticeReason.RETRY, collectOn, notice);
        retry.ifPresent(written -> {
            notices.write(List.of(written));
            keepFromDunning(written);
        });
        return retry;
    }

    /** A person mended what was wrong: announced and collected as if for the first time. */
    Optional<DebitNotice> again(Debit debit, Notice notice) {
        LocalDate collectOn = CollectionDates.announced(notice.on(), notice.days());
        Optional<DebitNotice> again = notice(debit, OptionalLong.empty(), NoticeReason.AGAIN, collectOn, notice);
        again.ifPresent(written -> {
            notices.announce(List.of(written));
            keepFromDunning(written);
        });
        return again;
    }

    private Optional<DebitNotice> notice(
            Debit debit, OptionalLong feeEntry, NoticeReason reason, LocalDate collectOn, Notice notice) {
        Optional<DebitMandate> mandate = mandates.usable(debit.facts().accountId(), notice.creditorId(), notice.on());
        List<DebitNotice.OpenPart> open = open(debit.id(), feeEntry.orElse(0));
        return mandate.filter(usable -> !open.isEmpty())
                .map(usable -> DebitNotice.of(usable, notice.on(), collectOn, reason, open));
    }

    private List<DebitNotice.OpenPart> open(long debitId, long feeEntryId) {
        return sql.list(
                OPEN,
                row -> new DebitNotice.OpenPart(
                        row.getLong(1), row.getLong(2), row.getString(3), Money.of(row.getBigDecimal(4))),
                debitId,
                feeEntryId);
    }

    /** Who is told that we collect again is not reminded until then. */
    private void keepFromDunning(DebitNotice notice) {
        List<NewBlock> waiting = new ArrayList<>();
        for (long entryId : notice.entryIds()) {
            waiting.add(new NewBlock(
                    notice.accountId(),
                    OptionalLong.of(entryId),
                    BlockKind.RETRY,
                    notice.announcedOn(),
                    DebitWriter.blockedUntil(notice.collectOn()),
                    notice.reason().name()));
        }
        blocks.blockAll(waiting);
    }

    /** Until a person has settled it. */
    void leaveInPeace(Debit debit, OperatorTask why, LocalDate from) {
        long account = debit.facts().accountId();
        String reason = debit.facts().endToEndId();
        if (why == OperatorTask.DECEASED) {
            blocks.block(
                    new NewBlock(account, OptionalLong.empty(), BlockKind.DECEASED, from, Period.OPEN_END, reason));
        } else {
            blocks.blockAll(open(debit.id(), 0).stream()
                    .map(part -> new NewBlock(
                            account, OptionalLong.of(part.entryId()), BlockKind.DISPUTE, from, Period.OPEN_END, reason))
                    .toList());
        }
    }
}
