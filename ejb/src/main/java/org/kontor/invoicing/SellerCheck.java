package org.kontor.invoicing;

import java.util.Locale;
import org.iban4j.IbanUtil;
import org.kontor.money.VatCategory;

/** What an invoice demands of its seller. */
final class SellerCheck {
    private static final int LEAST_DIGITS = 3;

    private final SellerTerms seller;
    private final Problems.At problems;

    private SellerCheck(SellerTerms seller, Problems.At problems) {
        this.seller = seller;
        this.problems = problems;
    }

    static void check(Invoiceable draft, SellerTerms seller, Problems.At problems) {
        SellerCheck check = new SellerCheck(seller, problems);
        check.name();
        check.taxIds(draft);
        check.contact();
        check.payment(draft);
    }

    /** § 14 (4) Nr. 1 UStG; BR-06, BR-08, BR-09, BR-DE-3, BR-DE-4. */
    private void name() {
        problems.missingIfBlank("sellerName", seller.identity().name());
        problems.missingIfBlank("sellerCity", seller.address().city());
        problems.missingIfBlank("sellerPostCode", seller.address().postCode());
        problems.wrongUnless(
                "sellerCountry",
                seller.address().country(),
                isCountry(seller.address().country()));
    }

    static boolean isCountry(String code) {
        return code.matches("[A-Z]{2}")
                && Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA2).contains(code);
    }

    /** § 14 (4) Nr. 2 UStG, BR-DE-16; reverse charge needs the VAT id (§ 14a (1) UStG, BR-AE-2). */
    private void taxIds(Invoiceable draft) {
        SellerTerms.Identity identity = seller.identity();
        problems.missingIfBlank("sellerTaxId", identity.vatId() + identity.taxNumber());
        boolean reverse = draft.shown().stream().anyMatch(line -> line.vat().category() == VatCategory.AE);
        problems.unless(!reverse || !identity.vatId().isBlank(), "sellerVatId", "invoice.missing.sellerVatId");
    }

    /** BG-6; BR-DE-2, BR-DE-5, BR-DE-6, BR-DE-7, BR-DE-27, BR-DE-28; BT-34 is the same address (PEPPOL-R020). */
    private void contact() {
        SellerTerms.Contact contact = seller.contact();
        problems.missingIfBlank("sellerContactName", contact.name());
        problems.wrongUnless(
                "sellerContactPhone",
                contact.phone(),
                contact.phone().chars().filter(Character::isDigit).count() >= LEAST_DIGITS);
        problems.wrongUnless("sellerContactEmail", contact.email(), BuyerCheck.isMail(contact.email()));
    }

    /** BR-DE-1, BR-DE-19, BR-50 for transfers; BT-90 for debits (BR-DE-30). */
    private void payment(Invoiceable draft) {
        SellerTerms.Bank bank = seller.bank();
        problems.missingIfBlank("accountHolder", bank.holder());
        problems.wrongUnless("iban", bank.iban(), IbanUtil.isValid(bank.iban()));
        if (BuyerCheck.isDebited(draft)) {
            problems.missingIfBlank("creditorId", bank.creditorId());
        }
    }
}
