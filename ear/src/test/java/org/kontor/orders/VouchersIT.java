package org.kontor.orders;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.kontor.calendar.BusinessDate;
import org.kontor.calendar.Interval;
import org.kontor.catalog.ListPrice;
import org.kontor.catalog.Localized;
import org.kontor.catalog.PriceDetails;
import org.kontor.catalog.PriceEntry;
import org.kontor.catalog.ProductDetails;
import org.kontor.catalog.ProductKind;
import org.kontor.catalog.ProductUnit;
import org.kontor.catalog.Products;
import org.kontor.catalog.Proration;
import org.kontor.catalog.TaxClasses;
import org.kontor.catalog.Timing;
import org.kontor.contracts.Contracts;
import org.kontor.invoicing.Corrections;
import org.kontor.invoicing.Corrections.Cancelling;
import org.kontor.invoicing.InvoiceContent;
import org.kontor.invoicing.InvoiceRow;
import org.kontor.invoicing.Invoices;
import org.kontor.invoicing.VatBreakdown;
import org.kontor.limits.CreditLimits;
import org.kontor.money.Money;
import org.kontor.money.UnitPrice;
import org.kontor.money.VatCategory;
import org.kontor.money.VatRate;
import org.kontor.testing.AsAdmin;
import org.kontor.testing.AsOperator;
import org.kontor.testing.InContainer;
import org.kontor.testing.RunsForTests;
import org.kontor.testing.SpaceForTests;
import org.kontor.testing.SpaceForTests.Place;
import org.kontor.usage.NewUsage;
import org.kontor.usage.PassOffer;
import org.kontor.usage.Passes;
import org.kontor.usage.Usages;
import org.kontor.usage.VoucherOfOneRate;
import org.kontor.usage.VoucherPurpose;

/** A pack that pays for several rates: sold without tax, owed until it is used, taxed by what is used. */
class VouchersIT extends InContainer {
    private static final LocalDate LONG_AGO = LocalDate.of(2020, 1, 1);

    @Inject
    private SpaceForTests space;

    @Inject
    private RunsForTests runs;

    @Inject
    private AsOperator operator;

    @Inject
    private AsAdmin admin;

    @Inject
    private TaxClasses taxClasses;

    @Inject
    private Products products;

    @Inject
    private Contracts contracts;

    @Inject
    private Passes passes;

    @Inject
    private PassSales sales;

    @Inject
    private Usages usages;

    @Inject
    private Invoices invoices;

    @Inject
    private Corrections corrections;

    @Inject
    private Liabilities liabilities;

    @Inject
    private CreditLimits limits;

    @Inject
    private BusinessDate businessDate;

    @Test
    void taxesEachUseAndOwesTheRestUntilThen() throws Exception {
        Money before = owed();
        Holder holder = holder("VOUCHER");
        LocalDate today = businessDate.today();
        AmendmentEffect told = operator.call(() -> sales.effect(holder.contract(), holder.card(), 1));
        long pass = operator.call(() -> sales.sell(holder.contract(), holder.card(), 1, 0));

        List<InvoiceRow> sold = runs.issued(holder.place(), today);
        InvoiceContent sale = content(sold.stream()
                .filter(row -> row.net().equals(Money.of("100.00")))
                .findFirst()
                .orElseThrow());
        assertThat(told.money().next().orElseThrow().payableAfter())
                .isEqualTo(Money.sum(sold.stream().map(InvoiceRow::payable).toList()));
        assertThat(sale.settlement().vatBreakdown())
                .extracting(part -> part.vat().category())
                .containsExactly(VatCategory.O);
        assertThat(sale.settlement().totals().payable()).isEqualTo(Money.of("100.00"));
        assertThat(owed()).isEqualTo(before.plus(Money.of("100.00")));

        // A lunch at 7 % and a day at 19 %: each is worth a tenth of what was paid.
        use(holder, "VLUNCH", 2);
        long day = use(holder, "VDAY", 1);
        assertThat(operator.call(() -> limits.standing(holder.account())).sum().unbilled())
                .isEqualTo(Money.ZERO);
        InvoiceRow used = runs.issued(holder.place(), holder.next()).stream()
                .filter(row -> row.payable().equals(Money.of("30.00")))
                .findFirst()
                .orElseThrow();
        InvoiceContent document = content(used);
        assertThat(document.settlement().vatBreakdown())
                .extracting(part -> part.vat().rate(), VatBreakdown::taxable)
                .containsExactlyInAnyOrder(
                        tuple(VatRate.of("19"), Money.of("8.40")), tuple(VatRate.of("7"), Money.of("18.69")));
        assertThat(document.settlement().totals().prepaid()).isEqualTo(Money.of("30.00"));
        assertThat(operator.call(() -> invoices.find(used.id())).row().open()).isEqualTo(Money.ZERO);
        assertThat(owed()).isEqualTo(before.plus(Money.of("70.00")));

        operator.run(() -> usages.takeBack(day, "nicht genutzt"));
        InvoiceRow back = runs.issued(holder.place(), holder.next()).get(0);
        assertThat(back.payable()).isEqualTo(Money.of("-10.00"));
        assertThat(owed()).isEqualTo(before.plus(Money.of("80.00")));
        assertThat(operator.call(() -> limits.standing(holder.account())).sum().credit())
                .isEqualTo(Money.ZERO);

        long refund = operator.call(() -> sales.giveBack(pass, "zieht weg"));
        assertThat(operator.call(() -> invoices.find(refund)).row().payable()).isEqualTo(Money.of("-80.00"));
        assertThat(owed()).isEqualTo(before);
    }

