package org.kontor.catalog;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kontor.calendar.IntervalUnit;
import org.kontor.money.Percent;
import org.kontor.money.PlaceOfSupply;
import org.kontor.money.UnitPrice;
import org.kontor.money.VatCategory;
import org.kontor.money.VatClass;

/** Reads what price versions say beyond their amounts: three questions, however many there are. */
final class MetersReader {
    private static final String METERED = """
            SELECT v.id, COALESCE(m.model, 'GRADUATED'), COALESCE(m.per_units, CASE p.unit WHEN 'HOUR' THEN 60 ELSE 1 END),
              m.day_cap, COALESCE(t.up_to, 2147483647), COALESCE(t.amount, v.amount)
            FROM price_version v JOIN product p ON p.id = v.product_id
              LEFT JOIN meter_price m ON m.price_version_id = v.id LEFT JOIN price_tier t ON t.price_version_id = v.id
            WHERE p.kind = 'METERED' ORDER BY v.id, t.up_to""";
    private static final String ALLOWANCES = """
            SELECT a.price_version_id, p.code, a.units, a.clock, a.roll_units, a.roll_periods, a.sharing
            FROM allowance a JOIN product p ON p.id = a.product_id ORDER BY a.price_version_id, p.code""";
    private static final String SHARES = """
            SELECT s.price_version_id, t.code, t.category, t.place_of_supply, s.percent
            FROM price_share s JOIN tax_class t ON t.id = s.tax_class_id ORDER BY s.price_version_id, t.code""";

    private final Connection connection;

    MetersReader(Connection connection) {
        this.connection = connection;
    }

    Meters meters() throws SQLException {
        Map<String, Tiers> tiers = new HashMap<>();
        each(METERED, row -> {
            Tiers found = tiers.computeIfAbsent(row.getString(1), id -> new Tiers());
            found.model = PriceModel.valueOf(row.getString(2));
            found.per = row.getInt(3);
            found.dayCap = Optional.ofNullable(row.getBigDecimal(4)).map(UnitPrice::of);
            found.tiers.add(new PriceTier(row.getInt(5), UnitPrice.of(row.getBigDecimal(6))));
        });
        Map<String, MeterPrice> prices = new HashMap<>();
        tiers.forEach((id, found) -> prices.put(id, new MeterPrice(found.model, found.per, found.tiers, found.dayCap)));
        Map<String, List<Allowance>> allowances = new HashMap<>();
        each(
                ALLOWANCES,
                row -> allowances
                        .computeIfAbsent(row.getString(1), id -> new ArrayList<>())
                        .add(new Allowance(
                                row.getString(2),
                                row.getInt(3),
                                IntervalUnit.valueOf(row.getString(4)),
                                new RollOver(row.getInt(5), row.getInt(6)),
                                Sharing.valueOf(row.getString(7)))));
        return new Meters(prices, allowances);
    }

    /** By id of the price version. */
    Map<String, List<VatShare>> shares() throws SQLException {
        Map<String, List<VatShare>> shares = new HashMap<>();
        each(
                SHARES,
                row -> shares.computeIfAbsent(row.getString(1), id -> new ArrayList<>())
                        .add(new VatShare(
                                new VatClass(
                                        row.getString(2),
                                        VatCategory.valueOf(row.getString(3)),
                                        PlaceOfSupply.valueOf(row.getString(4))),
                                Percent.of(row.getBigDecimal(5)))));
        return shares;
    }

    /** The rows of one price version. */
    private static final class Tiers {
        private final List<PriceTier> tiers = new ArrayList<>();
        private PriceModel model;
        private int per;
        private Optional<UnitPrice> dayCap;
    }

    private interface Row {
        void read(ResultSet row) throws SQLException;
    }

    private void each(String query, Row reader) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(query);
                ResultSet row = statement.executeQuery()) {
            while (row.next()) {
                reader.read(row);
            }
        }
    }
}
