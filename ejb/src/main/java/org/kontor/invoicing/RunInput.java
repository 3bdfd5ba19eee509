package org.kontor.invoicing;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.kontor.catalog.PriceBook;
import org.kontor.contracts.StoredTerms;
import org.kontor.contracts.StoredTerms.AccountRange;
import org.kontor.money.Money;
import org.kontor.usage.OpenUsage;

/**
 * What it takes to draft the invoices of some accounts; read by a handful of questions, however many accounts.
 *
 * @param contracts by account, in the order of the accounts
 */
record RunInput(
        PriceBook prices,
        SellerTerms seller,
        Map<Long, Payer> payers,
        Map<Long, List<BilledContract>> contracts,
        UsageInput usage) {

    /**
     * @param on day on which mandates are asked for
     */
    static RunInput read(Connection connection, AccountRange range, LocalDate on) throws SQLException {
        return read(connection, range, on, UnaryOperator.identity());
    }

    /** As {@link #read}, with contracts as they would be. */
    static RunInput read(Connection connection, AccountRange range, LocalDate on, UnaryOperator<StoredTerms> changed)
            throws SQLException {
        return new Reading(connection, range, on, OpenUsage.Reading.PLAIN).input(changed);
    }

    /** As {@link #read}, with what was used kept from others until the transaction ends. */
    static RunInput locked(Connection connection, AccountRange range, LocalDate on) throws SQLException {
        return new Reading(connection, range, on, OpenUsage.Reading.LOCKED).input(UnaryOperator.identity());
    }

    /** What to read, and how. */
    private record Reading(Connection connection, AccountRange range, LocalDate on, OpenUsage.Reading usage) {
        RunInput input(UnaryOperator<StoredTerms> changed) throws SQLException {
            PriceBook prices = PriceBook.read(connection);
            List<StoredTerms> contracts = StoredTerms.ofAccounts(connection, prices, range).stream()
                    .map(changed)
                    .toList();
            Map<Long, List<BilledContract>> byAccount = BilledContracts.read(connection, range, contracts).stream()
                    .collect(Collectors.groupingBy(
                            contract -> contract.contract().accountId(), LinkedHashMap::new, Collectors.toList()));
            return new RunInput(
                    prices,
                    SellerTerms.ofSeller(connection, range.sellerId()),
                    Payers.read(connection, range, on),
                    byAccount,
                    UsageInput.read(connection, contracts, usage));
        }
    }

    /** Gross amounts of an earlier run by account. */
    static Map<Long, Money> amountsOf(Connection connection, long runId, AccountRange range) throws SQLException {
        Map<Long, Money> amounts = new HashMap<>();
        try (PreparedStatement statement = connection.prepareStatement(
                "SELECT account_id, SUM(payable) FROM invoice WHERE run_id = ? AND account_id BETWEEN ? AND ?"
                        + " GROUP BY account_id")) {
            statement.setLong(1, runId);
            statement.setLong(2, range.firstAccountId());
            statement.setLong(3, range.lastAccountId());
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    amounts.put(row.getLong(1), Money.of(row.getBigDecimal(2)));
                }
            }
        }
        return amounts;
    }
}
