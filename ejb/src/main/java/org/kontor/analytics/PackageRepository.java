package org.kontor.analytics;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.kontor.catalog.Localized;
import org.kontor.money.Money;
import org.kontor.persistence.Page;
import org.kontor.persistence.PageRequest;
import org.kontor.persistence.Sql;

/** Counts stretches of contract lines, each question in one statement. */
@ApplicationScoped
class PackageRepository {
    private static final LocalDate NEVER = LocalDate.of(9999, 12, 31);
    private static final String MONTH =
            "(SELECT CAST(? AS DATE) AS month, CAST(? AS DATE) AS next, CAST(? AS DATE) AS day) m";
    private static final String AT = " (? = 0 OR s.location_id = ?)";
    private static final List<String> ENDS = List.of("ORDINARY", "EXTRAORDINARY", "AGREED", "LINE_ENDED");
    private static final List<String> REASONS =
            List.of("PRICE", "MOVING", "NO_NEED", "OTHER_SPACE", "SPACE", "NOISE", "SERVICE", "CLOSING", "OTHER");
    private static final String COUNTS = Arrays.stream(PackageEvent.values())
            .map(event -> "SUM(" + event.condition() + ")")
            .collect(Collectors.joining(", "));
    private static final String ENDED_BY = ENDS.stream()
            .map(how -> "SUM(" + PackageEvent.ENDED.condition() + " AND s.how = '" + how + "')")
            .collect(Collectors.joining(", "));
    private static final String LEFT_FOR = REASONS.stream()
            .map(reason -> "SUM(" + PackageEvent.ENDED.condition() + " AND s.leaving = '" + reason + "')")
            .collect(Collectors.joining(", "));
    private static final String FIGURES = "SELECT p.id, p.code, p.name_de, p.name_en, o.id, o.name, " + COUNTS + ", "
            + ENDED_BY + ", " + LEFT_FOR + " FROM package_stretch s JOIN " + MONTH
            + " JOIN product p ON p.id = s.product_id JOIN location o ON o.id = s.location_id WHERE" + AT
            + " GROUP BY p.id, p.code, p.name_de, p.name_en, o.id, o.name";
    // Charges name the product they are for by its code.
    private static final String REVENUE = """
            SELECT h.plan, c.location_id, SUM(h.net) FROM invoice i JOIN charge h ON h.invoice_id = i.id
              JOIN contract_line l ON l.id = h.contract_line_id JOIN contract c ON c.id = l.contract_id
            WHERE i.issued_on >= ? AND i.issued_on < ? GROUP BY h.plan, c.location_id""";
    private static final String IDLE = """
            SELECT p.id, p.name_de, p.name_en, MAX(s.from_on),
              COALESCE(SUM(s.from_on <= ? AND s.until_on > ?), 0)
            FROM product p LEFT JOIN package_stretch s ON s.product_id = p.id
            WHERE p.kind <> 'ONE_OFF'
              AND EXISTS (SELECT 1 FROM price_version v WHERE v.product_id = p.id AND v.valid_from <= ?)
            GROUP BY p.id, p.name_de, p.name_en HAVING COALESCE(MAX(s.from_on), '1000-01-01') < ? ORDER BY p.code""";

    @Inject
    private Sql sql;

    /** @param day on which those who have a package are counted */
    record Month(LocalDate month, LocalDate next, LocalDate day) {}

    /** @param locationId 0 for all */
    record Of(long productId, long locationId) {}

    private record Place(String code, long locationId) {}

    List<PackageMonth> month(Month month, long locationId) {
        Map<Place, Money> revenue = revenue(month);
        List<PackageMonth> found = sql.list(
                FIGURES,
                row -> figures(row, revenue),
                month.month(),
                month.next(),
                month.day(),
                locationId,
                locationId);
        return found.stream()
                .sorted(Comparator.comparing((PackageMonth row) -> -row.count(PackageEvent.ACTIVE))
                        .thenComparing(row -> row.offer().code())
                        .thenComparing(row -> row.offer().location()))
                .toList();
    }

