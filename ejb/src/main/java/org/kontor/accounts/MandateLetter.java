package org.kontor.accounts;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.kontor.catalog.Address;
import org.kontor.catalog.Seller;
import org.kontor.catalog.SellerSender;
import org.kontor.letters.Letter;
import org.kontor.letters.LetterFact;
import org.kontor.letters.LetterFrame;
import org.kontor.letters.LetterWords;
import org.kontor.letters.Letterhead;
import org.kontor.letters.PlainLetter;

/** A mandate as a letter: to be signed, or as it was given. Pure. */
final class MandateLetter {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");

    private final Account account;
    private final Seller seller;
    private final LetterWords words;

    MandateLetter(Account account, Seller seller) {
        this.account = account;
        this.seller = seller;
        this.words =
                new LetterWords(MandateText.BUNDLE, account.correspondence().locale());
    }

    /**
     * @param recorded the date the letter bears
     */
    Letter of(Mandate mandate, Optional<OnlineProof> proof, Letterhead letterhead, LocalDate recorded) {
        boolean business = mandate.scheme() == MandateScheme.B2B;
        LetterFrame frame = new LetterFrame(
                letterhead,
                SellerSender.of(seller, language()),
                language(),
                words.text(business ? "mandate.subject.b2b" : "mandate.subject"),
                account.window(),
                List.of(
                        fact("creditor", mandate.creditorId()),
                        fact("reference", mandate.reference()),
                        fact("customer", account.number())));
        return new PlainLetter(frame, recorded, paragraphs(mandate, proof), List.of(), List.of()).letter();
    }

    private List<String> paragraphs(Mandate mandate, Optional<OnlineProof> proof) {
        String creditor = seller.entity().name();
        String iban = LetterWords.iban(mandate.iban());
        MandateText text = proof.map(given -> MandateText.version(given.textVersion(), creditor, language()))
                .orElseGet(() -> MandateText.of(mandate.scheme(), creditor, language()));
        List<String> paragraphs = new ArrayList<>();
        paragraphs.add(words.text("mandate.creditor", creditor + ", " + line(seller.address())));
        paragraphs.add(text.text());
        paragraphs.add(words.text("mandate.recurrent"));
        paragraphs.add(words.text("mandate.debtor", account.name() + ", " + line(account.address())));
        paragraphs.add(
                mandate.bic().isEmpty()
                        ? words.text("mandate.account", iban, mandate.holder())
                        : words.text("mandate.account.bic", iban, mandate.holder(), mandate.bic()));
        paragraphs.add(proof.map(this::online)
                .orElseGet(() -> mandate.signature()
                        .map(day -> words.text("mandate.signed", day))
                        .orElseGet(() -> words.text("mandate.sign"))));
        return paragraphs;
    }

    private String online(OnlineProof proof) {
        String at = TIME.format(proof.at().atOffset(ZoneOffset.UTC));
        return words.text("mandate.online", at, proof.address(), proof.textVersion());
    }

    private Locale language() {
        return words.locale();
    }

    private static String line(Address at) {
        return at.street() + ", " + at.postCode() + " " + at.city();
    }

    private LetterFact fact(String key, String value) {
        return new LetterFact(words.text("mandate.fact." + key), value);
    }
}
