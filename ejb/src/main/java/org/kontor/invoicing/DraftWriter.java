package org.kontor.invoicing;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.kontor.billing.Charge;
import org.kontor.billing.RecordCost;
import org.kontor.money.Money;
import org.kontor.persistence.BulkInsert;
import org.kontor.persistence.IdBlocks;
import org.kontor.usage.Share;

/** Writes the drafts of a chunk in two statements. */
final class DraftWriter implements AutoCloseable {
    private static final String DRAFT = """
            INSERT INTO draft (id, run_id, chunk_id, account_id, part, kind, contract_number, purchase_order, exemption,
              line_count, net, vat, gross, previous_gross, anomaly, problem, problems, buyer_reference, order_missing_id,
              settled)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";
    private static final String LINE = """
            INSERT INTO draft_line (id, draft_id, chunk_id, position, contract_line_id, period_start, period_end,
              price_key, revision, plan, vat_class, vat_category, vat_percent, days, period_days, priced, net, derivation,
              name, description, first_day, end_day, quantity, unit, unit_price, base_quantity, gross, member,
              cost_centre)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";

    private static final String USAGE = """
            INSERT INTO draft_usage (record_id, source, origin_id, granted_on, used_in, units, draft_id, draft_line_id,
              net, value)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";

    private final Chunk chunk;
    private final IdBlocks draftIds;
    private final IdBlocks lineIds;
    private final BulkInsert drafts;
    private final BulkInsert lines;
    private final BulkInsert usage;

    DraftWriter(Connection connection, Chunk chunk) throws SQLException {
        this.chunk = chunk;
        this.draftIds = new IdBlocks(connection, "invoice_seq");
        this.lineIds = new IdBlocks(connection, "invoice_line_seq");
        this.drafts = new BulkInsert(connection, DRAFT);
        this.lines = new BulkInsert(connection, LINE);
        this.usage = new BulkInsert(connection, USAGE);
    }

    /**
     * What an account's drafts are compared by.
     *
     * @param now what all of them come to
     * @param last what the account was invoiced in the run before
     */
    record Comparison(Money now, Optional<Money> last) {
        Anomaly anomaly(Draft draft) {
            Money own = draft.totals().payable();
            return own.signum() <= 0 ? Anomaly.of(own, last) : Anomaly.of(now, last);
        }
    }

    void add(Draft draft, Comparison comparison, List<DraftProblem> problems) throws SQLException {
        long id = draftIds.next();
        int shown = 0;
        for (DraftLine line : draft.lines()) {
            shown += line.line().isPresent() ? 1 : 0;
            add(id, line, line.line().isPresent() ? shown : 0);
        }
        drafts.row(
                id,
                chunk.run().id(),
                chunk.id(),
                draft.payer().accountId(),
                draft.part().number(),
                draft.kind().name(),
                draft.part().contractNumber(),
                draft.part().purchaseOrder(),
                draft.part().storedExemption(),
                shown,
                draft.totals().net().toBigDecimal(),
                draft.totals().tax().toBigDecimal(),
                draft.totals().payable().toBigDecimal(),
                comparison.last().map(Money::toBigDecimal).orElse(null),
                shown == 0 ? Anomaly.NONE.name() : comparison.anomaly(draft).name(),
                problems.isEmpty() ? "" : problems.get(0).key(),
                DraftProblem.write(problems),
                draft.part().references().buyerReference(),
                missing(draft.part().references()),
                draft.part().references().settled().name());
    }

    private static Long missing(InvoicePart.References references) {
        return references.orderMissing().isPresent() ? references.orderMissing().getAsLong() : null;
    }

    private void add(long draftId, DraftLine line, int position) throws SQLException {
        Charge charge = line.charge();
        Printed printed = Printed.of(line);
        long id = lineIds.next();
        addUsage(draftId, id, line.usage());
        lines.row(
                id,
                draftId,
                chunk.id(),
                position,
                charge.line(),
                charge.period().start(),
                charge.period().end(),
                charge.key().text(),
                charge.revision(),
                charge.plan(),
                charge.vatClass().name(),
                charge.vatClass().category().name(),
                charge.rate().percent().toBigDecimal(),
                charge.days(),
                charge.periodDays(),
                charge.priced().toBigDecimal(),
                charge.net().toBigDecimal(),
                charge.derivation().toJson(),
                printed.name(),
                printed.description(),
                printed.days().start(),
                printed.days().end(),
                printed.quantity(),
                printed.unit(),
                printed.unitPrice(),
                printed.baseQuantity(),
                printed.gross(),
                printed.chargedTo().member(),
                printed.chargedTo().costCentre());
    }

    /** All of what a record costs stands with its first share. */
    private void addUsage(long draftId, long lineId, List<RecordCost> records) throws SQLException {
        for (RecordCost cost : records) {
            Money net = cost.net();
            for (Share share : cost.rated().shares()) {
                usage.row(
                        cost.rated().record().id(),
                        share.source().name(),
                        share.origin(),
                        share.grantedOn(),
                        share.usedIn(),
                        share.units(),
                        draftId,
                        lineId,
                        net.toBigDecimal(),
                        share.value().toBigDecimal());
                net = Money.ZERO;
            }
        }
    }

    void send() throws SQLException {
        drafts.send();
        lines.send();
        usage.send();
    }

    @Override
    public void close() throws SQLException {
        try (drafts;
                lines) {
            usage.close();
        }
    }
}
