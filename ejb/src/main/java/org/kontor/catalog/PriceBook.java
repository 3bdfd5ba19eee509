package org.kontor.catalog;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.kontor.calendar.Interval;
import org.kontor.calendar.IntervalUnit;
import org.kontor.money.DatedRate;
import org.kontor.money.Percent;
import org.kontor.money.PlaceOfSupply;
import org.kontor.money.UnitPrice;
import org.kontor.money.VatCategory;
import org.kontor.money.VatClass;
import org.kontor.money.VatRate;
import org.kontor.money.VatRates;

/** All price versions, products and tax rates as values: what runs need to understand stored contracts. */
public final class PriceBook {
    private static final String ALL = """
            SELECT v.id, v.amount, v.entry, v.interval_count, v.interval_unit, v.timing, v.proration,
              t.code, t.category, p.code, p.name_de, p.name_en, t.place_of_supply, p.id
            FROM price_version v JOIN product p ON p.id = v.product_id JOIN tax_class t ON t.id = p.tax_class_id""";

    private static final String RATES =
            "SELECT t.code, r.valid_from, r.percent FROM tax_rate r JOIN tax_class t ON t.id = r.tax_class_id";

    private final Map<Long, Offer> offers = new HashMap<>();
    private final Map<String, Localized> names = new HashMap<>();

    private final Map<String, Long> ids = new HashMap<>();
    private final VatRates rates;
    private final Meters meters;

    private PriceBook(VatRates rates, Meters meters) {
        this.rates = rates;
        this.meters = meters;
    }

    /**
     * A product at a price version.
     *
     * @param product code of the product
     */
    public record Offer(String product, Price price) {}

    public static PriceBook read(Connection connection) throws SQLException {
        MetersReader reader = new MetersReader(connection);
        PriceBook book = new PriceBook(readRates(connection), reader.meters());
        Map<String, List<VatShare>> shares = reader.shares();
        try (PreparedStatement statement = connection.prepareStatement(ALL);
                ResultSet row = statement.executeQuery()) {
            while (row.next()) {
                book.offers.put(row.getLong(1), new Offer(row.getString(10), price(row, shares)));
                book.ids.putIfAbsent(row.getString(10), row.getLong(14));
                book.names.putIfAbsent(row.getString(10), new Localized(row.getString(11), row.getString(12)));
            }
        }
        return book;
    }

    private static Price price(ResultSet row, Map<String, List<VatShare>> shares) throws SQLException {
        return new Price(
                row.getString(1),
                UnitPrice.of(row.getBigDecimal(2)),
                PriceEntry.valueOf(row.getString(3)),
                new Interval(row.getInt(4), IntervalUnit.valueOf(row.getString(5))),
                Timing.valueOf(row.getString(6)),
                Proration.valueOf(row.getString(7)),
                VatShare.beside(
                        new VatClass(
                                row.getString(8),
                                VatCategory.valueOf(row.getString(9)),
                                PlaceOfSupply.valueOf(row.getString(13))),
                        shares.getOrDefault(row.getString(1), List.of())));
    }

    private static VatRates readRates(Connection connection) throws SQLException {
        Map<String, List<DatedRate>> rates = new HashMap<>();
        try (PreparedStatement statement = connection.prepareStatement(RATES);
                ResultSet row = statement.executeQuery()) {
            while (row.next()) {
                VatRate rate = new VatRate(Percent.of(row.getBigDecimal(3)));
                rates.computeIfAbsent(row.getString(1), code -> new ArrayList<>())
                        .add(new DatedRate(row.getObject(2, LocalDate.class), rate));
            }
        }
        return new VatRates(rates);
    }

    public VatRates rates() {
        return rates;
    }

    /** The product and price of a stored price version. */
    public Offer offer(long priceVersionId) {
        Offer offer = offers.get(priceVersionId);
        if (offer == null) {
            throw new IllegalStateException("There is no price version " + priceVersionId);
        }
        return offer;
    }

    /** What price versions say about metered units. */
    public Meters meters() {
        return meters;
    }

    /** The id of a product that has a price; 0 if none has that code. */
    public long productId(String code) {
        return ids.getOrDefault(code, 0L);
    }

    /** The names of a product that has a price. */
    public Localized productName(String code) {
        return names.getOrDefault(code, new Localized(code, code));
    }
}
