package org.kontor.orders;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kontor.accounts.CustomerType;
import org.kontor.billing.Calculator;
import org.kontor.billing.TaxTreatment;
import org.kontor.billing.TaxedPayer;
import org.kontor.catalog.Allowance;
import org.kontor.catalog.Audience;
import org.kontor.catalog.Location;
import org.kontor.catalog.OfferBook;
import org.kontor.catalog.OfferBooks;
import org.kontor.catalog.PriceDetails;
import org.kontor.catalog.PriceVersion;
import org.kontor.catalog.Product;
import org.kontor.catalog.ProductKind;
import org.kontor.catalog.ProductRow;
import org.kontor.catalog.Products;
import org.kontor.catalog.SmallBusiness;
import org.kontor.catalog.TaxClasses;
import org.kontor.contracts.ContractOrder;
import org.kontor.contracts.Contracts;
import org.kontor.contracts.OrderedLine;
import org.kontor.contracts.Terms;
import org.kontor.contracts.Vacancies;
import org.kontor.contracts.Vacancy;
import org.kontor.money.VatRates;
import org.kontor.persistence.Sql;

/**
 * Puts together what stands in the windows of locations: what everybody may order, what it costs, whether it is there. The
 * same handful of questions, however many packages and locations there are.
 */
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
    private TaxClasses taxClasses;

    @Inject
    private Sql sql;

    /** What is the same at all locations. */
    private record Range(
            Map<String, Product> products,
            Map<Long, OnlineTerms> terms,
            Map<Long, PriceDetails> details,
            VatRates rates,
            LocalDate today) {
        List<Product> open() {
            return products.values().stream()
                    .filter(product -> product.audience() == Audience.PUBLIC
                            && product.priceOn(today).isPresent())
                    .toList();
        }

        PriceDetails details(Product product) {
            PriceVersion price = product.priceOn(today).orElseThrow();
            return details.getOrDefault(price.id(), PriceDetails.NONE);
        }
    }

    /** One location, and what is to be had there. */
    private record Window(Location location, OfferBook book, List<Product> open, Map<String, Vacancy> vacant) {
        List<Product> packages() {
            return open.stream()
                    .filter(product -> isPackage(product)
                            && book.of(product.code()).needs().isEmpty())
                    .toList();
        }

        Availability availability(Product product) {
            return Optional.ofNullable(vacant.get(product.code()))
                    .map(Availability::of)
                    .orElse(Availability.UNLIMITED);
        }
    }

    /** Each location with its packages, by price. */
    List<PublicPlace> of(List<Location> locations, LocalDate today) {
        Range range = range(today);
        return windows(range, locations).stream()
                .map(window -> new PublicPlace(
                        window.location(),
                        window.packages().stream()
                                .map(product -> offer(range, window, product))
                                .sorted(Comparator.comparing(
                                        offer -> offer.price().totals().payable()))
                                .toList()))
                .toList();
    }

    /** One package of a location; empty if it cannot be ordered there by everybody. */
    Optional<PublicPackage> find(Location location, long productId, LocalDate today) {
        Range range = range(today);
        Window window = windows(range, List.of(location)).get(0);
        return window.packages().stream()
                .filter(product -> product.id() == productId)
                .findFirst()
                .map(product -> offer(range, window, product));
    }

    private Range range(LocalDate today) {
        Map<String, Product> byCode = new LinkedHashMap<>();
        products.all().forEach(product -> byCode.put(product.code(), product));
        return new Range(byCode, offers.all(), products.details(byCode.values()), taxClasses.rates(), today);
    }

    private List<Window> windows(Range range, List<Location> locations) {
        OfferBooks books = sql.with(OfferBooks::read);
        Map<Long, List<Product>> open = new HashMap<>();
        Map<Long, Set<String>> codes = new HashMap<>();
        for (Location location : locations) {
            OfferBook book = books.at(location.id());
            List<Product> there = range.open().stream()
                    .filter(product -> book.of(product.code()).offered())
                    .toList();
            open.put(location.id(), there);
            codes.put(location.id(), there.stream().map(Product::code).collect(Collectors.toSet()));
        }
        Map<Long, Map<String, Vacancy>> vacant = vacancies.at(codes, range.today());
        return locations.stream()
                .map(location -> new Window(
                        location, books.at(location.id()), open.get(location.id()), vacant.get(location.id())))
                .toList();
    }

    private static boolean isPackage(Product product) {
        return product.kind() == ProductKind.BASE || product.kind() == ProductKind.STANDALONE;
    }

    /** Those that stand beside the package or beside each other. */
    private static List<Product> extras(Product chosen, Window window) {
        if (chosen.kind() != ProductKind.BASE) {
            return List.of();
        }
        Set<String> there = new HashSet<>(Set.of(chosen.code()));
        List<Product> extras = new ArrayList<>();
        List<Product> left = new ArrayList<>(window.open().stream()
                .filter(product -> product.kind() == ProductKind.ADD_ON)
                .toList());
        boolean grows = true;
        while (grows) {
            List<Product> more = left.stream()
                    .filter(product -> stands(window.book().of(product.code()).needs(), there))
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

    private PublicPackage offer(Range range, Window window, Product product) {
        LocalDate today = range.today();
        List<Product> extras = extras(product, window);
        OnlineTerms terms = range.terms().getOrDefault(product.id(), OnlineTerms.USUAL);
        PriceDetails details = range.details(product);
        Terms contract =
                contracts.draft(order(window.location(), product, extras, terms, today), CustomerType.CONSUMER);
        SmallBusiness smallBusiness = window.location().seller().smallBusiness();
        Calculator calculator =
                new Calculator(range.rates()).treating(new TaxTreatment(smallBusiness, TaxedPayer.DOMESTIC));
        Map<String, RegularPrice> prices = RegularPrice.byProduct(contract, calculator, today);
        return new PublicPackage(
                ProductRow.of(product, today),
                prices.get(product.code()),
                terms,
                details,
                included(range, details),
                once(range, details, OneOff.of(contract, line -> true, calculator, today)),
                window.availability(product),
                extras.stream()
                        .map(extra -> new PublicExtra(
                                ProductRow.of(extra, today), prices.get(extra.code()), window.availability(extra)))
                        .toList());
    }

    private static ContractOrder order(
            Location location, Product product, List<Product> extras, OnlineTerms terms, LocalDate today) {
        List<OrderedLine> lines = Stream.concat(Stream.of(product), extras.stream())
                .map(chosen -> OrderedLine.of(chosen.id()))
                .toList();
        return new ContractOrder(NO_ACCOUNT, location.id(), today, terms.conditions(), lines);
    }

    private static List<Product> included(Range range, PriceDetails details) {
        return details.included().stream()
                .map(Allowance::product)
                .distinct()
                .flatMap(code -> Stream.ofNullable(range.products().get(code)))
                .toList();
    }

    /** Of the package itself; those of extras are told when they are chosen. */
    private static List<PublicPackage.Fee> once(Range range, PriceDetails details, List<OneOff> all) {
        return Stream.of(details.beginning().fee(), details.beginning().trialPrice())
                .flatMap(Optional::stream)
                .distinct()
                .flatMap(own -> all.stream()
                        .filter(once -> range.products().containsKey(once.product()))
                        .filter(once ->
                                range.products().get(once.product()).id().equals(own))
                        .limit(1)
                        .map(once -> new PublicPackage.Fee(
                                range.products().get(once.product()).name(), once.net(), once.gross())))
                .toList();
    }
}
