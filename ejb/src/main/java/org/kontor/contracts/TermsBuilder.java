package org.kontor.contracts;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kontor.accounts.CustomerType;
import org.kontor.calendar.Anchor;
import org.kontor.calendar.Period;
import org.kontor.catalog.Price;
import org.kontor.catalog.PriceBook;
import org.kontor.money.Percent;
import org.kontor.money.Quantity;
import org.kontor.money.UnitPrice;

/** Collects the rows of one stored contract. */
final class TermsBuilder {
    static final String LINES = """
            SELECT c.id, c.account_id, c.number, c.seller_id, c.location_id, o.name, c.signed_on, c.start_on,
              c.customer_type, c.term, c.pause_least, c.pause_most, l.id, l.kind, l.recorded, l.anchor_on, l.paid_from,
              l.start_on, l.end_on, l.price_version_id, l.quantity, l.discount, c.buyer_reference, c.cost_centre,
              c.order_required, l.member_id, m.name, l.cost_centre, c.trial_last, c.trial_remind_on, l.own_price
            FROM contract c JOIN contract_line l ON l.contract_id = c.id JOIN location o ON o.id = c.location_id
              LEFT JOIN member m ON m.id = l.member_id
            WHERE %s ORDER BY c.account_id, c.id, l.position""";
    static final String CHANGES = """
            SELECT c.id, h.kind, h.recorded, h.line_id, h.effective, h.until_on, h.price_version_id, h.quantity,
              h.discount, h.detail
            FROM contract c JOIN contract_change h ON h.contract_id = c.id
            WHERE %s AND h.kind <> 'LINE_ADDED' ORDER BY c.id, h.id""";
    static final String ORDERS = """
            SELECT c.id, p.number, p.first_day, p.end_day
            FROM contract c JOIN purchase_order p ON p.contract_id = c.id WHERE %s""";
    private static final TermConverter TERMS = new TermConverter();

    private final long contractId;
    private final List<Line> lines = new ArrayList<>();
    private final List<Change> changes = new ArrayList<>();
    private final List<PurchaseOrder> orders = new ArrayList<>();
    private long accountId;
    private String number;
    private ContractReferences wishes;
    private StoredTerms.Place place;
    private LocalDate start;
    private Agreement agreement;

    TermsBuilder(long contractId) {
        this.contractId = contractId;
    }

    void line(ResultSet row, PriceBook prices) throws SQLException {
        LocalDate signed = date(row, 7);
        if (agreement == null) {
            head(row);
        }
        LocalDate recorded = date(row, 15);
        Line line = readLine(row, prices);
        if (recorded.isAfter(signed)) {
            changes.add(new Change.LineAdded(line, recorded));
        } else {
            lines.add(line);
        }
    }

    private void head(ResultSet row) throws SQLException {
        accountId = row.getLong(2);
        number = row.getString(3);
        wishes = new ContractReferences(row.getString(23), row.getString(24), row.getBoolean(25));
        place = new StoredTerms.Place(row.getLong(4), row.getLong(5), row.getString(6));
        start = date(row, 8);
        LocalDate trialLast = date(row, 29);
        Optional<LocalDate> remindOn = Optional.ofNullable(date(row, 30));
        agreement = new Agreement(
                CustomerType.valueOf(row.getString(9)),
                TERMS.convertToEntityAttribute(row.getString(10)),
                new PauseRule(row.getInt(11), row.getInt(12)),
                Optional.ofNullable(trialLast).map(last -> new Trial(last, remindOn)));
    }

    private static Line readLine(ResultSet row, PriceBook prices) throws SQLException {
        PriceBook.Offer offer = prices.offer(row.getLong(20));
        BigDecimal own = row.getBigDecimal(31);
        Price price = own == null ? offer.price() : LineDraft.individual(offer.price(), UnitPrice.of(own));
        Version version = new Version(
                new Period(date(row, 18), date(row, 19)),
                Plan.of(offer.product(), price),
                Quantity.of(row.getInt(21)),
                Percent.of(row.getBigDecimal(22)));
        return new Line(
                row.getLong(13),
                LineKind.valueOf(row.getString(14)),
                new Anchor(date(row, 16)),
                List.of(version),
                date(row, 17),
                seat(row));
    }

    private static Optional<Seat> seat(ResultSet row) throws SQLException {
        long member = row.getLong(26);
        return row.wasNull() ? Optional.empty() : Optional.of(new Seat(member, row.getString(27), row.getString(28)));
    }

    void order(ResultSet row) throws SQLException {
        orders.add(new PurchaseOrder(row.getString(2), date(row, 3), date(row, 4)));
    }

    void change(ResultSet row, PriceBook prices) throws SQLException {
        ChangeKind kind = ChangeKind.valueOf(row.getString(2));
        LocalDate recorded = date(row, 3);
        long line = row.getLong(4);
        LocalDate effective = date(row, 5);
        changes.add(
                switch (kind) {
                    case LINE_ADDED -> throw new IllegalStateException("A line that was added is read as a line");
                    case LINE_END_UNDONE -> new Change.LineEndUndone(line, recorded);
                    case PLAN -> plan(row, prices);
                    case QUANTITY -> new Change.QuantityChange(line, Quantity.of(row.getInt(8)), effective, recorded);
                    case DISCOUNT ->
                        new Change.DiscountChange(line, Percent.of(row.getBigDecimal(9)), effective, recorded);
                    case LINE_ENDED -> new Change.LineEnded(line, effective, recorded);
                    case PAUSE -> new Change.Pause(new Period(effective, date(row, 6)), recorded);
                    case RESUME -> new Change.Resume(effective, recorded);
                    case CANCELLATION ->
                        new Change.Cancellation(effective, CancellationKind.valueOf(row.getString(10)), recorded);
                    case CANCELLATION_UNDONE -> new Change.CancellationUndone(recorded);
                    case EXCUSED ->
                        new Change.DaysExcused(line, new Period(effective, date(row, 6)), row.getString(10), recorded);
                });
    }

    private static Change plan(ResultSet row, PriceBook prices) throws SQLException {
        PriceBook.Offer offer = prices.offer(row.getLong(7));
        return new Change.PlanChange(
                row.getLong(4),
                Plan.of(offer.product(), offer.price()),
                date(row, 5),
                AnchorRule.valueOf(row.getString(10)),
                date(row, 3));
    }

    private static LocalDate date(ResultSet row, int column) throws SQLException {
        return row.getObject(column, LocalDate.class);
    }

    StoredTerms build() {
        return new StoredTerms(
                accountId,
                new StoredTerms.Reference(number, wishes, orders),
                place,
                new Terms(contractId, start, agreement, lines, changes));
    }
}
