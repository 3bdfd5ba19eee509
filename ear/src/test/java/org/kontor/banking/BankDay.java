package org.kontor.banking;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.kontor.bank.SimulatedBank;
import org.kontor.persistence.Sql;
import org.kontor.testing.AsOperator;
import org.kontor.testing.AsSystem;

/** A day of a seller with the simulated bank: its statement is taken, matched, and every cent is where it should be. */
@Dependent
public class BankDay {
    private static final int PORTION = 1000;

    @Inject
    private BankStatements statements;

    @Inject
    private MatchingRuns matching;

    @Inject
    private AsOperator operator;

    @Inject
    private AsSystem system;

    @Inject
    private Sql sql;

    private int files;

    /** Forward only. */
    public void begin(LocalDate day) {
        // The stored clock counts from the moment it was first moved.
        sql.update("INSERT IGNORE INTO business_clock (id, today, target) VALUES (1, ?, ?)", day, day);
        sql.update("UPDATE business_clock SET target = GREATEST(target, ?) WHERE id = 1", day);
        sql.update("UPDATE business_clock SET today = GREATEST(today, ?) WHERE id = 1", day);
    }

    /**
     * @param detailsFirst whether the details of batches come before the statement
     */
    public void end(SimulatedBank bank, long seller, LocalDate day, boolean detailsFirst) throws Exception {
        Optional<byte[]> details = bank.details(day);
        if (detailsFirst) {
            take(details);
        }
        take(bank.statement(day));
        if (!detailsFirst) {
            match(seller, day);
            take(details);
        }
        match(seller, day);
        assertEveryCentIsThere(bank, seller, day);
    }

    private void take(Optional<byte[]> file) throws Exception {
        if (file.isPresent()) {
            files++;
            ReceivedFile received = new ReceivedFile("bank-" + files + ".xml", file.get());
            FileResult result = operator.call(() -> statements.take(received, FileSource.UPLOAD, Optional.empty()))
                    .get(0);
            assertThat(result.state()).as("%s", result).isIn(FileState.IMPORTED, FileState.DUPLICATE);
        }
    }

    private void match(long seller, LocalDate day) throws Exception {
        while (sql.exists(
                "SELECT 1 FROM unallocated_transaction WHERE seller_id = ? AND tried_on < ? AND NOT by_hand",
                seller,
                day)) {
            system.call(() -> matching.matchNext(day, PORTION));
        }
    }

    /** The bank's balance = booked lines = allocations and what waits; allocations to accounts = the ledger's money. */
    private void assertEveryCentIsThere(SimulatedBank bank, long seller, LocalDate day) {
        BigDecimal booked = sum(
                "SELECT SUM(e.amount) FROM bank_entry e JOIN bank_account a ON a.id = e.bank_account_id WHERE a.seller_id = ?",
                seller);
        BigDecimal waiting = sum("SELECT SUM(amount) FROM unallocated_transaction WHERE seller_id = ?", seller);
        BigDecimal others = allocated(seller, "= 'OTHER'");
        BigDecimal accounts = allocated(seller, "<> 'OTHER'");
        BigDecimal ledger = sum(
                "SELECT -SUM(amount) FROM ledger_entry WHERE seller_id = ? AND kind IN"
                        + " ('RECEIPT', 'RETURN', 'REFUND', 'TRANSFER')",
                seller);
        assertThat(booked).as("bank on %s", day).isEqualByComparingTo(bank.balance());
        assertThat(others.add(accounts).add(waiting)).as("allocated on %s", day).isEqualByComparingTo(booked);
        assertThat(accounts).as("ledger on %s", day).isEqualByComparingTo(ledger);
    }

    private BigDecimal allocated(long seller, String kind) {
        return sum(
                "SELECT SUM(x.amount) FROM allocation x JOIN bank_transaction t ON t.id = x.transaction_id"
                        + " JOIN bank_entry e ON e.id = t.entry_id JOIN bank_account a ON a.id = e.bank_account_id"
                        + " WHERE a.seller_id = ? AND x.kind " + kind,
                seller);
    }

    private BigDecimal sum(String query, long seller) {
        return sql.first(query, row -> row.getBigDecimal(1) == null ? BigDecimal.ZERO : row.getBigDecimal(1), seller)
                .orElseThrow();
    }
}
