package org.kontor.invoicing;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.kontor.accounts.Correspondence;
import org.kontor.audit.AuditTrail;
import org.kontor.identity.Roles;
import org.kontor.notifications.Deliveries;
import org.kontor.notifications.DeliveryStory;
import org.kontor.notifications.Message;
import org.kontor.notifications.Occasion;
import org.kontor.notifications.Outbox;
import org.kontor.notifications.PrintLetter;
import org.kontor.notifications.PrintQueue;

/** How issued invoices reached their payers, and what a person does about those that did not. */
@Stateless
@RolesAllowed({Roles.OPERATOR, Roles.ACCOUNTANT, Roles.ADMIN, Roles.AUDITOR})
public class InvoiceDeliveries {
    private static final String SUBJECT = InvoiceFile.SUBJECT;

    @Inject
    private InvoiceRepository invoices;

    @Inject
    private Deliveries deliveries;

    @Inject
    private Outbox outbox;

    @Inject
    private PrintQueue letters;

    @Inject
    private AuditTrail audit;

    /** How an invoice was delivered. */
    public DeliveryStory about(long invoiceId) {
        return deliveries.about(SUBJECT, invoiceId);
    }

    /**
     * Mails an issued invoice once more, as it is, to any address. What was sent before stays on record.
     *
     * @throws NoSuchInvoice if there is none with that id
     * @throws org.kontor.accounts.InvalidEmail if the address is none
     */
    @RolesAllowed({Roles.OPERATOR, Roles.ADMIN})
    public void mail(long invoiceId, String address) {
        SentAgain invoice = find(invoiceId);
        // The rule of accounts for addresses holds here as well.
        String to = new Correspondence(address, "").email();
        Map<String, String> facts = Map.of(
                "number", invoice.number(),
                "name", invoice.name(),
                "amount", invoice.payable().toString(),
                "dueOn", invoice.dueOn().toString(),
                "form", invoice.form().name());
        outbox.put(new Message(
                new Occasion(SUBJECT, invoiceId, invoice.kind().mail(), again(invoiceId)),
                to,
                invoice.language().locale(),
                facts,
                InvoiceFile.original(invoice.form()).kind()));
        audit.record("invoice.mailAgain", SUBJECT, Long.toString(invoiceId), invoice.number());
    }

    /**
     * Puts an issued invoice into the print queue, whatever its payer chose.
     *
     * @throws NoSuchInvoice if there is none with that id
     */
    @RolesAllowed({Roles.OPERATOR, Roles.ADMIN})
    public void print(long invoiceId) {
        SentAgain invoice = find(invoiceId);
        String again = again(invoiceId);
        letters.putNew(List.of(new PrintLetter(
                SUBJECT,
                invoiceId,
                InvoiceFile.PDF.kind(),
                again,
                invoice.number() + " " + again,
                invoice.number(),
                new PrintLetter.Recipient(invoice.name(), invoice.postCode(), invoice.country()))));
        audit.record("invoice.printAgain", SUBJECT, Long.toString(invoiceId), invoice.number());
    }

    private SentAgain find(long invoiceId) {
        return invoices.sentAgain(invoiceId).orElseThrow(() -> new NoSuchInvoice(invoiceId));
    }

    /** The next occasion: of two people who do it at once, one finds it taken. */
    private String again(long invoiceId) {
        return "again-" + (about(invoiceId).steps().size() + 1);
    }
}
