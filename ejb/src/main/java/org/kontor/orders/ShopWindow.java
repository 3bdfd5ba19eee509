package org.kontor.orders;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kontor.accounts.CustomerType;
import org.kontor.billing.Billed;
import org.kontor.billing.Calculator;
import org.kontor.billing.Charge;
import org.kontor.billing.InvoiceTotals;
import org.kontor.billing.Run;
import org.kontor.billing.TaxTreatment;
import org.kontor.billing.TaxedPayer;
import org.kontor.catalog.Allowance;
import org.kontor.catalog.Audience;
import org.kontor.catalog.Location;
import org.kontor.catalog.OfferBook;
import org.kontor.catalog.PriceDetails;
import org.kontor.catalog.PriceVersion;
import org.kontor.catalog.Product;
import org.kontor.catalog.ProductKind;
import org.kontor.catalog.ProductRow;
import org.kontor.catalog.Products;
import org.kontor.contracts.ContractOrder;
import org.kontor.contracts.Contracts;
import org.kontor.contracts.LineKind;
import org.kontor.contracts.OrderedLine;
import org.kontor.contracts.Terms;
import org.kontor.contracts.Vacancies;
import org.kontor.contracts.Vacancy;
import org.kontor.persistence.Sql;

/** Puts together what stands in the window of a location: what everybody may order, what it costs, whether it is there. */
@ApplicationScoped
class ShopWindow {
    /** Nobody's: of a contract that nobody has signed. */
    static final long NO_ACCOUNT = 0;

    @Inject
    private Products products;

    @Inject
    private OnlineOffers offers;

    @Inject
    private Contracts contracts;

    @Inject
    private Vacancies vacancies;

    @Inject
    private FirstInvoices firstInvoices;

    @Inject
    private Sql sql;

    /** Packages by price, of a location on a day. */
    List<PublicPackage> at(Location location, LocalDate today) {
        OfferBook book = sql.with(connection -> OfferBook.read(connection, location.id()));
        List<Product> open = products.all().stream()
                .filter(product -> product.audience() == Audience.PUBLIC
                        && product.priceOn(today).isPresent()
                        && book.of(product.code()).offered())
                .toList();
        Map<String, Vacancy> vacant =
                vacancies.at(location.id(), open.stream().map(Product::code).collect(Collectors.toSet()), today);
        return open.stream()
                .filter(product ->
                        isPackage(product) && book.of(product.code()).needs().isEmpty())
                .map(product -> offer(location, product, extras(product, open, book), vacant, today))
                .sorted(Comparator.comparing(offer -> offer.price().totals().payable()))
                .toList();
    }

    private static boolean isPackage(Product product) {
        return product.kind() == ProductKind.BASE || product.kind() == ProductKind.STANDALONE;
    }

    /** Those that stand beside the package or beside each other. */
    private static List<Product> extras(Product chosen, List<Product> open, OfferBook book) {
        if (chosen.kind() != ProductKind.BASE) {
            return List.of();
        }
        Set<String> there = new HashSet<>(Set.of(chosen.code()));
        List<Product> extras = new ArrayList<>();
        List<Product> left = new ArrayList<>(open.stream()
                .filter(product -> product.kind() == ProductKind.ADD_ON)
                .toList());
        boolean grows = true;
        while (grows) {
            List<Product> more = left.stream()
                    .filter(product -> stands(book.of(product.code()).needs(), there))
                    .toList();
            grows = !more.isEmpty();
            extras.addAll(more);
            left.removeAll(more);
            more.forEach(product -> there.add(product.code()));
        }
        return extras;
    }

    private static boolean stands(Set<String> needs, Set<String> there) {
        return needs.isEmpty() || needs.stream().anyMatch(there::contains);
    }

    private PublicPackage offer(
            Location location, Product product, List<Product> extras, Map<String, Vacancy> vacant, LocalDate today) {
        OnlineTerms terms = offers.of(product.id());
        PriceVersion price = product.priceOn(today).orElseThrow();
        PriceDetails details = products.details(product).getOrDefault(price.id(), PriceDetails.NONE);
        Terms contract = contracts.draft(order(location, product, extras, terms, today), CustomerType.CONSUMER);
        Calculator calculator =
                firstInvoices.calculator(new TaxTreatment(location.seller().smallBusiness(), TaxedPayer.DOMESTIC));
        Map<String, RegularPrice> prices = RegularPrice.byProduct(contract, calculator, today);
        return new PublicPackage(
                ProductRow.of(product, today),
                prices.get(product.code()),
                terms,
                new PriceDetails(details.meter(), details.included(), details.shares(), price.beginning()),
                included(details),
                fee(contract, calculator, today),
                availability(vacant, product),
                extras.stream()
                        .map(extra -> new PublicExtra(
                                ProductRow.of(extra, today), prices.get(extra.code()), availability(vacant, extra)))
                        .toList());
    }

    private static Availability availability(Map<String, Vacancy> vacant, Product product) {
        return Optional.ofNullable(vacant.get(product.code()))
                .map(Availability::of)
                .orElse(Availability.UNLIMITED);
    }

    private static ContractOrder order(
            Location location, Product product, List<Product> extras, OnlineTerms terms, LocalDate today) {
        List<OrderedLine> lines = Stream.concat(Stream.of(product), extras.stream())
                .map(chosen -> OrderedLine.of(chosen.id()))
                .toList();
        return new ContractOrder(NO_ACCOUNT, location.id(), today, terms.conditions(), lines);
    }

    private List<Product> included(PriceDetails details) {
        return details.included().stream()
                .map(Allowance::product)
                .distinct()
                .flatMap(code -> products.findByCode(code).stream())
                .toList();
    }

    /** Of the package itself; those of extras are told when they are chosen. */
    private Optional<PublicPackage.Fee> fee(Terms contract, Calculator calculator, LocalDate today) {
        return contract.linesKnownAt(today).stream()
                .filter(line -> line.kind() == LineKind.ONE_OFF)
                .findFirst()
                .flatMap(line -> {
                    List<Charge> charges =
                            calculator.charges(contract, Billed.NOTHING, new Run(line.start(), today)).stream()
                                    .filter(charge -> charge.line() == line.id())
                                    .toList();
                    InvoiceTotals totals = InvoiceTotals.of(charges);
                    return charges.stream()
                            .findFirst()
                            .flatMap(charge -> products.findByCode(charge.plan()))
                            .map(once -> new PublicPackage.Fee(once.name(), totals.net(), totals.payable()));
                });
    }
}
