package org.kontor.einvoice;

import static org.kontor.einvoice.AnInvoice.STANDARD;
import static org.kontor.einvoice.AnInvoice.anInvoice;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.kontor.calendar.Period;
import org.kontor.catalog.CorrectionCode;
import org.kontor.invoicing.BuyerParty;
import org.kontor.invoicing.ChargedTo;
import org.kontor.invoicing.InvoiceAddress;
import org.kontor.invoicing.InvoiceContent;
import org.kontor.invoicing.InvoiceContentLine;
import org.kontor.invoicing.InvoiceForm;
import org.kontor.invoicing.InvoiceKind;
import org.kontor.invoicing.InvoiceLanguage;
import org.kontor.invoicing.InvoiceUnit;
import org.kontor.invoicing.InvoicedPrice;
import org.kontor.invoicing.InvoicedQuantity;
import org.kontor.invoicing.InvoicedVat;
import org.kontor.invoicing.LegalNote;
import org.kontor.invoicing.PaymentMeans;
import org.kontor.invoicing.SellerTaxIds;
import org.kontor.money.Money;
import org.kontor.money.UnitPrice;
import org.kontor.money.VatCategory;
import org.kontor.money.VatRate;

/**
 * Invoices of every shape a coworking space meets: 3 forms × 7 tax cases × 4 means of payment × 4 kinds of document, one
 * of each in {@value #SHAPES}. The same seed gives the same invoices.
 */
final class InvoiceGenerator {
    static final int SHAPES = 336;
    // Without a common divisor with the number of shapes: few documents cover much, and all cover all.
    private static final int STRIDE = 145;
    private static final String LEITWEG_ID = "04011000-12345-03";
    private static final InvoicedVat REDUCED = vat(VatCategory.S, "7");
    private static final List<String> NAMES =
            List.of("Studio Nordlicht GmbH", "Jörg Müller-Lüdenscheidt", "Ångström & Søn ApS", "Żaneta Dvořáková", "A");
    private static final List<String> PRODUCTS = List.of(
            "Coworking-Stellplatz Flex",
            "Fix-Schreibtisch",
            "Schließfach groß",
            "Frühstück & Kaffee",
            "Gigabit-IT <pro>");

    private final Random random;

    InvoiceGenerator(long seed) {
        random = new Random(seed);
    }

    /** What decides the shape of a document. */
    private record Shape(InvoiceForm form, Tax tax, int payment, Kind kind) {
        static Shape of(int number) {
            int shape = Math.floorMod((long) number * STRIDE, SHAPES);
            Tax tax = Tax.values()[shape / 3 % 7];
            InvoiceForm form = InvoiceForm.values()[shape % 3];
            // BR-DE-14 wants a rate, BR-O-5 forbids one: public buyers in Germany get nothing from outside the scope.
            boolean impossible = form == InvoiceForm.XRECHNUNG && tax == Tax.OUTSIDE;
            return new Shape(impossible ? InvoiceForm.ZUGFERD : form, tax, shape / 21 % 4, Kind.values()[shape / 84]);
        }
    }

    private enum Tax {
        STANDARD_RATE,
        MIXED,
        GROSS,
        SMALL_BUSINESS,
        LETTING,
        REVERSE_CHARGE,
        OUTSIDE
    }

    private enum Kind {
        INVOICE,
        CANCELLATION,
        CORRECTION,
        CREDIT_NOTE
    }

    InvoiceContent next(int number) {
        Shape shape = Shape.of(number);
        AnInvoice invoice = anInvoice();
        invoice.in(random.nextInt(3) == 0 ? InvoiceLanguage.ENGLISH : InvoiceLanguage.GERMAN);
        buyer(invoice, shape, number % 5 == 0 ? Hostile.NAMES.get(number / 5 % Hostile.NAMES.size()) : any(NAMES));
        kind(invoice, shape);
        if (number % 4 == 0) {
            invoice.orderedAs("PO 4711/2026-ä");
        }
        int count = number % 8 == 3 ? 40 : random.nextInt(4) == 0 ? 1 + random.nextInt(40) : 1 + random.nextInt(4);
        lines(invoice, shape, count);
        pay(invoice, shape);
        return invoice.content();
    }

    private void buyer(AnInvoice invoice, Shape shape, String name) {
        switch (shape.form()) {
            case PLAIN -> invoice.toConsumer(name);
            case ZUGFERD -> invoice.to(business(name));
            case XRECHNUNG -> invoice.to(AnInvoice.buyerNamed(name, "")).toPublic(LEITWEG_ID);
        }
    }

    private static void kind(AnInvoice invoice, Shape shape) {
        CorrectionCode code =
                shape.kind() == Kind.CREDIT_NOTE ? CorrectionCode.CREDIT_NOTE : CorrectionCode.CORRECTED_INVOICE;
        invoice.styled(shape.form(), code);
        switch (shape.kind()) {
            case INVOICE -> invoice.correcting(InvoiceKind.INVOICE);
            case CANCELLATION -> invoice.correcting(InvoiceKind.CANCELLATION);
            case CORRECTION, CREDIT_NOTE -> invoice.correcting(InvoiceKind.CORRECTION);
        }
    }

