package org.kontor.einvoice;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.kontor.invoicing.InvoiceContent;
import org.kontor.invoicing.InvoiceContentLine;
import org.kontor.invoicing.InvoiceUnit;
import org.kontor.invoicing.InvoicedPrice;
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

    static List<Map<String, String>> lines(InvoiceContent content, InvoiceTexts texts) {
        boolean gross = content.isGrossPriced();
        return content.lines().stream().map(line -> line(line, gross, texts)).toList();
    }

    private static Map<String, String> line(InvoiceContentLine line, boolean gross, InvoiceTexts texts) {
        PrintedFormats formats = texts.formats();
        String quantity = quantity(line.price(), texts);
        String amount = formats.money(gross ? line.gross().orElseThrow() : line.netAmount());
        return Map.of(
                "name", line.name(),
                "description", line.description(),
                "period", formats.period(line.period()),
                // Nobody knows the net price of what was advertised gross: quantity and amount say it all.
                "price", gross ? quantity : formats.price(line.price().unitPrice()),
                "unit", gross ? "" : quantity,
                "vat", rate(line, formats),
                "amount", amount);
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
