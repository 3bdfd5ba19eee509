package org.kontor.orders;

import java.util.ArrayList;
import java.util.List;
import org.kontor.catalog.Seller;
import org.kontor.catalog.SellerSender;
import org.kontor.contracts.Contract;
import org.kontor.legal.LegalText;
import org.kontor.letters.Letter;
import org.kontor.letters.LetterFact;
import org.kontor.letters.LetterFrame;
import org.kontor.letters.LetterWords;
import org.kontor.letters.Letterhead;
import org.kontor.letters.PlainLetter;

/** What is sent with the confirmation of an order, beside the contract. Pure. */
final class PlacedOrderLetters {
    private final Confirmed order;
    private final Contract contract;
    private final Letterhead letterhead;
    private final LetterWords words;

    PlacedOrderLetters(Confirmed order, Contract contract, Letterhead letterhead) {
        this.order = order;
        this.contract = contract;
        this.letterhead = letterhead;
        this.words = new LetterWords(OrderTeller.BUNDLE, order.language());
    }

    /** Of a file: what it is, and of which contract. */
    String name(String paper) {
        return words.text("file." + paper) + "-" + order.contract().replaceAll("[^A-Za-z0-9-]+", "_") + ".pdf";
    }

    /** What stood above the button, and what was agreed to. */
    Letter order() {
        List<List<String>> rows = new ArrayList<>();
        order.told().facts().forEach(fact -> rows.add(List.of(fact.label(), fact.text())));
        order.consents().forEach(consent -> rows.add(List.of(words.text("told.consent"), consent.said())));
        return letter(
                words.text("order.subject"),
                List.of(words.text("order.opening", order.on())),
                List.of(words.text("column.what"), words.text("column.told")),
                rows);
    }

    Letter terms(LegalText text) {
        return letter(words.text("terms.subject"), paragraphs(text), List.of(), List.of());
    }

    /** With the form that nobody has to use (Anlage 2 to Art. 246a § 1 (2) EGBGB). */
    Letter withdrawal(LegalText text) {
        Seller seller = contract.seller();
        String to = seller.entity().name() + ", " + seller.address().street() + ", "
                + seller.address().postCode() + " " + seller.address().city() + ", "
                + seller.contact().email();
        List<String> paragraphs = new ArrayList<>(paragraphs(text));
        paragraphs.add(words.text("form.title"));
        paragraphs.add(words.text("form.use"));
        paragraphs.add(words.text("form.to", to));
        paragraphs.add(words.text("form.declares", order.contract()));
        for (String line : List.of("ordered", "name", "address", "signature", "date")) {
            paragraphs.add(words.text("form." + line));
        }
        paragraphs.add(words.text("form.delete"));
        return letter(words.text("withdrawal.subject"), paragraphs, List.of(), List.of());
    }

    private static List<String> paragraphs(LegalText text) {
        return text.blocks().stream()
                .map(block -> block.look() == LegalText.Look.ITEM ? "\u2013 " + block.text() : block.text())
                .toList();
    }

    private Letter letter(String subject, List<String> paragraphs, List<String> columns, List<List<String>> rows) {
        LetterFrame frame = new LetterFrame(
                letterhead,
                SellerSender.of(contract.seller(), words.locale()),
                words.locale(),
                subject,
                contract.account().window(),
                List.of(
                        new LetterFact(words.text("fact.contract"), order.contract()),
                        new LetterFact(words.text("fact.customer"), order.customer()),
                        new LetterFact(words.text("fact.on"), words.date(order.on()))));
        return new PlainLetter(frame, order.on(), paragraphs, columns, rows).letter();
    }
}
