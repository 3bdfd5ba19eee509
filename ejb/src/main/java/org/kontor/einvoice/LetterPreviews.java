package org.kontor.einvoice;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import org.kontor.calendar.BusinessDate;
import org.kontor.catalog.Seller;
import org.kontor.catalog.Sellers;
import org.kontor.identity.Roles;
import org.kontor.invoicing.InvoiceLanguage;
import org.kontor.letters.LetterFact;
import org.kontor.letters.LetterFrame;
import org.kontor.letters.LetterPicture;
import org.kontor.letters.LetterPrinter;
import org.kontor.letters.Letterhead;
import org.kontor.letters.PlainLetter;
import org.kontor.money.UnitPrice;

/** Shows what a letterhead will look like, before it is stored. */
@Stateless
@RolesAllowed({Roles.OPERATOR, Roles.ACCOUNTANT, Roles.ADMIN, Roles.AUDITOR})
public class LetterPreviews {
    private static final LetterPrinter PRINTER = new LetterPrinter();

    @Inject
    private Sellers sellers;

    @Inject
    private BusinessDate businessDate;

    /** The first page of a sample letter of the seller, as PNG. */
    public byte[] picture(long sellerId, Letterhead letterhead, Locale language) {
        return LetterPicture.firstPage(PRINTER.print(
                letter(sellers.find(sellerId), letterhead, language).letter()));
    }

    private PlainLetter letter(Seller seller, Letterhead letterhead, Locale language) {
        InvoiceTexts texts = InvoiceTexts.in(InvoiceLanguage.of(language));
        LetterFrame frame = new LetterFrame(
                letterhead,
                new SellerLetterhead(SellerLetterhead.party(seller), texts).sender(SellerLetterhead.transfer(seller)),
                language,
                texts.text("preview.subject"),
                List.of(texts.text("preview.name"), "Musterstraße 12", "01099 Dresden"),
                List.of(
                        new LetterFact(texts.text("fact.date"), texts.formats().date(businessDate.today())),
                        new LetterFact(texts.text("fact.customer"), "K10001")));
        return new PlainLetter(
                frame,
                businessDate.today(),
                List.of(texts.text("preview.hello"), texts.text("preview.text")),
                List.of(texts.text("column.service"), texts.text("column.net")),
                List.of(
                        List.of(texts.text("preview.desk"), texts.formats().price(UnitPrice.of("299.00"))),
                        List.of(texts.text("preview.locker"), texts.formats().price(UnitPrice.of("19.90")))));
    }
}
