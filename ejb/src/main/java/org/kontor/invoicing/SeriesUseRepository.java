package org.kontor.invoicing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.kontor.persistence.Sql;

/** Which series sellers use, and the proof that no number is missing. */
@ApplicationScoped
class SeriesUseRepository {
    private static final String ROWS = """
            SELECT u.seller_id, s.name, u.location_id, COALESCE(o.name, ''), u.purpose, u.series_id, n.code
            FROM (SELECT id seller_id, 0 location_id, 'INVOICE' purpose, number_series_id series_id FROM seller s
                WHERE NOT EXISTS (SELECT 1 FROM series_use x WHERE x.seller_id = s.id AND x.location_id = 0
                  AND x.purpose = 'INVOICE')
              UNION ALL SELECT seller_id, location_id, purpose, series_id FROM series_use) u
              JOIN seller s ON s.id = u.seller_id JOIN number_series n ON n.id = u.series_id
              LEFT JOIN location o ON o.id = u.location_id
            ORDER BY s.name, u.location_id, u.purpose DESC""";
    private static final String PROOFS = """
            SELECT s.id, s.code, p.year, f.number, l.number, p.given, p.last - p.given_before - p.given, p.given - p.various,
              p.given - p.documents
            FROM (SELECT j.series_id, j.year, MIN(j.sequence) first, MAX(j.sequence) last, COUNT(*) given,
                COUNT(DISTINCT j.number) various,
                (SELECT c.given_before FROM number_counter c WHERE c.series_id = j.series_id AND c.year = j.year) given_before,
                SUM(EXISTS (SELECT 1 FROM invoice i WHERE i.number = j.number)
                  OR EXISTS (SELECT 1 FROM deposit d WHERE d.number = j.number)) documents
              FROM number_journal j GROUP BY j.series_id, j.year) p
              JOIN number_series s ON s.id = p.series_id
              JOIN number_journal f ON f.series_id = p.series_id AND f.year = p.year AND f.sequence = p.first
              JOIN number_journal l ON l.series_id = p.series_id AND l.year = p.year AND l.sequence = p.last
            ORDER BY s.code, p.year DESC""";

    @Inject
    private Sql sql;

    SeriesUses of(long sellerId) {
        Map<SeriesUses.Use, Long> others = new HashMap<>();
        sql.list(
                "SELECT purpose, location_id, series_id FROM series_use WHERE seller_id = ?",
                row -> others.put(
                        new SeriesUses.Use(NumberPurpose.valueOf(row.getString(1)), row.getLong(2)), row.getLong(3)),
                sellerId);
        return new SeriesUses(
                sql.number("SELECT number_series_id FROM seller WHERE id = ?", sellerId), Map.copyOf(others));
    }

    List<SeriesUseRow> rows() {
        return sql.list(
                ROWS,
                row -> new SeriesUseRow(
                        new SeriesUseRow.Place(row.getLong(1), row.getString(2), row.getLong(3), row.getString(4)),
                        NumberPurpose.valueOf(row.getString(5)),
                        row.getLong(6),
                        row.getString(7)));
    }

    void use(SeriesUseRow.Place place, NumberPurpose purpose, long seriesId) {
        sql.update(
                "INSERT INTO series_use (seller_id, location_id, purpose, series_id) VALUES (?, ?, ?, ?)"
                        + " ON DUPLICATE KEY UPDATE series_id = VALUES(series_id)",
                place.sellerId(),
                place.locationId(),
                purpose.name(),
                seriesId);
    }

    List<NumberProof> proofs() {
        return sql.list(
                PROOFS,
                row -> new NumberProof(
                        row.getLong(1),
                        row.getString(2),
                        row.getInt(3),
                        new NumberProof.Range(row.getString(4), row.getString(5), row.getLong(6)),
                        new NumberProof.Faults(row.getLong(7), row.getLong(8), row.getLong(9))));
    }
}
