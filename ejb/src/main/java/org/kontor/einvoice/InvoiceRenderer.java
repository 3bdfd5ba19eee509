package org.kontor.einvoice;

import org.kontor.invoicing.InvoiceContent;
import org.kontor.letters.LetterPrinter;

/** Makes the files of an invoice; the same content gives the same bytes. Safe for any number of threads. */
final class InvoiceRenderer {
    private final LetterPrinter printer = new LetterPrinter();

    RenderedInvoice render(InvoiceContent content) {
        byte[] xml = FacturX.xml(content);
        byte[] pdf = printer.print(InvoiceLetter.of(content, FacturX.embedded(xml)));
        return new RenderedInvoice(pdf, xml);
    }
}
