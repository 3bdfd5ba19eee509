package org.kontor.einvoice;

import static org.kontor.einvoice.AnInvoice.STANDARD;
import static org.kontor.einvoice.AnInvoice.anInvoice;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.kontor.calendar.Period;
import org.kontor.invoicing.BuyerParty;
import org.kontor.invoicing.InvoiceAddress;
import org.kontor.invoicing.InvoiceContent;
import org.kontor.invoicing.InvoiceContentLine;
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

/** Invoices of every shape a coworking space meets; the same seed gives the same invoices. */
final class InvoiceGenerator {
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

    /** The next one; every tax case and payment turns up in turn, so that few documents cover all. */
    InvoiceContent next(int number) {
        AnInvoice invoice = anInvoice();
        boolean consumer = random.nextBoolean();
        invoice.in(random.nextInt(3) == 0 ? InvoiceLanguage.ENGLISH : InvoiceLanguage.GERMAN);
        String name = number % 5 == 0 ? Hostile.NAMES.get(number / 5 % Hostile.NAMES.size()) : any(NAMES);
        if (consumer) {
            invoice.toConsumer(name);
        } else {
            invoice.to(buyer(name));
        }
        lines(invoice, number, random.nextInt(4) == 0 ? 1 + random.nextInt(40) : 1 + random.nextInt(4));
        pay(invoice, number);
        return invoice.content();
    }

    private void lines(AnInvoice invoice, int number, int count) {
        boolean gross = number % 6 == 1;
        InvoicedVat untaxed = untaxed(invoice, number);
        int sign = number % 9 == 4 ? -1 : 1;
        if (sign < 0) {
            invoice.correcting(random.nextBoolean() ? InvoiceKind.CANCELLATION : InvoiceKind.CORRECTION);
        }
        for (int i = 0; i < count; i++) {
            if (gross) {
                Money price = Money.ofCents(100 + random.nextInt(40_000));
                invoice.withGrossLine(any(PRODUCTS), price, random.nextBoolean() ? STANDARD.rate() : REDUCED.rate());
            } else {
                InvoicedVat taxed = random.nextInt(4) == 0 ? REDUCED : STANDARD;
                InvoicedVat vat = untaxed == null ? taxed : untaxed;
                invoice.with(line(any(PRODUCTS) + " " + (i + 1), sign, vat));
            }
        }
    }

    /** Small business, letting, reverse charge and outside the scope; mixed with taxed lines nowhere. */
    private InvoicedVat untaxed(AnInvoice invoice, int number) {
        return switch (number % 12) {
            case 2 -> {
                invoice.fromSellerWith(new SellerTaxIds("", "202/123/45678"));
                yield exempt(invoice, LegalNote.SMALL_BUSINESS, VatCategory.E);
            }
            case 5 -> exempt(invoice, LegalNote.EXEMPT_LETTING, VatCategory.E);
            case 8 -> {
                invoice.to(foreign("Ångström & Søn ApS", "DK", "DK12345678"));
                yield exempt(invoice, LegalNote.REVERSE_CHARGE, VatCategory.AE);
            }
            case 11 -> {
                invoice.to(foreign("Helvetia Büro AG", "CH", ""));
                yield exempt(invoice, LegalNote.NOT_TAXABLE, VatCategory.O);
            }
            default -> null;
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
            case 2 -> InvoicedPrice.difference(Money.ofCents(random.nextInt(20_000) - 5_000));
            case 3 -> InvoicedPrice.of(sign, InvoiceUnit.MONTH, UnitPrice.FREE);
            case 4 -> new InvoicedPrice(new InvoicedQuantity(sign * 15_000L), InvoiceUnit.HOUR, price, 1);
            default -> whole;
        };
        Period period = new Period(start, start.plusDays(used));
        String description = random.nextBoolean() ? "" : "Standort Dresden, Tage 3–17";
        return new InvoiceContentLine(name, description, period, invoiced, vat, Optional.empty());
    }

    private void pay(AnInvoice invoice, int number) {
        switch (number % 4) {
            case 0 -> invoice.paidBy(AnInvoice.DEBIT);
            case 1 -> invoice.paidBy(new PaymentMeans.Transfer("Elbwerk", "DE89370400440532013000", "", ""));
            case 2 -> invoice.prepaid(Money.ofCents(random.nextInt(5_000)));
            default -> payFromBalance(invoice);
        }
    }

    private static void payFromBalance(AnInvoice invoice) {
        invoice.prepaid(invoice.content().settlement().totals().payable());
        invoice.paidBy(new PaymentMeans.Balance());
    }

    private BuyerParty buyer(String name) {
        return random.nextBoolean()
                ? AnInvoice.buyerNamed(name, random.nextBoolean() ? "DE811569869" : "")
                : foreign(name, "AT", "");
    }

    private static BuyerParty foreign(String name, String country, String vatId) {
        InvoiceAddress address = new InvoiceAddress("", "", "1010", "Wien/København", country);
        return new BuyerParty("10002", name, address, vatId, vatId.isEmpty() ? "" : "buyer@example.org");
    }

    private static InvoicedVat vat(VatCategory category, String rate) {
        return new InvoicedVat(category, VatRate.of(rate));
    }

    private <T> T any(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }
}
