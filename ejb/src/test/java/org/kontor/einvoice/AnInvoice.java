package org.kontor.einvoice;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kontor.accounts.CustomerType;
import org.kontor.calendar.Period;
import org.kontor.catalog.CorrectionCode;
import org.kontor.invoicing.BuyerParty;
import org.kontor.invoicing.InvoiceAddress;
import org.kontor.invoicing.InvoiceContact;
import org.kontor.invoicing.InvoiceContent;
import org.kontor.invoicing.InvoiceContentLine;
import org.kontor.invoicing.InvoiceForm;
import org.kontor.invoicing.InvoiceHeading;
import org.kontor.invoicing.InvoiceKind;
import org.kontor.invoicing.InvoiceLanguage;
import org.kontor.invoicing.InvoiceParties;
import org.kontor.invoicing.InvoiceReferences;
import org.kontor.invoicing.InvoiceSettlement;
import org.kontor.invoicing.InvoiceStyle;
import org.kontor.invoicing.InvoiceTotals;
import org.kontor.invoicing.InvoiceUnit;
import org.kontor.invoicing.InvoicedPrice;
import org.kontor.invoicing.InvoicedVat;
import org.kontor.invoicing.LegalNote;
import org.kontor.invoicing.PaymentMeans;
import org.kontor.invoicing.PrecedingInvoice;
import org.kontor.invoicing.SellerParty;
import org.kontor.invoicing.SellerTaxIds;
import org.kontor.invoicing.VatBreakdown;
import org.kontor.money.Money;
import org.kontor.money.UnitPrice;
import org.kontor.money.VatCategory;
import org.kontor.money.VatRate;

/** Builds invoices for tests: one flex desk at 299.00 for December, to a business in Dresden, unless told otherwise. */
final class AnInvoice {
    static final Period DECEMBER = new Period(LocalDate.of(2026, 12, 1), LocalDate.of(2027, 1, 1));
    static final InvoicedVat STANDARD = new InvoicedVat(VatCategory.S, VatRate.of("19"));
    static final PaymentMeans TRANSFER =
            new PaymentMeans.Transfer("Elbwerk Coworking GmbH", "DE89370400440532013000", "COBADEFFXXX", "Commerzbank");
    static final PaymentMeans DEBIT = new PaymentMeans.DirectDebit(
            "K10001-1", "DE98ZZZ09999999999", "DE89370400440532013000", LocalDate.of(2026, 12, 15));

    private final List<InvoiceContentLine> lines = new ArrayList<>();
    private final List<LegalNote> notes = new ArrayList<>();
    private BuyerParty buyer = buyerNamed("Studio Nordlicht GmbH", "DE811569869");
    private InvoiceKind kind = InvoiceKind.INVOICE;
    private InvoiceLanguage language = InvoiceLanguage.GERMAN;
    private PaymentMeans payment = TRANSFER;
    private Money prepaid = Money.ZERO;
    private InvoiceStyle style = InvoiceStyle.USUAL;
    private String reference = "";
    private String order = "";
    private SellerTaxIds taxIds = new SellerTaxIds("DE129273398", "202/123/45678");

    static AnInvoice anInvoice() {
        return new AnInvoice();
    }

    static BuyerParty buyerNamed(String name, String vatId) {
        InvoiceAddress address = new InvoiceAddress("Königsbrücker Straße 96", "Hinterhaus", "01099", "Dresden", "DE");
        return new BuyerParty("10001", name, address, vatId, "rechnung@nordlicht.example");
    }

    AnInvoice to(BuyerParty other) {
        buyer = other;
        return this;
    }

    AnInvoice toConsumer(String name) {
        buyer = buyerNamed(name, "");
        notes.addAll(LegalNote.forBuyer(CustomerType.CONSUMER));
        return this;
    }

    AnInvoice in(InvoiceLanguage other) {
        language = other;
        return this;
    }

    AnInvoice paidBy(PaymentMeans means) {
        payment = means;
        return this;
    }

    AnInvoice fromSellerWith(SellerTaxIds ids) {
        taxIds = ids;
        return this;
    }

    AnInvoice prepaid(Money amount) {
        prepaid = amount;
        return this;
    }

    AnInvoice correcting(InvoiceKind correction) {
        kind = correction;
        return this;
    }

