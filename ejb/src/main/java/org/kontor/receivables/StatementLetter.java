package org.kontor.receivables;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.kontor.accounts.Account;
import org.kontor.catalog.Seller;
import org.kontor.catalog.SellerSender;
import org.kontor.letters.Letter;
import org.kontor.letters.LetterFact;
import org.kontor.letters.LetterFrame;
import org.kontor.letters.LetterWords;
import org.kontor.letters.Letterhead;
import org.kontor.letters.PlainLetter;

/** Letters to a debtor about its ledger. Pure. */
final class StatementLetter {
    static final String BUNDLE = "org.kontor.receivables.letters";

    private final Account account;
    private final Seller seller;
    private final Letterhead letterhead;
    private final LetterWords words;

    StatementLetter(Account account, Seller seller, Letterhead letterhead) {
        this.account = account;
        this.seller = seller;
        this.letterhead = letterhead;
        this.words = new LetterWords(BUNDLE, account.correspondence().locale());
    }

    Letter of(AccountStatement statement) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("", words.text("statement.opening"), "", "", words.money(statement.opening())));
        for (StatementLine line : statement.lines()) {
            OpenItem.Document document = line.document();
            rows.add(List.of(
                    words.date(document.bookedOn()),
                    words.text("kind." + document.kind()),
                    document.number(),
                    words.money(line.amount()),
                    words.money(line.balance())));
        }
        rows.add(List.of("", words.text("statement.closing"), "", "", words.money(statement.closing())));
        List<String> columns = List.of(
                words.text("statement.date"),
                words.text("statement.kind"),
                words.text("statement.document"),
                words.text("statement.amount"),
                words.text("statement.balance"));
        String sentence = statement.closing().signum() > 0 ? "statement.owes" : "statement.settled";
        return new PlainLetter(
                        frame(words.text("statement.subject", statement.from(), statement.to()), List.of()),
                        statement.to(),
                        List.of(words.text(sentence, statement.closing(), statement.to())),
                        columns,
                        rows)
                .letter();
    }

    /** What is the same in all of them. */
    LetterFrame frame(String subject, List<LetterFact> facts) {
        List<LetterFact> all = new ArrayList<>(List.of(new LetterFact(words.text("fact.customer"), account.number())));
        all.addAll(facts);
        return new LetterFrame(
                letterhead, SellerSender.of(seller, words.locale()), words.locale(), subject, account.window(), all);
    }

    LetterWords words() {
        return words;
    }

    Letter plain(LetterFrame frame, LocalDate date, List<String> paragraphs) {
        return new PlainLetter(frame, date, paragraphs, List.of(), List.of()).letter();
    }
}
