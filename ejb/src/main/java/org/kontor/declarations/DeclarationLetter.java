package org.kontor.declarations;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import org.kontor.catalog.Seller;
import org.kontor.catalog.SellerSender;
import org.kontor.letters.Letter;
import org.kontor.letters.LetterFact;
import org.kontor.letters.LetterFrame;
import org.kontor.letters.LetterWords;
import org.kontor.letters.Letterhead;
import org.kontor.letters.PlainLetter;

/** A declaration with day and time of its receipt, to be stored by who declared it. Pure. */
final class DeclarationLetter {
    private static final String BUNDLE = "org.kontor.declarations.letters";
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss");

    private final Declaration declaration;
    private final Declared said;
    private final LetterWords words;

    DeclarationLetter(Declaration declaration) {
        this.declaration = declaration;
        this.said = declaration.said();
        this.words = new LetterWords(BUNDLE, said.language());
    }

    /**
     * @param zone in which the time is written
     */
    Letter of(Seller seller, Letterhead letterhead, ZoneId zone) {
        String time = TIME.format(LocalDateTime.ofInstant(declaration.receipt().at(), zone));
        LetterFrame frame = new LetterFrame(
                letterhead,
                SellerSender.of(seller, words.locale()),
                words.locale(),
                words.text("subject." + said.kind()),
                List.of(said.declarer().name(), said.declarer().email()),
                List.of(
                        new LetterFact(words.text("fact.number"), Long.toString(declaration.id())),
                        new LetterFact(
                                words.text("fact.on"),
                                words.date(declaration.receipt().on())),
                        new LetterFact(words.text("fact.at"), words.text("time", time))));
        return new PlainLetter(
                        frame,
                        declaration.receipt().on(),
                        List.of(
                                words.text("received", declaration.receipt().on(), time),
                                words.text("declares." + said.kind())),
                        List.of(words.text("column.field"), words.text("column.typed")),
                        rows())
                .letter();
    }

    private List<List<String>> rows() {
        List<List<String>> rows = new ArrayList<>();
        boolean cancels = said.kind() == DeclarationKind.CANCELLATION;
        if (cancels) {
            rows.add(row("ending", words.text("ending." + said.ending())));
            if (!said.reason().isEmpty()) {
                rows.add(row("reason", said.reason()));
            }
        }
        rows.add(row("name", said.declarer().name()));
        if (!said.declarer().customer().isEmpty()) {
            rows.add(row("customer", said.declarer().customer()));
        }
        rows.add(row("contract", said.contract()));
        if (cancels) {
            rows.add(row("wished", said.wished().map(words::date).orElseGet(() -> words.text("next"))));
        }
        rows.add(row("email", said.declarer().email()));
        return rows;
    }

    private List<String> row(String field, String value) {
        return List.of(words.text("field." + field), value);
    }
}
