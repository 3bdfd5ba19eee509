package org.kontor.einvoice;

import static org.kontor.einvoice.AnInvoice.STANDARD;
import static org.kontor.einvoice.AnInvoice.anInvoice;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.kontor.invoicing.InvoiceContent;
import org.kontor.invoicing.InvoiceKind;
import org.kontor.invoicing.InvoiceLanguage;
import org.kontor.invoicing.InvoiceUnit;
import org.kontor.invoicing.InvoicedPrice;
import org.kontor.invoicing.InvoicedVat;
import org.kontor.money.Money;
import org.kontor.money.UnitPrice;
import org.kontor.money.VatCategory;
import org.kontor.money.VatRate;

/** Writes some invoices into a folder, for people to look at. */
final class DocumentSamples {
    private DocumentSamples() {}

    public static void main(String... args) throws IOException {
        Path folder = Files.createDirectories(Path.of(args[0]));
        InvoiceRenderer renderer = new InvoiceRenderer();
        for (Map.Entry<String, InvoiceContent> sample : samples().entrySet()) {
            RenderedInvoice rendered = renderer.render(1, sample.getValue());
            Files.write(folder.resolve(sample.getKey() + ".pdf"), rendered.pdf());
            Files.write(folder.resolve(sample.getKey() + ".xml"), rendered.xml());
        }
    }

    private static Map<String, InvoiceContent> samples() {
        Map<String, InvoiceContent> samples = new LinkedHashMap<>();
        samples.put("business", desks(3).content());
        samples.put("many-lines", desks(40).in(InvoiceLanguage.ENGLISH).content());
        samples.put("debit", desks(4).paidBy(AnInvoice.DEBIT).content());
        samples.put(
                "consumer-gross",
                anInvoice()
                        .toConsumer("Jörg Müller-Lüdenscheidt")
                        .withGrossLine("Fix-Schreibtisch Neustadt", Money.of("39.99"), VatRate.of("19"))
                        .withGrossLine("Frühstück", Money.of("49.90"), VatRate.of("7"))
                        .content());
        samples.put(
                "hostile",
                anInvoice()
                        .toConsumer(Hostile.LONG)
                        .withLine(Hostile.MIXED, month("299.00"), STANDARD)
                        .content());
        samples.put(
                "cancellation",
                anInvoice()
                        .correcting(InvoiceKind.CANCELLATION)
                        .withLine(
                                "Team-Raum", InvoicedPrice.of(-1, InvoiceUnit.MONTH, UnitPrice.of("1299.00")), STANDARD)
                        .content());
        return samples;
    }

    private static AnInvoice desks(int lines) {
        AnInvoice invoice = anInvoice();
        InvoicedVat reduced = new InvoicedVat(VatCategory.S, VatRate.of("7"));
        for (int i = 1; i <= lines; i++) {
            switch (i % 4) {
                case 1 -> invoice.withLine("Fix-Schreibtisch " + i, month("1299.00"), STANDARD);
                case 2 ->
                    invoice.withLine(
                            "Team-Schreibtisch, ab 17.12.",
                            InvoicedPrice.prorated(14, 31, UnitPrice.of("299.00")),
                            STANDARD);
                case 3 -> invoice.withLine("Schließfach groß", month("19.90"), STANDARD);
                default -> invoice.withLine("Frühstück", month("49.90"), reduced);
            }
        }
        return invoice;
    }

    private static InvoicedPrice month(String price) {
        return InvoicedPrice.of(1, InvoiceUnit.MONTH, UnitPrice.of(price));
    }
}
