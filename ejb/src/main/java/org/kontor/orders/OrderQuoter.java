package org.kontor.orders;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.kontor.accounts.MandateScheme;
import org.kontor.accounts.MandateText;
import org.kontor.billing.Calculator;
import org.kontor.billing.TaxTreatment;
import org.kontor.billing.TaxedPayer;
import org.kontor.calendar.BusinessDate;
import org.kontor.catalog.Location;
import org.kontor.catalog.Product;
import org.kontor.catalog.Products;
import org.kontor.catalog.Seller;
import org.kontor.catalog.Sellers;
import org.kontor.contracts.ContractOrder;
import org.kontor.contracts.Contracts;
import org.kontor.contracts.NoPlaceLeft;
import org.kontor.contracts.OrderedLine;
import org.kontor.contracts.Terms;
import org.kontor.legal.LegalKind;
import org.kontor.legal.LegalText;
import org.kontor.legal.LegalTexts;
import org.kontor.letters.LetterWords;

/** Works out what an order comes to, by the code that signs and bills. Stores nothing. */
@ApplicationScoped
class OrderQuoter {
    @Inject
    private ShopWindow window;

    @Inject
    private Sellers sellers;

    @Inject
    private Products products;

    @Inject
    private Contracts contracts;

    @Inject
    private FirstInvoices firstInvoices;

    @Inject
    private LegalTexts texts;

    @Inject
    private BusinessDate businessDate;

    /**
     * An order that was understood and may be placed.
     *
     * @param contract without its account
     */
    record Quoted(Location location, PublicPackage chosen, ContractOrder contract, OrderQuote quote) {
        ContractOrder of(long account) {
            return new ContractOrder(
                    account, contract.locationId(), contract.start(), contract.conditions(), contract.lines());
        }
    }

    /**
     * @throws NotOnOffer if something cannot be ordered there by everybody
     * @throws StartOutOfRange if it begins too early or too late
     * @throws FullThen if all places are taken from that day on
     * @throws org.kontor.BusinessException that names what else is impossible
     */
    Quoted of(OnlineOrder order) {
        LocalDate today = businessDate.today();
        OrderRules.checkStart(order.choice().start(), today);
        Location location = sellers.location(order.choice().location());
        PublicPackage chosen =
                window.find(location, order.choice().product(), today).orElseThrow(NotOnOffer::new);
        List<PublicExtra> extras = extras(chosen, order.choice().extras());
        ContractOrder contract = contract(order, chosen, extras);
        Terms terms = terms(contract, order.orderer());
        TaxTreatment treatment = new TaxTreatment(
                location.seller().smallBusiness(),
                new TaxedPayer(
                        order.orderer().type(),
                        order.orderer().address().country(),
                        order.orderer().vatId()));
        Calculator calculator = firstInvoices.calculator(treatment);
        FirstInvoice first = firstInvoices.of(terms, treatment);
        List<RegularPrice> prices = RegularPrice.of(terms, calculator, today);
        OrderTeller.Facts facts = new OrderTeller.Facts(
                order, location, chosen, extras, terms, prices, once(terms, calculator, today), first, today);
        OrderQuote quote = new OrderQuote(first.gross(), new OrderTeller(facts).told(), consents(order, location));
        return new Quoted(location, chosen, contract, quote);
    }

    private List<PublicPackage.Fee> once(Terms terms, Calculator calculator, LocalDate today) {
        return OneOff.of(terms, line -> true, calculator, today).stream()
                .flatMap(once -> products
                        .findByCode(once.product())
                        .map(product -> new PublicPackage.Fee(product.name(), once.net(), once.gross()))
                        .stream())
                .toList();
    }

    private Terms terms(ContractOrder contract, Orderer orderer) {
        try {
            return contracts.termsOf(contract, orderer.type());
        } catch (NoPlaceLeft taken) {
            throw new FullThen();
        }
    }

    private static List<PublicExtra> extras(PublicPackage chosen, Set<Long> wanted) {
        List<PublicExtra> extras = chosen.extras().stream()
                .filter(extra -> wanted.contains(extra.product().id()))
                .toList();
        if (extras.size() != wanted.size()) {
            throw new NotOnOffer();
        }
        return extras;
    }

    /** The package, its extras, and what is metered because some of it is included: more of it can be used at its price. */
    private static ContractOrder contract(OnlineOrder order, PublicPackage chosen, List<PublicExtra> extras) {
        Set<Long> products = new LinkedHashSet<>();
        products.add(chosen.product().id());
        extras.forEach(extra -> products.add(extra.product().id()));
        List<OrderedLine> lines = Stream.concat(
                        products.stream(), chosen.included().stream().map(Product::id))
                .distinct()
                .map(OrderedLine::of)
                .toList();
        return new ContractOrder(
                ShopWindow.NO_ACCOUNT,
                order.choice().location(),
                order.choice().start(),
                chosen.terms().conditions(),
                lines);
    }

    /** In the order in which they are shown. */
    private List<ConsentAsked> consents(OnlineOrder order, Location location) {
        Orderer orderer = order.orderer();
        LetterWords words = new LetterWords(OrderTeller.BUNDLE, orderer.language());
        List<ConsentAsked> asked = new ArrayList<>();
        if (order.debit().isPresent()) {
            asked.add(new ConsentAsked(
                    ConsentKind.MANDATE, mandate(order, location.seller()).text(), Optional.empty()));
        }
        if (orderer.isConsumer()) {
            asked.add(shown(ConsentKind.WITHDRAWAL_SHOWN, LegalKind.WITHDRAWAL, words));
            LocalDate today = businessDate.today();
            if (OrderRules.startsEarly(orderer, order.choice().start(), today, location.state())) {
                asked.add(sentence(ConsentKind.EARLY_START, words));
                asked.add(sentence(ConsentKind.VALUE_OWED, words));
            }
        }
        asked.add(shown(ConsentKind.PRIVACY_SHOWN, LegalKind.PRIVACY, words));
        asked.add(shown(ConsentKind.TERMS, LegalKind.TERMS, words));
        return asked;
    }

    private ConsentAsked shown(ConsentKind kind, LegalKind text, LetterWords words) {
        LegalText current = texts.current(text, words.locale()).orElseThrow(NotOpenForOrders::new);
        return new ConsentAsked(kind, words.text("consent." + kind.name()), Optional.of(current));
    }

    private static ConsentAsked sentence(ConsentKind kind, LetterWords words) {
        return new ConsentAsked(kind, words.text("consent." + kind.name()), Optional.empty());
    }

    /** What is agreed to for direct debits. */
    static MandateText mandate(OnlineOrder order, Seller seller) {
        return MandateText.of(
                MandateScheme.CORE, seller.entity().name(), order.orderer().language());
    }

    boolean collects(long locationId) {
        return !sellers.location(locationId).seller().bank().creditorId().isEmpty();
    }
}
