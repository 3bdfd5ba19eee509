package org.kontor.invoicing;

import java.util.List;
import java.util.Optional;
import org.kontor.billing.Charge;
import org.kontor.billing.Metered;
import org.kontor.billing.Metered.Step;
import org.kontor.billing.Tariff;
import org.kontor.catalog.PriceEntry;
import org.kontor.catalog.PriceModel;
import org.kontor.money.Percent;

/**
 * How use is printed as quantity and price: minutes at the price of 60, pieces at theirs. Several tiers, a day price, a
 * discount or a difference are one piece at the amount, and the explanation tells how it comes about.
 */
final class MeteredPrices {
    private static final int MINUTES = 60;

    private MeteredPrices() {}

    static InvoicedPrice of(Charge charge, Metered metered) {
        return charge.derivation()
                .tariff()
                .filter(tariff -> isNatural(charge, tariff, metered))
                .map(tariff -> natural(metered))
                .filter(price -> price.amount().equals(charge.net()))
                .orElseGet(() -> InvoicedPrice.difference(charge.net()));
    }

    private static boolean isNatural(Charge charge, Tariff tariff, Metered metered) {
        List<Step> steps = metered.scale().steps();
        return tariff.entry() == PriceEntry.NET
                && tariff.share().equals(Percent.HUNDRED)
                && tariff.discount().isZero()
                && steps.size() == 1
                && steps.get(0).units() > 0
                && metered.priced() > 0
                && charge.derivation().before().priced().isZero();
    }

    private static InvoicedPrice natural(Metered metered) {
        Step step = metered.scale().steps().get(0);
        boolean whole = metered.scale().model() == PriceModel.PACKAGE;
        int per = whole ? 1 : metered.scale().per();
        InvoiceUnit unit = !whole && per == MINUTES ? InvoiceUnit.MINUTE : InvoiceUnit.PIECE;
        // Of what a team used, a member's part.
        int units = whole ? step.units() : metered.priced();
        return new InvoicedPrice(InvoicedQuantity.of(units), unit, step.price(), per);
    }

    /** "5:30 h used, 2:00 h included". */
    static Optional<String> text(Charge charge, InvoiceLanguage language) {
        return charge.derivation().metered().map(metered -> {
            boolean german = language == InvoiceLanguage.GERMAN;
            StringBuilder text =
                    new StringBuilder(units(metered, metered.used(), german)).append(german ? " genutzt" : " used");
            int free = metered.included() + metered.credits();
            if (free != 0) {
                text.append(", ")
                        .append(units(metered, free, german))
                        .append(german ? " davon enthalten oder vorausbezahlt" : " of it included or paid before");
            }
            return text.toString();
        });
    }

    private static String units(Metered metered, int units, boolean german) {
        if (metered.scale().per() != MINUTES) {
            return units + (german ? " Stück" : " pieces");
        }
        int absolute = Math.abs(units);
        return "%s%d:%02d %s"
                .formatted(units < 0 ? "-" : "", absolute / MINUTES, absolute % MINUTES, german ? "Std." : "h");
    }
}
