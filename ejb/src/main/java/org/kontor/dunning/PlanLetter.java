package org.kontor.dunning;

import java.util.ArrayList;
import java.util.List;
import org.kontor.accounts.Account;
import org.kontor.catalog.BankDetails;
import org.kontor.catalog.Seller;
import org.kontor.catalog.SellerSender;
import org.kontor.letters.Letter;
import org.kontor.letters.LetterFact;
import org.kontor.letters.LetterFrame;
import org.kontor.letters.LetterWords;
import org.kontor.letters.Letterhead;
import org.kontor.letters.PlainLetter;

/** What was agreed about instalments, as a letter with the schedule and what happens if one is missing. Pure. */
final class PlanLetter {
    private final InstalmentPlan plan;
    private final Account account;
    private final Seller seller;
    private final LetterWords words;

    PlanLetter(InstalmentPlan plan, Account account, Seller seller) {
        this.plan = plan;
        this.account = account;
        this.seller = seller;
        this.words = new LetterWords(
                "org.kontor.dunning.letters", account.correspondence().locale());
    }

    Letter letter(Letterhead letterhead) {
        LetterFrame frame = new LetterFrame(
                letterhead,
                SellerSender.of(seller, words.locale()),
                words.locale(),
                words.text("plan.subject", plan.number()),
                account.window(),
                List.of(
                        new LetterFact(words.text("fact.customer"), account.number()),
                        new LetterFact(words.text("fact.number"), plan.number()),
                        new LetterFact(
                                words.text("fact.date"), words.date(plan.terms().agreedOn()))));
        return new PlainLetter(
                        frame,
                        plan.terms().agreedOn(),
                        paragraphs(),
                        List.of(words.text("plan.no"), words.text("plan.dueOn"), words.text("plan.amount")),
                        rows())
                .letter();
    }

    private List<String> paragraphs() {
        PlanTerms terms = plan.terms();
        BankDetails bank = seller.bank();
        String documents = String.join(
                ", ",
                plan.documents().stream().map(InstalmentPlan.Document::number).toList());
        return List.of(
                words.text("greeting"),
                words.text("plan.text", terms.total(), documents),
                words.text("plan.rest"),
                words.text(terms.interestRests() ? "plan.noInterest" : "plan.interest"),
                words.text("plan.default", terms.graceDays()),
                words.text("plan.pay", bank.holder(), LetterWords.iban(bank.iban()), account.number()));
    }

    private List<List<String>> rows() {
        List<List<String>> rows = new ArrayList<>();
        for (Instalment one : plan.terms().instalments()) {
            rows.add(List.of(Integer.toString(rows.size() + 1), words.date(one.dueOn()), words.money(one.amount())));
        }
        rows.add(List.of("", words.text("plan.total"), words.money(plan.terms().total())));
        return rows;
    }
}
