package org.kontor.banking;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/** Amounts, days and texts in a camt file. */
final class CamtText {
    private static final int DAY = 10;

    private CamtText() {}

    /** No longer than what is kept of it. */
    static String of(String text, int longest) {
        return text.length() > longest ? text.substring(0, longest) : text;
    }

    /** What says that there is nothing is nothing. */
    static String reference(String text) {
        return switch (text) {
            case "NOTPROVIDED", "NONREF", "NOT PROVIDED" -> "";
            default -> of(text, 70);
        };
    }

    /** The amount of an entry, a balance or a payment, with its sign. */
    static CurrencyAmount amount(XmlNode holder) {
        XmlNode amount = holder.first("Amt").orElseThrow(() -> new UnreadableFile("noAmount", holder.line()));
        return CurrencyAmount.of(amount.text(), amount.attribute("Ccy"))
                .orElseThrow(() -> new UnreadableFile("amount", amount.line(), of(amount.text(), 40)))
                .signed(isCredit(holder));
    }

    static boolean isCredit(XmlNode holder) {
        return switch (holder.text("CdtDbtInd")) {
            case "CRDT" -> true;
            case "DBIT" -> false;
            default -> throw new UnreadableFile("noSign", holder.line());
        };
    }

    /** A day that stands as a date or as a moment; the bank's day counts, whatever zone it writes. */
    static Optional<LocalDate> date(XmlNode holder, String path) {
        return day(holder, holder.text(path + "/Dt", path + "/DtTm", path));
    }

    static Optional<LocalDate> moment(XmlNode holder, String path) {
        return day(holder, holder.text(path));
    }

    private static Optional<LocalDate> day(XmlNode holder, String text) {
        if (text.isEmpty()) {
            return Optional.empty();
        }
        try {
            LocalDate day = LocalDate.parse(of(text, DAY));
            // What lies outside is a slip, and would be a balance of the year 9999 for ever.
            if (day.getYear() < 1990 || day.getYear() > 2200) {
                throw new UnreadableFile("date", holder.line(), of(text, 40));
            }
            return Optional.of(day);
        } catch (DateTimeException e) {
            throw new UnreadableFile("date", holder.line(), of(text, 40));
        }
    }
}
