package org.kontor.invoicing;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.kontor.accounts.CustomerType;
import org.kontor.accounts.PaymentMethod;
import org.kontor.calendar.Period;
import org.kontor.catalog.CorrectionCode;
import org.kontor.catalog.SmallBusiness;
import org.kontor.invoicing.Payer.GivenMandate;
import org.kontor.money.UnitPrice;
import org.kontor.money.VatCategory;
import org.kontor.money.VatRate;

/** Builds drafts for tests: a desk in December for a public buyer that is debited, with everything an invoice needs. */
final class ADraft {
    static final long SELLER = 7;
    static final long ACCOUNT = 42;
    static final LocalDate DAY = LocalDate.of(2026, 12, 1);
    private static final Period DECEMBER = new Period(DAY, LocalDate.of(2027, 1, 1));
    private static final InvoicedVat STANDARD = new InvoicedVat(VatCategory.S, VatRate.of("19"));

    private CustomerType type = CustomerType.PUBLIC;
    private PaymentMethod payment = PaymentMethod.DIRECT_DEBIT;
    private Optional<GivenMandate> mandate = Optional.of(new GivenMandate(3, "K10001-1", "DE89370400440532013000"));
    private Payer.Address address = new Payer.Address("Stadt Elbheim", "Am Markt 1", "", "01067", "Elbheim", "DE");
    private Payer.Ids ids = new Payer.Ids("K10001", "rechnung@elbheim.example", "", "04011000-12345-03");
    private SellerTerms.Identity identity =
            new SellerTerms.Identity("Elbwerk GmbH", "", "", "DE129273398", "202/123/45678");
    private InvoiceAddressFacts place = new InvoiceAddressFacts("Weg 1", "", "01099", "Dresden", "DE");
    private SellerTerms.Contact contact =
            new SellerTerms.Contact("Sabine Kühn", "+49 351 1234567", "rechnung@elbwerk.example");
    private SellerTerms.Bank bank =
            new SellerTerms.Bank("Elbwerk GmbH", "DE02120300000000202051", "BYLADEM1001", "DKB", "DE98ZZZ09999999999");
    private InvoicedVat vat = STANDARD;
    private Optional<LegalNote> exemption = Optional.empty();
    private int quantity = 1;
    private InvoicePart.References references = InvoicePart.References.NONE;

    static ADraft aDraft() {
        return new ADraft();
    }

    ADraft of(CustomerType other) {
        type = other;
        return this;
    }

    ADraft paidBy(PaymentMethod other) {
        payment = other;
        return this;
    }

    ADraft with(Optional<GivenMandate> other) {
        mandate = other;
        return this;
    }

    ADraft with(Payer.Address other) {
        address = other;
        return this;
    }

    ADraft with(Payer.Ids other) {
        ids = other;
        return this;
    }

    ADraft with(SellerTerms.Identity other) {
        identity = other;
        return this;
    }

    ADraft with(InvoiceAddressFacts other) {
        place = other;
        return this;
    }

    ADraft with(SellerTerms.Contact other) {
        contact = other;
        return this;
    }

    ADraft with(SellerTerms.Bank other) {
        bank = other;
        return this;
    }

    ADraft untaxed(VatCategory category, Optional<LegalNote> reason) {
        vat = new InvoicedVat(category, VatRate.ZERO);
        exemption = reason;
        return this;
    }

    ADraft lackingOrderOf(long contract) {
        references = new InvoicePart.References("", "", OptionalLong.of(contract));
        return this;
    }

    ADraft takenBack() {
        quantity = -1;
        return this;
    }

    SellerTerms seller() {
        SellerTerms.Rules rules =
                new SellerTerms.Rules(14, 1, 14, CorrectionCode.CORRECTED_INVOICE, SmallBusiness.NEVER, true);
        return new SellerTerms(SELLER, identity, place, contact, bank, rules);
    }

    IssuableDraft draft() {
        InvoicedPrice price = InvoicedPrice.of(quantity, InvoiceUnit.MONTH, UnitPrice.of("299.00"));
        List<InvoiceContentLine> lines =
                List.of(new InvoiceContentLine("Fix-Platz", "", DECEMBER, price, vat, Optional.empty()));
        Payer payer = new Payer(
                ACCOUNT, type, InvoiceLanguage.GERMAN, address, ids, new Payer.Choice(false, payment, mandate));
        InvoicePart part = new InvoicePart(0, "V20001", references, exemption);
        return new IssuableDraft(1, payer, part, lines, InvoiceAssembly.totals(lines), List.of());
    }

    List<DraftProblem> problems() {
        return DraftCheck.problems(draft(), seller(), DAY);
    }
}