    @Test
    void isWorthAsMuchAgainOnceItsUseIsCancelled() throws Exception {
        Holder holder = holder("VCANCEL");
        operator.call(() -> sales.sell(holder.contract(), holder.card(), 1, 0));
        runs.issued(holder.place(), businessDate.today());
        Money before = owed();
        use(holder, "VLUNCH", 3);
        InvoiceRow used = runs.issued(holder.place(), holder.next()).stream()
                .filter(row -> row.payable().equals(Money.of("30.00")))
                .findFirst()
                .orElseThrow();
        assertThat(owed()).isEqualTo(before.minus(Money.of("30.00")));
        operator.call(() -> corrections.cancel(used.id(), new Cancelling("Irrtum", true)));
        assertThat(owed()).isEqualTo(before);
        assertThat(operator.call(() -> limits.standing(holder.account())).sum().credit())
                .isEqualTo(Money.ZERO);
        assertThat(runs.issued(holder.place(), holder.next())).isEmpty();
    }

    @Test
    void refusesWhatTheLawTaxesAtTheSale() throws Exception {
        Holder holder = holder("VREFUSE");
        long lunch = product("VLUNCH");
        long day = product("VDAY");
        assertThatThrownBy(() -> offer(holder.card(), Set.of(lunch))).isInstanceOf(VoucherOfOneRate.class);
        long taxed = space.product("VTAXED", ProductKind.ONE_OFF, "100.00");
        assertThatThrownBy(() -> offer(taxed, Set.of(lunch, day)))
                .isInstanceOf(VoucherOfOneRate.class)
                .extracting(refused -> ((VoucherOfOneRate) refused).field())
                .isEqualTo("product");
    }

    private record Holder(Place place, long account, long contract, String number, long card, LocalDate next) {}

    /** A desk with lunch and day passes, in a space that sells packs of ten of both. */
    private Holder holder(String name) throws Exception {
        Place place = space.open(name);
        long account = space.account("Gutschein " + name);
        LocalDate month = businessDate.today().withDayOfMonth(1);
        long desk = space.product("VDESK", ProductKind.BASE, "149.00");
        long day = space.metered("VDAY", ProductUnit.PIECE, "25.00", PriceDetails.NONE);
        defineTaxes();
        long lunch = defined("VLUNCH", ProductKind.METERED, "vreduced", "9.00", Timing.IN_ARREARS);
        long card = defined("VCARD", ProductKind.ONE_OFF, "voutside", "100.00", Timing.IN_ADVANCE);
        offer(card, Set.of(lunch, day));
        long contract = space.contract(place, account, month, desk, day, lunch);
        String number = operator.call(() -> contracts.find(contract)).number();
        return new Holder(place, account, contract, number, card, month.plusMonths(1));
    }

    private void defineTaxes() throws Exception {
        admin.run(() -> {
            if (taxClasses.list().stream().noneMatch(known -> known.code().equals("vreduced"))) {
                taxClasses.define("vreduced", VatCategory.S, new Localized("Ermäßigt", "Reduced"));
                taxClasses.rateFrom("vreduced", LONG_AGO, VatRate.of("7"));
                taxClasses.define("voutside", VatCategory.O, new Localized("Gutschein", "Voucher"));
            }
        });
    }

    private long defined(String code, ProductKind kind, String taxClass, String price, Timing timing) throws Exception {
        return admin.call(() -> {
            if (products.findByCode(code).isEmpty()) {
                Localized name = new Localized(code + " (de)", code + " (en)");
                long id = products.define(
                        new ProductDetails(code, kind, ProductUnit.PIECE, taxClass, name, new Localized("", "")));
                products.priceFrom(
                        id,
                        LONG_AGO,
                        new ListPrice(UnitPrice.of(price), PriceEntry.NET, Interval.months(1), timing, Proration.DAYS));
            }
            return products.findByCode(code).orElseThrow().id();
        });
    }

    private void offer(long card, Set<Long> uses) throws Exception {
        admin.run(() -> passes.offer(new PassOffer(card, VoucherPurpose.MULTI, new TreeSet<>(uses), 10, 12)));
    }

    private long product(String code) throws Exception {
        return operator.call(() -> products.findByCode(code)).orElseThrow().id();
    }

    private long use(Holder holder, String product, int pieces) throws Exception {
        LocalDateTime at = businessDate.today().atTime(12, 0);
        return operator.call(() -> usages.record(new NewUsage(holder.number(), product, at, pieces, "", "")));
    }

    private InvoiceContent content(InvoiceRow row) throws Exception {
        return operator.call(() -> invoices.content(row.id()));
    }

    /** By both sources. */
    private Money owed() throws Exception {
        Liability owed = operator.call(liabilities::now).stream()
                .filter(known -> known.kind() == Liability.Kind.VOUCHER)
                .findFirst()
                .orElseThrow();
        assertThat(operator.call(liabilities::now))
                .filteredOn(known -> known.difference().isPresent())
                .extracting(known -> known.difference().orElseThrow())
                .containsOnly(Money.ZERO);
        return owed.listed();
    }
}