    private void lines(AnInvoice invoice, Shape shape, int count) {
        int sign = shape.kind() == Kind.INVOICE ? 1 : -1;
        InvoicedVat untaxed = untaxed(invoice, shape);
        for (int i = 0; i < count; i++) {
            if (shape.tax() == Tax.GROSS) {
                Money price = Money.ofCents(sign * (100L + random.nextInt(40_000)));
                invoice.withGrossLine(any(PRODUCTS), price, random.nextBoolean() ? STANDARD.rate() : REDUCED.rate());
            } else {
                InvoicedVat taxed = shape.tax() == Tax.MIXED && i % 2 == 1 ? REDUCED : STANDARD;
                // Letting is free beside services that are taxed, on one invoice.
                boolean free = untaxed != null && (shape.tax() != Tax.LETTING || i % 2 == 0);
                invoice.with(line(any(PRODUCTS) + " " + (i + 1), sign, free ? untaxed : taxed));
            }
        }
    }

    private static InvoicedVat untaxed(AnInvoice invoice, Shape shape) {
        return switch (shape.tax()) {
            case STANDARD_RATE, MIXED, GROSS -> null;
            case SMALL_BUSINESS -> {
                invoice.fromSellerWith(new SellerTaxIds("", "202/123/45678"));
                yield exempt(invoice, LegalNote.SMALL_BUSINESS, VatCategory.E);
            }
            case LETTING -> exempt(invoice, LegalNote.EXEMPT_LETTING, VatCategory.E);
            case REVERSE_CHARGE -> {
                invoice.to(foreign("Ångström & Søn ApS", "DK", "DK13585628"));
                yield exempt(invoice, LegalNote.REVERSE_CHARGE, VatCategory.AE);
            }
            case OUTSIDE -> {
                invoice.to(foreign("Helvetia Büro AG", "CH", ""));
                yield exempt(invoice, LegalNote.NOT_TAXABLE, VatCategory.O);
            }
        };
    }

    private static InvoicedVat exempt(AnInvoice invoice, LegalNote why, VatCategory category) {
        invoice.noting(why);
        return vat(category, "0");
    }

    private InvoiceContentLine line(String name, int sign, InvoicedVat vat) {
        LocalDate start = LocalDate.of(2026, 12, 1).plusDays(random.nextInt(60));
        int days = 28 + random.nextInt(4);
        int used = 1 + random.nextInt(days);
        UnitPrice price = new UnitPrice(100L * random.nextInt(200_000) + (random.nextInt(5) == 0 ? 55 : 0));
        InvoicedPrice whole = InvoicedPrice.of(sign * (1 + random.nextInt(3)), InvoiceUnit.MONTH, price);
        InvoicedPrice invoiced = switch (random.nextInt(6)) {
            case 0, 1 -> InvoicedPrice.prorated(sign * used, days, price);
            case 2 -> InvoicedPrice.difference(Money.ofCents(sign * (random.nextInt(20_000) - 5_000L)));
            case 3 -> InvoicedPrice.of(sign, InvoiceUnit.MONTH, UnitPrice.FREE);
            case 4 -> new InvoicedPrice(new InvoicedQuantity(sign * 15_000L), InvoiceUnit.HOUR, price, 1);
            default -> whole;
        };
        Period period = new Period(start, start.plusDays(used));
        String description = random.nextBoolean() ? "" : "Standort Dresden, Tage 3–17";
        return new InvoiceContentLine(name, description, period, invoiced, vat, Optional.empty(), chargedTo());
    }

    private ChargedTo chargedTo() {
        return switch (random.nextInt(6)) {
            case 0 -> new ChargedTo("Anja Voigt", "KST 4711");
            case 1 -> new ChargedTo("Bilal Demir & Söhne", "");
            case 2 -> new ChargedTo("", "Zentrale <1>");
            default -> ChargedTo.ALL;
        };
    }

    private void pay(AnInvoice invoice, Shape shape) {
        switch (shape.payment()) {
            case 0 -> invoice.paidBy(AnInvoice.DEBIT);
            case 1 -> invoice.paidBy(new PaymentMeans.Transfer("Elbwerk", "DE89370400440532013000", "", ""));
            case 2 -> invoice.paidBy(AnInvoice.TRANSFER);
            default -> payFromBalance(invoice);
        }
    }

    private static void payFromBalance(AnInvoice invoice) {
        invoice.prepaid(invoice.content().settlement().totals().payable());
        invoice.paidBy(new PaymentMeans.Balance());
    }

    private BuyerParty business(String name) {
        return random.nextBoolean()
                ? AnInvoice.buyerNamed(name, random.nextBoolean() ? "DE811569869" : "")
                : foreign(name, "AT", "");
    }

    private static BuyerParty foreign(String name, String country, String vatId) {
        InvoiceAddress address = new InvoiceAddress("", "", "1010", "Wien/København", country);
        return new BuyerParty("10002", name, address, vatId, "buyer@example.org");
    }

    private static InvoicedVat vat(VatCategory category, String rate) {
        return new InvoicedVat(category, VatRate.of(rate));
    }

    private <T> T any(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }
}