    private Map<Place, Money> revenue(Month month) {
        return sql
                .list(
                        REVENUE,
                        row -> Map.entry(new Place(row.getString(1), row.getLong(2)), Money.of(row.getBigDecimal(3))),
                        month.month(),
                        month.next())
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static PackageMonth figures(ResultSet row, Map<Place, Money> revenue) throws SQLException {
        PackageMonth.Offer offer = new PackageMonth.Offer(
                row.getLong(1),
                row.getString(2),
                new Localized(row.getString(3), row.getString(4)),
                row.getLong(5),
                row.getString(6));
        int column = 7;
        Map<PackageEvent, Integer> counts = new EnumMap<>(PackageEvent.class);
        for (PackageEvent event : PackageEvent.values()) {
            counts.put(event, row.getInt(column++));
        }
        Map<String, Integer> endedBy = named(ENDS, row, column);
        Map<String, Integer> leftFor = named(REASONS, row, column + ENDS.size());
        Money net = revenue.getOrDefault(new Place(offer.code(), offer.locationId()), Money.ZERO);
        return new PackageMonth(offer, counts, endedBy, leftFor, net);
    }

    /** Those that occur, from a column on. */
    private static Map<String, Integer> named(List<String> names, ResultSet row, int first) throws SQLException {
        Map<String, Integer> found = new TreeMap<>();
        for (int i = 0; i < names.size(); i++) {
            int count = row.getInt(first + i);
            if (count > 0) {
                found.put(names.get(i), count);
            }
        }
        return found;
    }

    List<PackageCourse> courses(List<Month> months, long locationId) {
        String counts = months.stream()
                .map(month -> "SUM(s.from_on <= ? AND s.until_on > ?)")
                .collect(Collectors.joining(", "));
        List<Object> values = new ArrayList<>();
        months.forEach(month -> values.addAll(List.of(month.day(), month.day())));
        values.addAll(List.of(locationId, locationId));
        return sql
                .list(
                        "SELECT p.id, p.name_de, p.name_en, " + counts + " FROM package_stretch s"
                                + " JOIN product p ON p.id = s.product_id WHERE" + AT
                                + " GROUP BY p.id, p.name_de, p.name_en",
                        row -> course(row, months),
                        values.toArray())
                .stream()
                .filter(course -> course.highest() > 0)
                .sorted(Comparator.comparing(PackageCourse::latest).reversed())
                .toList();
    }

    private static PackageCourse course(ResultSet row, List<Month> months) throws SQLException {
        List<PackageCourse.Point> points = new ArrayList<>();
        for (int i = 0; i < months.size(); i++) {
            points.add(new PackageCourse.Point(months.get(i).month(), row.getInt(4 + i)));
        }
        return new PackageCourse(row.getLong(1), new Localized(row.getString(2), row.getString(3)), points);
    }

    List<IdlePackage> idle(LocalDate today, LocalDate since) {
        return sql.list(
                IDLE,
                row -> new IdlePackage(
                        row.getLong(1),
                        new Localized(row.getString(2), row.getString(3)),
                        Optional.ofNullable(row.getObject(4, LocalDate.class)),
                        row.getInt(5)),
                today,
                today,
                today,
                since);
    }

    Page<PackageContract> contracts(PackageEvent event, Month month, Of of, PageRequest request) {
        String from = " FROM package_stretch s JOIN " + MONTH
                + " JOIN contract c ON c.id = s.contract_id JOIN account a ON a.id = c.account_id"
                + " JOIN location o ON o.id = s.location_id WHERE s.product_id = ? AND" + AT + " AND "
                + event.condition();
        List<Object> values =
                List.of(month.month(), month.next(), month.day(), of.productId(), of.locationId(), of.locationId());
        List<Object> paged = new ArrayList<>(values);
        paged.addAll(List.of(request.size(), request.first()));
        List<PackageContract> rows = sql.list(
                "SELECT c.id, c.number, a.name, o.name, s.from_on, s.until_on, s.how, s.leaving" + from
                        + " ORDER BY c.number, s.line_id LIMIT ? OFFSET ?",
                PackageRepository::contract,
                paged.toArray());
        return new Page<>(rows, sql.number("SELECT COUNT(*)" + from, values.toArray()));
    }

    private static PackageContract contract(ResultSet row) throws SQLException {
        LocalDate until = row.getObject(6, LocalDate.class);
        return new PackageContract(
                row.getLong(1),
                row.getString(2),
                row.getString(3),
                row.getString(4),
                row.getObject(5, LocalDate.class),
                until.equals(NEVER) ? Optional.empty() : Optional.of(until.minusDays(1)),
                row.getString(7),
                row.getString(8));
    }
}
