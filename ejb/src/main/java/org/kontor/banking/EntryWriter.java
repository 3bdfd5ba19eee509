package org.kontor.banking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.kontor.money.Money;
import org.kontor.persistence.BulkInsert;
import org.kontor.persistence.IdBlocks;
import org.kontor.persistence.Sql;

/** Writes entries and their payments in bulk. */
@ApplicationScoped
class EntryWriter {
    private static final String ENTRY = """
            INSERT INTO bank_entry (id, bank_account_id, statement_id, position, booked_on, value_on, amount, fingerprint,
              occurrence, bank_reference, entry_reference, transaction_code, proprietary_code, reversal, batch_message_id,
              batch_pmt_inf_id, batch_count, additional_info)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";
    private static final String TRANSACTION = """
            INSERT INTO bank_transaction (id, entry_id, position, replaces, amount, end_to_end_id, mandate_reference,
              message_id, pmt_inf_id, instruction_id, bank_reference, payment_count, counterparty_name, counterparty_iban,
              counterparty_bic, purpose, creditor_reference, purpose_code, transaction_code, gvc, is_return, return_code,
              return_info, original_amount, charges)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";

    @Inject
    private Sql sql;

    /** An entry to be written, with its place in the statement. */
    record NewEntry(int position, ReadEntry entry) {}

    /** Details that came after their entry. */
    record Details(StoredEntry entry, List<ReadTransaction> payments) {}

    /** Into which statement of which account entries go. */
    record Into(long accountId, long statementId, Map<String, Integer> occurrences) {}

    /**
     * @return ids of the payments
     */
    Set<Long> write(Into into, List<NewEntry> entries) {
        return sql.with(connection -> {
            try (BulkInsert lines = new BulkInsert(connection, ENTRY)) {
                IdBlocks ids = new IdBlocks(connection, "bank_entry_seq");
                Payments payments = new Payments(connection);
                for (NewEntry each : entries) {
                    long id = ids.next();
                    lines.row(line(id, into, each));
                    payments.add(id, 0, EntrySplit.of(each.entry()), each.entry());
                }
                // Entries before their payments: the payments' foreign key asks for them.
                lines.send();
                return payments.send();
            }
        });
    }

    /** Payments in the place of the one transaction of an unresolved batch. */
    Set<Long> replace(List<Details> details) {
        return sql.with(connection -> {
            Payments payments = new Payments(connection);
            for (Details each : details) {
                payments.add(each.entry().id(), each.entry().firstTransaction(), each.payments(), null);
            }
            return payments.send();
        });
    }

    private static Object[] line(long id, Into into, NewEntry each) {
        ReadEntry entry = each.entry();
        String fingerprint = Fingerprint.of(entry);
        return new Object[] {
            id,
            into.accountId(),
            into.statementId(),
            each.position(),
            entry.bookedOn(),
            entry.valueOn(),
            entry.amount().amount().toBigDecimal(),
            fingerprint,
            into.occurrences().merge(fingerprint, 1, Integer::sum),
            entry.marks().bankReference(),
            entry.marks().entryReference(),
            entry.marks().code().domain(),
            entry.marks().code().proprietary(),
            entry.marks().reversal(),
            entry.batch().messageId(),
            entry.batch().pmtInfId(),
            entry.batch().count(),
            entry.info()
        };
    }

    /** Payments that wait for their bulk insert. */
    private static final class Payments {
        private final Connection connection;
        private final IdBlocks ids;
        private final java.util.List<Object[]> rows = new java.util.ArrayList<>();
        private final Set<Long> written = new LinkedHashSet<>();

        Payments(Connection connection) {
            this.connection = connection;
            this.ids = new IdBlocks(connection, "bank_transaction_seq");
        }

        /**
         * @param replaces id of the transaction in whose place they come; 0 if in nobody's
         */
        void add(long entryId, long replaces, List<ReadTransaction> payments, ReadEntry entry) throws SQLException {
            int position = replaces == 0 ? 0 : 1;
            boolean unresolved = entry != null && !EntrySplit.isResolved(entry);
            for (ReadTransaction payment : payments) {
                long id = ids.next();
                written.add(id);
                int count = unresolved ? entry.batch().count() : 1;
                rows.add(row(new long[] {id, entryId, position++, replaces, count}, payment));
            }
        }

        Set<Long> send() throws SQLException {
            try (BulkInsert insert = new BulkInsert(connection, TRANSACTION)) {
                for (Object[] row : rows) {
                    insert.row(row);
                }
                insert.send();
            }
            return written;
        }

        private static Object[] row(long[] place, ReadTransaction payment) {
            References refs = payment.references();
            Returned returned = payment.returned();
            BigDecimal original = returned.original().map(Money::toBigDecimal).orElse(null);
            return new Object[] {
                place[0],
                place[1],
                (int) place[2],
                place[3] == 0 ? null : place[3],
                payment.amount().orElseThrow().amount().toBigDecimal(),
                refs.endToEndId(),
                refs.mandate(),
                refs.messageId(),
                refs.pmtInfId(),
                refs.instructionId(),
                refs.bankReference(),
                (int) place[4],
                payment.counterparty().name(),
                payment.counterparty().account(),
                payment.counterparty().bic(),
                payment.remittance().purpose(),
                payment.remittance().creditorReference(),
                payment.remittance().purposeCode(),
                payment.code().domain(),
                payment.code().gvc(),
                returned.isReturn(),
                returned.code(),
                returned.info(),
                original,
                returned.charges().toBigDecimal()
            };
        }
    }
}
