package org.kontor.invoicing;

import java.util.ArrayList;
import java.util.List;
import org.kontor.billing.Charge;
import org.kontor.money.Money;

/** Takes a whole document back: each line with its quantity turned round (BR-27), each charge reversed (R10). Pure. */
final class Mirror {
    private Mirror() {}

    /**
     * @param excuse whether its days are not billed again
     * @throws NotExcusable if days are to be excused of which another invoice billed a part
     */
    static TakeBack of(Original original, List<IssuedLine> lines, String reason, boolean excuse) {
        List<TakenLine> taken = new ArrayList<>();
        List<ExcusedDays> excused = new ArrayList<>();
        for (IssuedLine line : lines) {
            Charge charge = line.charge();
            Charge back = charge.reversed(line.left().nextRevision());
            taken.add(new TakenLine(line.line().map(Mirror::of), back, line.reduction(), line.id()));
            // What was used is excused record by record, not by days.
            if (excuse && charge.derivation().metered().isEmpty()) {
                excused.addAll(days(original, charge));
            }
        }
        return TakeBack.of(InvoiceKind.CANCELLATION, reason, taken, excused);
    }

    private static List<ExcusedDays> days(Original original, Charge charge) {
        boolean partOfMore = charge.derivation().before().counted() != 0;
        if (charge.days() < 0 || partOfMore) {
            throw new NotExcusable(original.number());
        }
        return charge.derivation().used().days().stream()
                .map(days -> new ExcusedDays(charge.contract(), charge.line(), days))
                .toList();
    }

    private static InvoiceContentLine of(InvoiceContentLine line) {
        InvoicedPrice price = line.price();
        InvoicedPrice back =
                new InvoicedPrice(price.quantity().negated(), price.unit(), price.unitPrice(), price.baseQuantity());
        return new InvoiceContentLine(
                line.name(),
                line.description(),
                line.period(),
                back,
                line.vat(),
                line.gross().map(Money::negated),
                line.chargedTo());
    }
}
