package org.kontor.invoicing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.kontor.accounts.DeliveryWay;
import org.kontor.notifications.Message;
import org.kontor.notifications.Occasion;
import org.kontor.notifications.Outbox;
import org.kontor.notifications.PrintLetter;
import org.kontor.notifications.PrintQueue;

/** Sends issued documents on the way their recipients chose; a bulk statement for each way. */
@ApplicationScoped
class IssuedDelivery {
    private static final String SUBJECT = InvoiceFile.SUBJECT;
    private static final String ISSUE = "issue";
    private static final LocalDate END_OF_PAPER = LocalDate.of(2028, 1, 1);

    @Inject
    private DeliveryChoices choices;

    @Inject
    private Outbox outbox;

    @Inject
    private PrintQueue letters;

    /**
     * @param batch name of the letters that are printed together; empty: each by itself
     */
    void of(List<IssuedDocument> documents, String batch) {
        Map<Long, DeliveryChoices.Choice> ways = choices.of(documents.stream()
                .map(document -> document.recipient().accountId())
                .toList());
        List<Message> mails = new ArrayList<>();
        List<PrintLetter> printed = new ArrayList<>();
        for (IssuedDocument document : documents) {
            DeliveryChoices.Choice choice = ways.get(document.recipient().accountId());
            switch (way(
                    document.recipient().form(), choice.way(), document.amount().issuedOn())) {
                case MAIL -> mails.add(mail(document, document.kind().mail()));
                case PORTAL -> mails.add(mail(document, "portal"));
                case POST -> printed.add(letter(document, batch, choice));
            }
        }
        if (!mails.isEmpty()) {
            outbox.putNew(mails);
        }
        letters.putNew(printed);
    }

    /** What must be an e-invoice goes by mail: on paper it would be no invoice. */
    static DeliveryWay way(InvoiceForm form, DeliveryWay chosen, LocalDate issuedOn) {
        boolean paperIsNone = switch (form) {
            // Public buyers take XRechnung only (§ 3 ERechV).
            case XRECHNUNG -> true;
            // Businesses may get paper while the transition lasts (§ 27 (38) UStG).
            case ZUGFERD -> !issuedOn.isBefore(END_OF_PAPER);
            case PLAIN -> false;
        };
        return chosen == DeliveryWay.POST && paperIsNone ? DeliveryWay.MAIL : chosen;
    }

    private static Message mail(IssuedDocument document, String kind) {
        IssuedDocument.Recipient recipient = document.recipient();
        Map<String, String> facts = Map.of(
                "number", document.number(),
                "name", recipient.name(),
                "amount", document.amount().payable().toString(),
                "dueOn", document.amount().dueOn().toString(),
                "form", recipient.form().name());
        return new Message(
                new Occasion(SUBJECT, document.id(), kind, ISSUE),
                recipient.email(),
                recipient.language().locale(),
                facts,
                InvoiceFile.original(recipient.form()).kind());
    }

    private static PrintLetter letter(IssuedDocument document, String batch, DeliveryChoices.Choice choice) {
        return new PrintLetter(
                SUBJECT,
                document.id(),
                InvoiceFile.PDF.kind(),
                ISSUE,
                batch.isEmpty() ? document.number() : batch,
                document.number(),
                new PrintLetter.Recipient(document.recipient().name(), choice.postCode(), choice.country()));
    }
}
