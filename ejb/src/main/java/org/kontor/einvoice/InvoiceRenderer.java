package org.kontor.einvoice;

import jakarta.enterprise.context.ApplicationScoped;
import org.kontor.invoicing.InvoiceContent;
import org.kontor.invoicing.InvoiceHeading;
import org.kontor.letters.LetterPrinter;

/** Makes the files of an invoice; the same content gives the same bytes. Safe for any number of threads. */
@ApplicationScoped
class InvoiceRenderer {
    private final LetterPrinter printer = new LetterPrinter();

    RenderedInvoice render(long id, InvoiceContent content) {
        byte[] xml = FacturX.xml(content);
        byte[] pdf = printer.print(InvoiceLetter.of(content, FacturX.embedded(xml)));
        InvoiceHeading heading = content.heading();
        return new RenderedInvoice(id, heading.number(), heading.issueDate(), pdf, xml);
    }
}
