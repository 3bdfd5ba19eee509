package org.kontor.einvoice;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.kontor.invoicing.InvoiceContent;
import org.kontor.invoicing.InvoiceForm;
import org.kontor.invoicing.InvoiceHeading;
import org.kontor.letters.EmbeddedFile;
import org.kontor.letters.LetterPrinter;
import org.kontor.letters.Letterhead;

/** Makes the files of an invoice; the same content gives the same bytes. Safe for any number of threads. */
@ApplicationScoped
class InvoiceRenderer {
    private static final byte[] NONE = {};

    private final LetterPrinter printer = new LetterPrinter();

    /** In the look that is shipped. */
    RenderedInvoice render(long id, InvoiceContent content) {
        return render(id, content, Letterhead.SHIPPED);
    }

    RenderedInvoice render(long id, InvoiceContent content, Letterhead letterhead) {
        InvoiceForm form = content.heading().style().form();
        byte[] xml = form.isElectronic() ? FacturX.xml(content) : NONE;
        List<EmbeddedFile> embedded =
                form.isElectronic() ? List.of(Profile.of(form).embedded(xml)) : List.of();
        byte[] pdf = printer.print(InvoiceLetter.of(content, letterhead, embedded));
        InvoiceHeading heading = content.heading();
        return new RenderedInvoice(id, heading.number(), heading.issueDate(), pdf, xml);
    }
}