    AnInvoice styled(InvoiceForm form, CorrectionCode correction) {
        style = new InvoiceStyle(form, correction);
        return this;
    }

    /** To a public buyer, by XRechnung. */
    AnInvoice toPublic(String leitwegId) {
        style = new InvoiceStyle(InvoiceForm.XRECHNUNG, style.correction());
        reference = leitwegId;
        return this;
    }

    AnInvoice orderedAs(String purchaseOrder) {
        order = purchaseOrder;
        return this;
    }

    AnInvoice noting(LegalNote note) {
        notes.add(note);
        return this;
    }

    AnInvoice withLine(String name, InvoicedPrice price, InvoicedVat vat) {
        return with(new InvoiceContentLine(name, "Standort Dresden Neustadt", DECEMBER, price, vat, Optional.empty()));
    }

    AnInvoice withGrossLine(String name, Money gross, VatRate rate) {
        Money net = rate.netOf(gross);
        InvoicedPrice price = InvoicedPrice.of(
                net.signum() < 0 ? -1 : 1,
                InvoiceUnit.MONTH,
                UnitPrice.of((net.signum() < 0 ? net.negated() : net).toString()));
        InvoicedVat vat = new InvoicedVat(VatCategory.S, rate);
        return with(new InvoiceContentLine(name, "", DECEMBER, price, vat, Optional.of(gross)));
    }

    AnInvoice with(InvoiceContentLine line) {
        lines.add(line);
        return this;
    }

    InvoiceContent content() {
        if (lines.isEmpty()) {
            withLine(
                    "Coworking-Stellplatz Flex",
                    InvoicedPrice.of(1, InvoiceUnit.MONTH, UnitPrice.of("299.00")),
                    STANDARD);
        }
        InvoiceHeading heading = new InvoiceHeading(
                "RE-2026-000123",
                LocalDate.of(2026, 12, 1),
                kind,
                language,
                new InvoiceReferences(reference, "V-2026-0042", order, preceding(), reason()),
                style);
        return new InvoiceContent(heading, new InvoiceParties(seller(), buyer), lines, settlement(), notes);
    }

    private String reason() {
        return kind == InvoiceKind.INVOICE ? "" : "Heizung vom 3. bis 5. Dezember ausgefallen <& repariert>";
    }

    private List<PrecedingInvoice> preceding() {
        return kind == InvoiceKind.INVOICE
                ? List.of()
                : List.of(new PrecedingInvoice("RE-2026-000101", LocalDate.of(2026, 11, 1)));
    }

    private SellerParty seller() {
        return new SellerParty(
                "Elbwerk Coworking GmbH",
                "Elbwerk",
                new InvoiceAddress("Bautzner Straße 45", "", "01099", "Dresden", "DE"),
                taxIds,
                new InvoiceContact("Sabine Kühn", "+49 351 1234567", "rechnung@elbwerk.example"),
                "Amtsgericht Dresden HRB 41234 · Geschäftsführung: Sabine Kühn");
    }

    private InvoiceSettlement settlement() {
        Map<InvoicedVat, Money> sums = new LinkedHashMap<>();
        lines.forEach(line -> sums.merge(line.vat(), line.netAmount(), Money::plus));
        List<VatBreakdown> breakdown = sums.entrySet().stream()
                .map(sum -> new VatBreakdown(
                        sum.getKey(), sum.getValue(), sum.getKey().rate().on(sum.getValue())))
                .toList();
        Money net = Money.sum(breakdown.stream().map(VatBreakdown::taxable).toList());
        Money tax = Money.sum(breakdown.stream().map(VatBreakdown::tax).toList());
        Money rounding = rounding(net.plus(tax));
        Money payable = net.plus(tax).minus(prepaid).plus(rounding);
        InvoiceTotals totals = new InvoiceTotals(net, tax, prepaid, rounding, payable);
        return new InvoiceSettlement(breakdown, totals, LocalDate.of(2026, 12, 15), payment);
    }

    private Money rounding(Money grand) {
        boolean gross = lines.stream().allMatch(line -> line.gross().isPresent());
        return gross
                ? Money.sum(lines.stream()
                                .map(line -> line.gross().orElseThrow())
                                .toList())
                        .minus(grand)
                : Money.ZERO;
    }
}
