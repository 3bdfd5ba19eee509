package org.kontor.einvoice;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kontor.accounts.LineGroups;
import org.kontor.invoicing.ChargedTo;
import org.kontor.invoicing.InvoiceContent;
import org.kontor.invoicing.InvoiceContentLine;
import org.kontor.invoicing.InvoiceUnit;
import org.kontor.invoicing.InvoicedPrice;
import org.kontor.invoicing.LineGroup;
import org.kontor.letters.PrintedFormats;
import org.kontor.money.VatCategory;

/** The table of lines. */
final class InvoiceTable {
    private InvoiceTable() {}

    static Map<String, String> words(InvoiceContent content, InvoiceTexts texts) {
        boolean gross = content.isGrossPriced();
        return Map.of(
                "service", texts.text("column.service"),
                "period", texts.text("column.period"),
                "price", texts.text(gross ? "column.quantity" : "column.price"),
                "vat", texts.text("column.vat"),
                "amount", texts.text(gross ? "column.gross" : "column.net"),
                "scan", texts.text("pay.scan"));
    }

    /** Groups of lines, each with a heading and a subtotal; one group without them if the buyer wants none. */
    static List<Map<String, Object>> groups(InvoiceContent content, InvoiceTexts texts) {
        return content.groups().stream()
                .map(group -> group(group, content, texts))
                .toList();
    }

    private static Map<String, Object> group(LineGroup group, InvoiceContent content, InvoiceTexts texts) {
        boolean gross = content.isGrossPriced();
        LineGroups by = content.heading().style().groups();
        List<Map<String, String>> lines =
                group.lines().stream().map(line -> line(line, gross, texts)).toList();
        if (!content.isGrouped()) {
            return Map.of("name", "", "lines", lines, "subtotal", "", "sum", "");
        }
        String name = group.name().isEmpty() ? texts.text("group." + by + ".none") : group.name();
        return Map.of(
                "name",
                name,
                "lines",
                lines,
                "subtotal",
                texts.text("group.subtotal", name),
                "sum",
                texts.formats().money(gross ? group.priced() : group.net()));
    }

    private static Map<String, String> line(InvoiceContentLine line, boolean gross, InvoiceTexts texts) {
        PrintedFormats formats = texts.formats();
        String quantity = quantity(line.price(), texts);
        String amount = formats.money(gross ? line.gross().orElseThrow() : line.netAmount());
        return Map.of(
                "name", line.name(),
                "description", description(line),
                "period", formats.period(line.period()),
                // Nobody knows the net price of what was advertised gross: quantity and amount say it all.
                "price", gross ? quantity : formats.price(line.price().unitPrice()),
                "unit", gross ? "" : quantity,
                "vat", rate(line, formats),
                "amount", amount);
    }

    private static String description(InvoiceContentLine line) {
        ChargedTo to = line.chargedTo();
        return Stream.of(line.description(), to.member(), to.costCentre())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    private static String rate(InvoiceContentLine line, PrintedFormats formats) {
        return line.vat().category() == VatCategory.O
                ? "\u2013"
                : formats.percent(line.vat().rate().toString());
    }

    private static String quantity(InvoicedPrice price, InvoiceTexts texts) {
        String quantity = texts.formats().number(price.quantity().toString());
        if (price.unit() == InvoiceUnit.DAY && price.baseQuantity() > 1) {
            return texts.text("quantity.prorated", quantity, Integer.toString(price.baseQuantity()));
        }
        boolean one = Set.of("1", "-1").contains(price.quantity().toString());
        return texts.text("quantity." + price.unit() + (one ? ".one" : ""), quantity);
    }
}
