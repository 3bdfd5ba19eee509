package org.kontor.einvoice;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kontor.invoicing.BuyerParty;
import org.kontor.invoicing.InvoiceAddress;
import org.kontor.invoicing.InvoiceContent;
import org.kontor.invoicing.InvoiceHeading;
import org.kontor.invoicing.InvoiceKind;
import org.kontor.invoicing.PrecedingInvoice;
import org.kontor.letters.AddressWindow;
import org.kontor.letters.EmbeddedFile;
import org.kontor.letters.Letter;
import org.kontor.letters.LetterFact;
import org.kontor.letters.LetterFrame;
import org.kontor.letters.LetterTemplates;
import org.kontor.letters.Letterhead;

/** The invoice as people read it. */
final class InvoiceLetter {
    private static final String TEMPLATE = "einvoice/invoice.ftlh";

    private final InvoiceContent content;
    private final InvoiceTexts texts;

    private InvoiceLetter(InvoiceContent content) {
        this.content = content;
        this.texts = InvoiceTexts.in(content.heading().language());
    }

    static Letter of(InvoiceContent content, Letterhead letterhead, List<EmbeddedFile> embedded) {
        InvoiceLetter letter = new InvoiceLetter(content);
        return new Letter(
                letter.subject() + " \u00b7 " + content.parties().seller().displayName(),
                content.parties().seller().name(),
                content.heading().language().locale(),
                content.heading().issueDate(),
                LetterTemplates.fill(TEMPLATE, letter.frame(letterhead).model(letter.body())),
                embedded);
    }

    private LetterFrame frame(Letterhead letterhead) {
        SellerLetterhead seller = new SellerLetterhead(content.parties().seller(), texts);
        return new LetterFrame(
                letterhead,
                seller.sender(content.settlement().payment()),
                content.heading().language().locale(),
                subject(),
                window(content.parties().buyer()),
                facts());
    }

    private static List<String> window(BuyerParty buyer) {
        InvoiceAddress to = buyer.address();
        String place = to.postCode() + " " + to.city();
        return AddressWindow.lines(buyer.name(), to.addition(), to.street(), place, to.country());
    }

    private Map<String, Object> body() {
        InvoiceContent shown = ReversedContent.shown(content);
        return Map.of(
                "opening", opening(),
                "words", InvoiceTable.words(shown, texts),
                "groups", InvoiceTable.groups(shown, texts),
                "totals", InvoiceSums.rows(shown.settlement(), texts),
                "pay", PaymentBox.of(content, texts),
                "notes", content.notes().stream().map(texts::note).toList());
    }

    private String subject() {
        return texts.text("kind." + content.heading().kind()) + " "
                + content.heading().number();
    }

    private List<LetterFact> facts() {
        InvoiceHeading heading = content.heading();
        BuyerParty buyer = content.parties().buyer();
        List<LetterFact> facts = new ArrayList<>();
        fact(facts, "fact.date", texts.formats().date(heading.issueDate()));
        fact(facts, "fact.number", heading.number());
        fact(facts, "fact.customer", buyer.number());
        fact(facts, "fact.service", texts.formats().period(content.servicePeriod()));
        fact(facts, "fact.contract", heading.references().contract());
        fact(facts, "fact.order", heading.references().purchaseOrder());
        fact(facts, "fact.reference", heading.references().buyerReference());
        fact(facts, "fact.vatId", buyer.vatId());
        return facts;
    }

    private void fact(List<LetterFact> facts, String label, String value) {
        if (!value.isBlank()) {
            facts.add(new LetterFact(texts.text(label), value));
        }
    }

    private List<String> opening() {
        List<String> paragraphs = new ArrayList<>();
        if (AddressWindow.isCut(content.parties().buyer().name())) {
            // § 14 (4) Nr. 1 UStG: the full name, even where the window of the envelope is too small for it.
            paragraphs.add(texts.text("opening.buyer", content.parties().buyer().name()));
        }
        String key = "opening." + content.heading().kind();
        if (content.heading().kind() == InvoiceKind.INVOICE) {
            paragraphs.add(texts.text(key));
        } else {
            PrecedingInvoice corrected =
                    content.heading().references().preceding().get(0);
            paragraphs.add(texts.text(key, corrected.number(), texts.formats().date(corrected.issueDate())));
            reason().ifPresent(paragraphs::add);
        }
        return paragraphs;
    }

    private Optional<String> reason() {
        String reason = content.heading().references().reason();
        return reason.isBlank() ? Optional.empty() : Optional.of(texts.text("opening.reason", reason));
    }
}
