package org.kontor.orders;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.kontor.catalog.Localized;
import org.kontor.persistence.BulkInsert;
import org.kontor.persistence.IdBlocks;
import org.kontor.persistence.Page;
import org.kontor.persistence.PageRequest;
import org.kontor.persistence.Sql;
import org.kontor.persistence.UtcTime;

@ApplicationScoped
class CampaignRepository {
    /** Name of the work, under which its failures are stored. */
    static final String WORK = "price-campaigns";

    private static final String PARKED = "9999-12-31";
    private static final String CAMPAIGN = """
            SELECT k.id, k.product_id, p.name_de, p.name_en, k.valid_from, k.started_on, COUNT(*),
              COALESCE(SUM(l.state <> 'WAITING'), 0)
            FROM price_campaign k JOIN product p ON p.id = k.product_id JOIN price_campaign_line l ON l.campaign_id = k.id
            WHERE %s GROUP BY k.id, k.product_id, p.name_de, p.name_en, k.valid_from, k.started_on ORDER BY k.id DESC""";
    private static final String ROWS = """
            SELECT c.id, c.number, a.name, l.move_on, CASE WHEN l.state = 'WAITING' AND EXISTS (SELECT 1 FROM job_failure f
              WHERE f.work = ? AND f.subject_id = l.id AND f.next_at >= ?) THEN 'PARKED' ELSE l.state END
            FROM price_campaign_line l JOIN contract c ON c.id = l.contract_id JOIN account a ON a.id = c.account_id
            WHERE l.campaign_id = ? ORDER BY c.number, l.id LIMIT ? OFFSET ?""";
    private static final String FREE = "FROM price_campaign_line l WHERE l.state = 'WAITING' AND NOT EXISTS"
            + " (SELECT 1 FROM job_failure f WHERE f.work = ? AND f.subject_id = l.id AND f.next_at >";

    @Inject
    private Sql sql;

    /** Who is to be moved to what. */
    record Waiting(long id, long contractId, long lineId, long versionId, LocalDate moveOn) {}

    Map<Long, String> payers(Collection<Long> accounts) {
        if (accounts.isEmpty()) {
            return Map.of();
        }
        return sql
                .list(
                        "SELECT id, name FROM account WHERE id IN (" + Sql.marks(accounts.size()) + ")",
                        row -> Map.entry(row.getLong(1), row.getString(2)),
                        accounts.toArray())
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    long add(PriceChoice choice, long version, List<PriceMove> moves, LocalDate today) {
        return sql.with(connection -> {
            long id = new IdBlocks(connection, "price_campaign_seq").next();
            sql.update(
                    "INSERT INTO price_campaign (id, product_id, price_version_id, valid_from, started_on)"
                            + " VALUES (?, ?, ?, ?, ?)",
                    id,
                    choice.productId(),
                    version,
                    choice.from(),
                    today);
            IdBlocks ids = new IdBlocks(connection, "price_campaign_line_seq");
            try (BulkInsert rows = new BulkInsert(
                    connection,
                    "INSERT INTO price_campaign_line (id, campaign_id, contract_id, line_id, move_on, state)"
                            + " VALUES (?, ?, ?, ?, ?, ?)")) {
                for (PriceMove move : moves) {
                    rows.row(
                            ids.next(),
                            id,
                            move.contract().id(),
                            move.line(),
                            move.movesOn(),
                            CampaignState.WAITING.name());
                }
                rows.send();
            }
            return id;
        });
    }

    Optional<PriceCampaign> find(long id) {
        return sql.first(CAMPAIGN.formatted("k.id = ?"), CampaignRepository::campaign, id);
    }

    List<PriceCampaign> ofProduct(long productId) {
        return sql.list(CAMPAIGN.formatted("k.product_id = ?") + " LIMIT 20", CampaignRepository::campaign, productId);
    }

    private static PriceCampaign campaign(ResultSet row) throws SQLException {
        return new PriceCampaign(
                row.getLong(1),
                row.getLong(2),
                new Localized(row.getString(3), row.getString(4)),
                row.getObject(5, LocalDate.class),
                row.getObject(6, LocalDate.class),
                row.getInt(7),
                row.getInt(8));
    }

    Page<CampaignRow> rows(long id, PageRequest request) {
        List<CampaignRow> rows = sql.list(
                ROWS,
                row -> new CampaignRow(
                        row.getLong(1),
                        row.getString(2),
                        row.getString(3),
                        row.getObject(4, LocalDate.class),
                        CampaignState.valueOf(row.getString(5))),
                WORK,
                PARKED,
                id,
                request.size(),
                request.first());
        return new Page<>(rows, sql.number("SELECT COUNT(*) FROM price_campaign_line WHERE campaign_id = ?", id));
    }

    boolean isLeft() {
        return sql.exists("SELECT 1 " + FREE + "= ?) LIMIT 1", WORK, PARKED);
    }

    /** The next one that nobody has in hand; until the commit it is the caller's. */
    Optional<Waiting> claim(Instant now) {
        return sql.first(
                        "SELECT l.id " + FREE + " ?) ORDER BY l.id LIMIT 1 FOR UPDATE SKIP LOCKED",
                        row -> row.getLong(1),
                        WORK,
                        UtcTime.of(now))
                .flatMap(this::waiting);
    }

    private Optional<Waiting> waiting(long id) {
        return sql.first(
                "SELECT l.id, l.contract_id, l.line_id, k.price_version_id, l.move_on FROM price_campaign_line l"
                        + " JOIN price_campaign k ON k.id = l.campaign_id WHERE l.id = ?",
                row -> new Waiting(
                        row.getLong(1),
                        row.getLong(2),
                        row.getLong(3),
                        row.getLong(4),
                        row.getObject(5, LocalDate.class)),
                id);
    }

    void done(long id, CampaignState state, LocalDate moveOn) {
        sql.update(
                "UPDATE price_campaign_line SET state = ?, move_on = ? WHERE id = ? AND state = 'WAITING'",
                state.name(),
                moveOn,
                id);
    }
}
