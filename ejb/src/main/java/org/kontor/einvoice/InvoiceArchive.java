package org.kontor.einvoice;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import org.kontor.documents.DocumentFile;
import org.kontor.documents.Documents;
import org.kontor.documents.NewDocument;
import org.kontor.documents.Retention;
import org.kontor.identity.Roles;
import org.kontor.invoicing.InvoiceFile;

/** Stores the files of invoices once; the mail that waits for them goes in the same transaction. */
@Stateless
@RolesAllowed(Roles.SYSTEM)
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class InvoiceArchive {
    @Inject
    private RenderingQueue queue;

    @Inject
    private Documents documents;

    /** Stores the files of those invoices that have none yet; all in one transaction. */
    public void store(List<RenderedInvoice> invoices) {
        for (RenderedInvoice invoice : invoices) {
            if (queue.take(invoice.id())) {
                store(invoice, InvoiceFile.PDF, invoice.pdf());
                if (invoice.xml().length > 0) {
                    store(invoice, InvoiceFile.XML, invoice.xml());
                }
            }
        }
    }

    private void store(RenderedInvoice invoice, InvoiceFile kind, byte[] bytes) {
        DocumentFile file = new DocumentFile(kind.fileName(invoice.number()), kind.mediaType(), bytes);
        documents.store(new NewDocument(
                InvoiceFile.SUBJECT, invoice.id(), kind.kind(), file, Retention.INVOICES.until(invoice.issueDate())));
    }
}
