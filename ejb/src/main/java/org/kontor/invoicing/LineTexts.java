package org.kontor.invoicing;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.kontor.billing.Charge;
import org.kontor.calendar.Period;
import org.kontor.catalog.PriceBook;
import org.kontor.contracts.StoredTerms;

/** What a line says: kind and scope of the service in the customer's language (§ 14 (4) Nr. 5 and 6 UStG). */
final class LineTexts {
    private LineTexts() {}

    /** "Flex desk, Dresden". */
    static String name(Charge charge, StoredTerms contract, PriceBook prices, InvoiceLanguage language) {
        String product = prices.productName(charge.plan()).in(language.locale());
        return product + ", " + contract.place().location();
    }

    /** The contract, and the days where they are not the whole period. */
    static String description(Charge charge, StoredTerms contract, InvoiceLanguage language) {
        String text = (language == InvoiceLanguage.GERMAN ? "Vertrag " : "Contract ") + contract.number();
        Optional<String> metered = MeteredPrices.text(charge, language);
        if (metered.isPresent()) {
            return text + ", " + metered.get();
        }
        if (charge.days() == charge.periodDays()) {
            return text;
        }
        String of = language == InvoiceLanguage.GERMAN ? " von %d Tagen" : " of %d days";
        return text + ", " + charge.days() + of.formatted(charge.periodDays());
    }

    /** The days a line is about: those of service, or those that are taken back of what was billed. */
    static Period about(Charge charge) {
        return charge.days() < 0 && charge.derivation().metered().isEmpty() ? takenBack(charge) : days(charge);
    }

    /** Behind the days that stay, or before them; where they lie in between or around, from the first to the last. */
    private static Period takenBack(Charge charge) {
        List<Period> used = charge.derivation().used().days();
        if (used.size() != 1) {
            return days(charge);
        }
        Period whole = charge.period();
        Period stays = used.get(0);
        if (stays.end().isBefore(whole.end())) {
            LocalDate end = stays.end().minusDays(charge.days());
            return new Period(stays.end(), end.isAfter(whole.end()) ? whole.end() : end);
        }
        LocalDate start = stays.start().plusDays(charge.days());
        LocalDate first = start.isBefore(whole.start()) ? whole.start() : start;
        return first.isBefore(stays.start()) ? new Period(first, stays.start()) : days(charge);
    }

    /** The days of service: from the first to the last day used, or the period whose days are taken back. */
    static Period days(Charge charge) {
        List<Period> used = charge.derivation().used().days();
        if (used.isEmpty()) {
            return charge.period();
        }
        LocalDate start = used.get(0).start();
        LocalDate end = used.get(used.size() - 1).end();
        return new Period(start, end);
    }
}
