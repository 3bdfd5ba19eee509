package org.kontor.payments;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.kontor.calendar.TargetDays;
import org.kontor.catalog.Address;
import org.kontor.persistence.BulkInsert;
import org.kontor.persistence.IdBlocks;
import org.kontor.persistence.Sql;
import org.kontor.receivables.BlockKind;
import org.kontor.receivables.Blocks;
import org.kontor.receivables.NewBlock;

/** Writes the debits of a run, in a handful of statements whatever their number. */
@ApplicationScoped
class DebitWriter {
    private static final int DAYS_OF_BANKS = 5;
    private static final String DEBIT = """
            INSERT INTO debit (id, run_id, end_to_end, batch_id, account_id, seller_id, mandate_id, mandate_reference,
              signed_on, scheme, account_changed, holder, iban, bic, street, post_code, city, country, amount, collect_on,
              purpose, retry, reference_before, state)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'PENDING')""";
    private static final String ITEM = """
            INSERT INTO debit_item (debit_id, entry_id, amount, notice_id, block_id, blocked_until)
            VALUES (?, ?, ?, ?, ?, ?)""";
    private static final String LEFT_OUT =
            "INSERT INTO debit_left_out (run_id, entry_id, amount, reason) VALUES (?, ?, ?, ?)";

    @Inject
    private Sql sql;

    @Inject
    private Blocks blocks;

    @Inject
    private DebtorAddresses addresses;

    /** The day after the last on which a debit may come back in the usual course: until then nobody is dunned for it. */
    static LocalDate blockedUntil(LocalDate collectOn) {
        return TargetDays.plus(collectOn, DAYS_OF_BANKS).plusDays(1);
    }

    void write(PaymentRun run, CollectionPlan plan) {
        Map<Long, Address> abroad = addresses.of(plan.debits());
        Iterator<Long> blockIds = block(run, plan).iterator();
        Map<String, String> batches = batches(run, plan);
        sql.with(connection -> {
            try (BulkInsert debits = new BulkInsert(connection, DEBIT);
                    BulkInsert items = new BulkInsert(connection, ITEM)) {
                IdBlocks ids = new IdBlocks(connection, "debit_seq");
                int number = 0;
                for (PlannedDebit debit : plan.debits()) {
                    long id = ids.next();
                    number++;
                    debits.row(row(run, id, number, batches.get(batchKey(debit)), debit, abroad));
                    for (DueItem item : debit.items()) {
                        items.row(
                                id,
                                item.entryId(),
                                item.open().toBigDecimal(),
                                item.announcement().noticeId(),
                                blockIds.next(),
                                blockedUntil(debit.collectOn()));
                    }
                }
                debits.send();
                items.send();
            }
            return leaveOut(connection, run, plan.leftOut());
        });
        // The unique key has the last word on whether an item is in another run.
        sql.update(
                "INSERT INTO pending_debit_item (entry_id, debit_id) SELECT i.entry_id, i.debit_id"
                        + " FROM debit_item i JOIN debit d ON d.id = i.debit_id WHERE d.run_id = ?",
                run.id());
    }

    private List<Long> block(PaymentRun run, CollectionPlan plan) {
        return blocks.blockAll(plan.debits().stream()
                .flatMap(debit -> debit.items().stream()
                        .map(item -> new NewBlock(
                                item.payer().accountId(),
                                OptionalLong.of(item.entryId()),
                                BlockKind.PENDING_DEBIT,
                                run.creation().on(),
                                blockedUntil(debit.collectOn()),
                                run.messageId())))
                .toList());
    }

    /** Numbered by day and scheme, so that the same debits are always in the same batch. */
    private static Map<String, String> batches(PaymentRun run, CollectionPlan plan) {
        Map<String, String> batches = new TreeMap<>();
        List<String> keys = plan.debits().stream()
                .map(DebitWriter::batchKey)
                .distinct()
                .sorted(Comparator.naturalOrder())
                .collect(Collectors.toList());
        keys.forEach(key -> batches.put(key, run.messageId() + "-P" + (batches.size() + 1)));
        return batches;
    }

    private static String batchKey(PlannedDebit debit) {
        return debit.collectOn() + " " + debit.mandate().scheme();
    }

    private static Object[] row(
            PaymentRun run, long id, int number, String batch, PlannedDebit debit, Map<Long, Address> abroad) {
        DebitMandate mandate = debit.mandate();
        Address address = abroad.get(debit.payer().accountId());
        return new Object[] {
            id,
            run.id(),
            run.messageId() + "-" + number,
            batch,
            debit.payer().accountId(),
            run.sellerId(),
            mandate.id(),
            mandate.reference(),
            mandate.signedOn(),
            mandate.scheme().name(),
            mandate.accountChanged(),
            mandate.account().holder(),
            mandate.account().iban(),
            mandate.account().bic(),
            address == null ? "" : address.street(),
            address == null ? "" : address.postCode(),
            address == null ? "" : address.city(),
            address == null ? "" : address.country(),
            debit.amount().toBigDecimal(),
            debit.collectOn(),
            debit.purpose(),
            debit.isRetry(),
            mandate.referenceBefore()
        };
    }

    private static int leaveOut(Connection connection, PaymentRun run, List<LeftOut> leftOut) throws SQLException {
        try (BulkInsert rows = new BulkInsert(connection, LEFT_OUT)) {
            for (LeftOut left : leftOut) {
                rows.row(
                        run.id(),
                        left.item().entryId(),
                        left.item().open().toBigDecimal(),
                        left.reason().name());
            }
            rows.send();
            return leftOut.size();
        }
    }
}
