package org.kontor.orders;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.kontor.accounts.CustomerType;
import org.kontor.billing.Calculator;
import org.kontor.calendar.BusinessDate;
import org.kontor.catalog.Allowance;
import org.kontor.catalog.Localized;
import org.kontor.catalog.PriceDetails;
import org.kontor.catalog.Product;
import org.kontor.catalog.Products;
import org.kontor.contracts.Amendment;
import org.kontor.contracts.ConsumerLaw;
import org.kontor.contracts.Contract;
import org.kontor.contracts.Line;
import org.kontor.contracts.LineKind;
import org.kontor.contracts.Terms;
import org.kontor.legal.LegalKind;
import org.kontor.legal.LegalTexts;
import org.kontor.letters.LetterWords;

/** Works out what is told and asked before a member changes a contract for money. Stores nothing. */
@ApplicationScoped
class WishQuoter {
    @Inject
    private Products products;

    @Inject
    private FirstInvoices firstInvoices;

    @Inject
    private LegalTexts texts;

    @Inject
    private BusinessDate businessDate;

    /** What somebody wants changed, and what it would do. */
    record Asked(Contract contract, Amendment amendment, AmendmentEffect effect, DepositAsked deposit) {
        WishQuote quote(Told told, List<ConsentAsked> consents) {
            return new WishQuote(contract.amendments(), amendment, effect, deposit, told, consents);
        }
    }

    /**
     * @throws NotOpenForOrders if a consumer has to be informed of the right to withdraw, and nobody wrote that text
     */
    WishQuote of(Asked asked, Locale language) {
        if (asked.amendment() instanceof Amendment.PlanChange change) {
            Predicate<Line> changed = line -> line.id() == change.line();
            return ordered(asked, new Order(change.product(), change.effective(), changed, true), language);
        }
        if (asked.amendment() instanceof Amendment.LineAdded added) {
            Predicate<Line> isNew = line -> isNew(asked.effect()).test(line) && line.kind() != LineKind.ONE_OFF;
            return ordered(asked, new Order(added.product(), added.effective(), isNew, false), language);
        }
        return asked.quote(Told.NOTHING, List.of());
    }

    /**
     * What is ordered.
     *
     * @param line which one of the contract it is
     * @param replaces whether it takes the place of something
     */
    private record Order(long product, LocalDate day, Predicate<Line> line, boolean replaces) {}

    private WishQuote ordered(Asked asked, Order order, Locale language) {
        LocalDate today = businessDate.today();
        Product chosen = products.find(order.product());
        List<Allowance> included = chosen.priceOn(today)
                .map(version -> products.details(chosen).getOrDefault(version.id(), PriceDetails.NONE))
                .map(PriceDetails::included)
                .orElse(List.of());
        Map<String, Product> metered = included.stream()
                .map(Allowance::product)
                .distinct()
                .flatMap(code -> products.findByCode(code).stream())
                .collect(Collectors.toMap(Product::code, Function.identity()));
        WishTeller.Facts facts = new WishTeller.Facts(
                asked.contract(),
                chosen,
                order.replaces() ? Optional.of(before(asked, order)) : Optional.empty(),
                included,
                metered,
                asked.effect(),
                costs(asked, order),
                order.day(),
                today);
        return asked.quote(new WishTeller(facts, language).told(), consents(asked.contract(), order.day(), language));
    }

    private Localized before(Asked asked, Order order) {
        LocalDate today = businessDate.today();
        Terms before = asked.effect().before();
        Line line = before.linesKnownAt(today).stream()
                .filter(order.line())
                .findFirst()
                .orElseThrow();
        return products.findByCode(before.agreed(line, order.day(), today).plan())
                .orElseThrow()
                .name();
    }

    private WishTeller.Costs costs(Asked asked, Order order) {
        LocalDate today = businessDate.today();
        Terms after = asked.effect().after();
        Calculator calculator = firstInvoices.calculator(FirstInvoices.treatment(
                asked.contract().account(), asked.contract().seller()));
        List<PublicPackage.Fee> once = OneOff.of(after, isNew(asked.effect()), calculator, today).stream()
                .flatMap(fee -> products
                        .findByCode(fee.product())
                        .map(product -> new PublicPackage.Fee(product.name(), fee.net(), fee.gross()))
                        .stream())
                .toList();
        return new WishTeller.Costs(
                RegularPrice.of(after, calculator, today, order.day(), line -> true),
                RegularPrice.of(after, calculator, today, order.day(), order.line()),
                once,
                asked.deposit());
    }

    private Predicate<Line> isNew(AmendmentEffect effect) {
        Set<Long> known = effect.before().linesKnownAt(businessDate.today()).stream()
                .map(Line::id)
                .collect(Collectors.toSet());
        return line -> !known.contains(line.id());
    }

    /** In the order in which they are shown; businesses are asked nothing (§§ 312g, 355, 357a BGB). */
    private List<ConsentAsked> consents(Contract contract, LocalDate day, Locale language) {
        List<ConsentAsked> asked = new ArrayList<>();
        if (contract.agreement().customer() == CustomerType.CONSUMER) {
            LetterWords words = new LetterWords(OrderTeller.BUNDLE, language);
            asked.add(new ConsentAsked(
                    ConsentKind.WITHDRAWAL_SHOWN,
                    words.text("consent.change.WITHDRAWAL_SHOWN"),
                    Optional.of(
                            texts.current(LegalKind.WITHDRAWAL, words.locale()).orElseThrow(NotOpenForOrders::new))));
            LocalDate until = ConsumerLaw.withdrawalUntil(
                    businessDate.today(), contract.location().state());
            if (!day.isAfter(until)) {
                for (ConsentKind kind : List.of(ConsentKind.EARLY_START, ConsentKind.VALUE_OWED)) {
                    asked.add(new ConsentAsked(kind, words.text("consent." + kind.name()), Optional.empty()));
                }
            }
        }
        return asked;
    }
}
