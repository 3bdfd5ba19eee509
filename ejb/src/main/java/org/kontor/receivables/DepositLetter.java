package org.kontor.receivables;

import java.util.ArrayList;
import java.util.List;
import org.kontor.catalog.BankDetails;
import org.kontor.letters.Letter;
import org.kontor.letters.LetterFact;
import org.kontor.letters.LetterFrame;
import org.kontor.letters.LetterWords;
import org.kontor.letters.PlainLetter;

/** The request of a deposit, and the sheet that settles it. Pure. */
final class DepositLetter {
    private final StatementLetter letter;
    private final LetterWords words;

    DepositLetter(StatementLetter letter) {
        this.letter = letter;
        this.words = letter.words();
    }

    Letter request(Deposit deposit, BankDetails bank) {
        Deposit.Request request = deposit.request();
        LetterFrame frame = letter.frame(
                words.text("deposit.subject", request.number()),
                List.of(
                        new LetterFact(words.text("deposit.number"), request.number()),
                        new LetterFact(words.text("deposit.due"), words.date(request.dueOn()))));
        return letter.plain(
                frame,
                request.requestedOn(),
                List.of(
                        request.purpose(),
                        words.text("deposit.request", request.amount(), request.dueOn(), request.number()),
                        words.text("deposit.account", bank.holder(), LetterWords.iban(bank.iban())),
                        words.text("deposit.liability")));
    }

    Letter settlement(DepositSettlement settlement) {
        Deposit.Request request = settlement.deposit().request();
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of(
                words.text("settlement.paid"),
                request.number(),
                words.money(settlement.deposit().paid())));
        for (DepositSettlement.Claim claim : settlement.claims()) {
            rows.add(List.of(
                    words.text("kind." + claim.kind()),
                    claim.documentNumber(),
                    words.money(claim.covered().negated())));
        }
        rows.add(List.of(words.text("settlement.rest"), "", words.money(settlement.refundable())));
        LetterFrame frame = letter.frame(words.text("settlement.subject", request.number()), List.of());
        String last = settlement.refundable().isZero()
                ? words.text("settlement.none")
                : words.text("settlement.refund", settlement.refundable());
        return new PlainLetter(
                        frame,
                        settlement.deposit().settledOn().orElse(request.requestedOn()),
                        List.of(
                                words.text(
                                        "settlement.text",
                                        request.amount(),
                                        settlement.deposit().paid()),
                                last),
                        List.of(
                                words.text("settlement.claim"),
                                words.text("statement.document"),
                                words.text("settlement.open")),
                        rows)
                .letter();
    }
}
