package org.kontor.contracts;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.kontor.catalog.PriceBook;

/**
 * A stored contract as the calculator wants it.
 *
 * @param terms its id is that of the contract, those of its lines are those of the contract's lines
 */
public record StoredTerms(long accountId, Reference reference, Place place, Terms terms) {

    /**
     * What invoices refer to.
     *
     * @param wishes of the payer for this contract
     * @param orders order numbers of the payer, at most one for each day
     */
    public record Reference(String number, ContractReferences wishes, List<PurchaseOrder> orders) {
        public Reference {
            orders = List.copyOf(orders);
        }

        /** Order number of the payer for a day of service (BT-13); empty if it has none. */
        public Optional<String> orderOn(LocalDate day) {
            return orders.stream()
                    .filter(order -> order.holdsOn(day))
                    .map(PurchaseOrder::number)
                    .findFirst();
        }

        /** Whether a day of service must not be invoiced as long as there is no order number for it. */
        public boolean isOrderMissing(LocalDate day) {
            return wishes.orderRequired() && orderOn(day).isEmpty();
        }
    }

    /** The same contract with other terms. */
    public StoredTerms with(Terms other) {
        return new StoredTerms(accountId, reference, place, other);
    }

    /** Whose contract it is, and where. */
    public record Place(long sellerId, long locationId, String location) {}

    public String number() {
        return reference.number();
    }

    /**
     * The contracts of a seller with a range of accounts, sorted by account and contract: three questions, however many
     * contracts.
     */
    public static List<StoredTerms> ofAccounts(Connection connection, PriceBook prices, AccountRange range)
            throws SQLException {
        return read(
                connection,
                prices,
                "c.seller_id = ? AND c.account_id BETWEEN ? AND ?",
                range.sellerId(),
                range.firstAccountId(),
                range.lastAccountId());
    }

    /** All contracts of an account, whoever sells. */
    static List<StoredTerms> ofAccount(Connection connection, PriceBook prices, long accountId) throws SQLException {
        return read(connection, prices, "c.account_id = ?", accountId);
    }

    /** The contract with that id; empty if there is none. */
    public static List<StoredTerms> ofContract(Connection connection, PriceBook prices, long contractId)
            throws SQLException {
        return read(connection, prices, "c.id = ?", contractId);
    }

    /** All contracts that hold, or held, a product. */
    static List<StoredTerms> holding(Connection connection, PriceBook prices, long productId) throws SQLException {
        return read(
                connection,
                prices,
                "c.id IN (SELECT x.contract_id FROM contract_line x WHERE x.product_id = ?"
                        + " UNION SELECT x.contract_id FROM contract_change x WHERE x.product_id = ?)",
                productId,
                productId);
    }

    /** The contracts of some locations that hold, or held, one of some products. */
    static List<StoredTerms> holding(Connection connection, PriceBook prices, Set<Long> locations, Set<Long> products)
            throws SQLException {
        String held =
                "c.location_id IN (%2$s) AND c.id IN (SELECT x.contract_id FROM contract_line x WHERE x.product_id"
                        + " IN (%1$s) UNION SELECT x.contract_id FROM contract_change x WHERE x.product_id IN (%1$s))";
        return read(connection, prices, held.formatted(ids(products), ids(locations)));
    }

    private static String ids(Set<Long> ids) {
        return ids.stream().map(String::valueOf).collect(Collectors.joining(", "));
    }

    /** Accounts with ids from the first to the last, both included. */
    public record AccountRange(long sellerId, long firstAccountId, long lastAccountId) {}

    private static List<StoredTerms> read(Connection connection, PriceBook prices, String where, long... parameters)
            throws SQLException {
        Map<Long, TermsBuilder> contracts = new LinkedHashMap<>();
        try (PreparedStatement statement = connection.prepareStatement(TermsBuilder.LINES.formatted(where));
                ResultSet row = query(statement, parameters)) {
            while (row.next()) {
                contracts.computeIfAbsent(row.getLong(1), TermsBuilder::new).line(row, prices);
            }
        }
        try (PreparedStatement statement = connection.prepareStatement(TermsBuilder.CHANGES.formatted(where));
                ResultSet row = query(statement, parameters)) {
            while (row.next()) {
                contracts.get(row.getLong(1)).change(row, prices);
            }
        }
        try (PreparedStatement statement = connection.prepareStatement(TermsBuilder.ORDERS.formatted(where));
                ResultSet row = query(statement, parameters)) {
            while (row.next()) {
                contracts.get(row.getLong(1)).order(row);
            }
        }
        List<StoredTerms> found = new ArrayList<>(contracts.size());
        for (TermsBuilder contract : contracts.values()) {
            found.add(contract.build());
        }
        return found;
    }

    private static ResultSet query(PreparedStatement statement, long... parameters) throws SQLException {
        for (int i = 0; i < parameters.length; i++) {
            statement.setLong(i + 1, parameters[i]);
        }
        return statement.executeQuery();
    }
}
