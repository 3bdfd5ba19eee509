package org.kontor.orders;

import static java.util.Locale.GERMAN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.kontor.BusinessException;
import org.kontor.accounts.AccountDetails;
import org.kontor.accounts.Accounts;
import org.kontor.accounts.CustomerType;
import org.kontor.calendar.BusinessDate;
import org.kontor.calendar.Interval;
import org.kontor.calendar.Period;
import org.kontor.catalog.Beginning;
import org.kontor.catalog.ListPrice;
import org.kontor.catalog.OfferRules;
import org.kontor.catalog.Offerings;
import org.kontor.catalog.PriceDetails;
import org.kontor.catalog.ProductKind;
import org.kontor.catalog.Products;
import org.kontor.contracts.Amendment;
import org.kontor.contracts.Amendments;
import org.kontor.contracts.AnchorKind;
import org.kontor.contracts.CancellationKind;
import org.kontor.contracts.ContractOrder;
import org.kontor.contracts.Contracts;
import org.kontor.contracts.NoSuchContract;
import org.kontor.contracts.NoticeRule;
import org.kontor.contracts.OrderedLine;
import org.kontor.contracts.PauseRule;
import org.kontor.contracts.Term;
import org.kontor.contracts.Terms;
import org.kontor.invoicing.InvoiceChange;
import org.kontor.invoicing.InvoiceRow;
import org.kontor.legal.LegalKind;
import org.kontor.legal.LegalTexts;
import org.kontor.money.Money;
import org.kontor.persistence.Sql;
import org.kontor.testing.AsAdmin;
import org.kontor.testing.AsMember;
import org.kontor.testing.AsOperator;
import org.kontor.testing.InContainer;
import org.kontor.testing.RunsForTests;
import org.kontor.testing.SpaceForTests;
import org.kontor.testing.SpaceForTests.Place;

/** Members change their own contracts, and nobody else's. */
class MyOrdersIT extends InContainer {
    /** Who nobody logged in as. */
    private static final String NOBODY = "system";

    private static final WishAgreed NOTHING = new WishAgreed(Locale.GERMAN, "", false, false);

    @Inject
    private SpaceForTests space;

    @Inject
    private RunsForTests runs;

    @Inject
    private AsAdmin admin;

    @Inject
    private AsOperator operator;

    @Inject
    private AsMember member;

    @Inject
    private MyOrders orders;

    @Inject
    private OrdersOfMembers ofMembers;

    @Inject
    private Contracts contracts;

    @Inject
    private LegalTexts texts;

    @Inject
    private Offerings offerings;

    @Inject
    private Amendments amendments;

    @Inject
    private Products products;

    @Inject
    private Accounts accounts;

    @Inject
    private BusinessDate businessDate;

    @Inject
    private Sql sql;

    private long own;

    @AfterEach
    void leave() {
        if (own != 0) {
            admin.run(() -> accounts.dismiss(own, NOBODY));
        }
    }

    @Test
    void changesThePackageForWhatItToldBefore() throws Exception {
        Place place = space.open("MYPACK");
        long small = space.product("MYPACK-S", ProductKind.BASE, "100.00");
        long large = space.product("MYPACK-L", ProductKind.BASE, "210.55");
        long contract = contract(place, term(Interval.months(12)), small);
        runs.issued(place, businessDate.today());
        long line = line(contract);

        Wish larger = new Wish.Package(line, large);
        WishQuote told = member.call(() -> orders.quote(contract, larger, GERMAN));
        InvoiceChange next = told.effect().money().next().orElseThrow();
        assertThat(order(contract, larger, told)).isEqualTo(1);
        assertThatThrownBy(() -> order(contract, larger, told)).isInstanceOf(OfferMoved.class);
        List<InvoiceRow> issued = runs.issued(place, next.due());
        assertThat(Money.sum(issued.stream().map(InvoiceRow::payable).toList())).isEqualTo(next.payableAfter());
        assertThat(next.payableAfter()).isEqualTo(Money.of("250.55"));
        // A business gets the facts and the papers, and is asked nothing.
        assertThat(told.isOrder()).isTrue();
        assertThat(told.consents()).isEmpty();
        assertThat(papers(contract)).hasSize(2).noneMatch(name -> name.startsWith("Widerruf"));

        Wish smaller = new Wish.Package(line, small);
        order(contract, smaller);
        LocalDate end = terms(contract).termEnd(businessDate.today()).orElseThrow();
        Terms changed = terms(contract);
        LocalDate today = businessDate.today();
        assertThat(changed.agreed(changed.lineKnownAt(line, today), end, today).plan())
                .isEqualTo("MYPACK-L");
        assertThat(changed.agreed(changed.lineKnownAt(line, today), end.plusDays(1), today)
                        .plan())
                .isEqualTo("MYPACK-S");
    }

    @Test
    void tellsAndAsksForTheDepositThatIsMissing() throws Exception {
        Place place = space.open("MYDEPO");
        long small = space.product("MYDEPO-S", ProductKind.BASE, "100.00");
        long large = space.product("MYDEPO-L", ProductKind.BASE, "210.55");
        long contract = contract(place, term(Interval.months(12)), small);
        sql.update(
                "INSERT INTO online_terms (product_id, anchor, term, deposit)"
                        + " SELECT ?, 'CALENDAR', term, 300.00 FROM contract WHERE id = ?",
                large,
                contract);
        Wish larger = new Wish.Package(line(contract), large);

        DepositAsked asked =
                member.call(() -> orders.quote(contract, larger, GERMAN)).deposit();
        assertThat(asked.more()).isEqualTo(Money.of("300.00"));
        order(contract, larger);
        assertThat(sql.number(
                        "SELECT COUNT(*) FROM deposit WHERE account_id = ? AND amount = 300.00 AND due_on = ?",
                        own,
                        asked.dueOn()))
                .isEqualTo(1);
        Wish back = new Wish.Package(line(contract), small);
        assertThat(member.call(() -> orders.quote(contract, back, GERMAN))
                        .deposit()
                        .isMore())
                .isFalse();
    }

    @Test
    void ordersOnlyWhatWasShown() throws Exception {
        Place place = space.open("MYMOVED");
        long small = space.product("MYMOVED-S", ProductKind.BASE, "100.00");
        long large = space.product("MYMOVED-L", ProductKind.BASE, "210.55");
        long contract = contract(place, term(Interval.months(12)), small);
        Wish larger = new Wish.Package(line(contract), large);

        WishQuote cheap = member.call(() -> orders.quote(contract, larger, GERMAN));
        admin.call(() -> products.priceFrom(large, businessDate.today(), ListPrice.monthly("240.00")));
        assertThatThrownBy(() -> order(contract, larger, cheap)).isInstanceOf(OfferMoved.class);

        WishQuote free = member.call(() -> orders.quote(contract, larger, GERMAN));
        sql.update(
                "INSERT INTO online_terms (product_id, anchor, term, deposit)"
                        + " SELECT ?, 'CALENDAR', term, 50.00 FROM contract WHERE id = ?",
                large,
                contract);
        assertThatThrownBy(() -> order(contract, larger, free)).isInstanceOf(OfferMoved.class);

        Wish end = new Wish.Cancellation(Optional.empty());
        WishQuote soon = member.call(() -> orders.quote(contract, end, GERMAN));
        operator.call(() -> amendments.record(
                contract,
                new Amendment.Pause(Period.ofDays(
                        businessDate.today().plusDays(3), businessDate.today().plusDays(9)))));
        assertThatThrownBy(() -> order(contract, end, soon)).isInstanceOf(OfferMoved.class);
        assertThat(operator.call(() -> contracts.find(contract)).amendments()).isEqualTo(1);
        assertThat(order(contract, larger)).isEqualTo(2);
    }

    @Test
    void cancelsAndTakesItBackButNotWhatOthersCancelled() throws Exception {
        Place place = space.open("MYEND");
        long contract = contract(place, term(Interval.months(3)), space.product("MYEND", ProductKind.BASE, "100.00"));
        LocalDate today = businessDate.today();
        LocalDate end = terms(contract).termEnd(today).orElseThrow();
        Wish cancel = new Wish.Cancellation(Optional.of(today.plusDays(1)));

        order(contract, cancel);
        assertThat(terms(contract).cancellationKnownAt(today).orElseThrow().last())
                .isEqualTo(end);
        assertThat(member.call(() -> orders.isOwnCancellation(contract))).isTrue();
        order(contract, new Wish.CancellationUndone());
        assertThat(terms(contract).cancellationKnownAt(today)).isEmpty();
        assertThatThrownBy(() -> order(contract, new Wish.CancellationUndone())).isInstanceOf(NotYours.class);

        operator.run(() -> contracts.cancel(contract, end, CancellationKind.EXTRAORDINARY));
        assertThatThrownBy(() -> member.call(() -> orders.order(contract, new Wish.CancellationUndone(), NOTHING)))
                .isInstanceOf(NotYours.class);
        assertThat(sql.number(
                        "SELECT COUNT(*) FROM audit_entry WHERE action = 'my.contract.change' AND subject_id = ?",
                        Long.toString(contract)))
                .isEqualTo(2);
    }

    @Test
    void pausesFromTomorrowAndTakesExtras() throws Exception {
        Place place = space.open("MYREST");
        long contract = contract(place, term(Interval.months(3)), space.product("MYREST", ProductKind.BASE, "100.00"));
        long locker = space.product("MYLOCKER", ProductKind.ADD_ON, "12.00");
        LocalDate today = businessDate.today();
        assertThatThrownBy(() -> order(contract, new Wish.Pause(today, today.plusDays(20))))
                .isInstanceOf(PauseTooSoon.class);
        order(contract, new Wish.Pause(today.plusDays(1), today.plusDays(20)));
        assertThat(terms(contract).pausesKnownAt(today)).hasSize(1);
        order(contract, new Wish.PauseEnded());
        assertThat(terms(contract).pausesKnownAt(today)).isEmpty();
        order(contract, new Wish.Extra(locker));
        assertThat(terms(contract).linesKnownAt(today)).hasSize(2);
    }

    @Test
    void tellsConsumersWhatTheLawWantsAndConfirmsItOnPaper() throws Exception {
        Place place = space.open("MYLAW");
        long desk = space.product("MYLAW", ProductKind.BASE, "100.00");
        long other = space.product("MYLAW-L", ProductKind.BASE, "200.00");
        long locker = space.product("MYLAW-X", ProductKind.ADD_ON, "12.00");
        long fee = space.product("MYLAW-FEE", ProductKind.ONE_OFF, "50.00");
        LocalDate today = businessDate.today();
        admin.call(() -> products.priceFrom(
                locker, today, ListPrice.monthly("12.00"), PriceDetails.beginning(new Beginning(fee, 0, null, 0))));
        long text = admin.call(() -> texts.change(LegalKind.WITHDRAWAL, GERMAN, "Widerruf von Änderungen MYLAW"));
        long contract = contract(place, term(Interval.months(12)), desk, CustomerType.CONSUMER);
        assertThat(member.call(() -> orders.reader(contract)).isGross()).isTrue();
        assertThat(codes(contract, ProductKind.BASE)).contains("MYLAW-L").doesNotContain("MYLAW");
        assertThat(codes(contract, ProductKind.ADD_ON)).contains("MYLAW-X");
        admin.run(() -> offerings.change(
                other, new OfferRules(Set.of(), List.of(new OfferRules.Place(place.location(), Optional.of(0))))));
        assertThat(codes(contract, ProductKind.BASE)).doesNotContain("MYLAW-L");

        Wish extra = new Wish.Extra(locker);
        WishQuote told = member.call(() -> orders.quote(contract, extra, GERMAN));
        assertThat(told.consents())
                .map(ConsentAsked::kind)
                .containsExactly(ConsentKind.WITHDRAWAL_SHOWN, ConsentKind.EARLY_START, ConsentKind.VALUE_OWED);
        String said = told.told().facts().stream()
                .map(fact -> fact.label() + "\t" + fact.text())
                .collect(Collectors.joining("\n"));
        assertThat(said)
                .contains("MYLAW-X (de): 14,28\u00a0€ inkl. USt je Monat (netto 12,00\u00a0€)")
                .contains("133,28\u00a0€ inkl. USt je Monat (netto 112,00\u00a0€)")
                .contains("MYLAW-FEE (de): 59,50\u00a0€ inkl. USt")
                .contains("mindestens 12 Monate", "1 Monat, jederzeit", "keine weitere", "Kontor MYLAW GmbH");
        assertThatThrownBy(() -> member.call(
                        () -> orders.order(contract, extra, new WishAgreed(GERMAN, told.mark(), false, true))))
                .isInstanceOf(ConsentMissing.class)
                .extracting(refused -> ((BusinessException) refused).field())
                .isEqualTo("early");
        assertThatThrownBy(() -> member.call(
                        () -> orders.order(contract, extra, new WishAgreed(GERMAN, told.mark(), true, false))))
                .isInstanceOf(ConsentMissing.class);
        assertThat(operator.call(() -> contracts.find(contract)).amendments()).isZero();

        assertThat(order(contract, extra, told)).isEqualTo(2);
        assertThat(papers(contract))
                .hasSize(4)
                .anyMatch(name -> name.startsWith("Nachtrag-1-"))
                .anyMatch(name -> name.startsWith("Nachtrag-2-"))
                .anyMatch(name -> name.startsWith("Bestellung-"))
                .anyMatch(name -> name.startsWith("Widerrufsbelehrung-"));
        assertThat(sql.first(
                        "SELECT told FROM ordered_change WHERE contract_id = ? AND first_amendment = 1"
                                + " AND last_amendment = 2",
                        row -> row.getString(1),
                        contract))
                .contains(said);
        assertThat(sql.list(
                        "SELECT CONCAT(k.kind, ' ', COALESCE(k.legal_text_id, '-')) FROM change_consent k"
                                + " JOIN ordered_change o ON o.id = k.change_id WHERE o.contract_id = ? ORDER BY k.kind",
                        row -> row.getString(1),
                        contract))
                .containsExactly("EARLY_START -", "VALUE_OWED -", "WITHDRAWAL_SHOWN " + text);
    }

    private List<String> codes(long contract, ProductKind kind) throws Exception {
        return member.call(() -> orders.offers(contract, kind)).stream()
                .map(offer -> offer.product().code())
                .toList();
    }

    @Test
    void refusesWhatIsSomebodyElses() throws Exception {
        Place place = space.open("MYNOT");
        long desk = space.product("MYNOT", ProductKind.BASE, "100.00");
        long foreign = space.contract(place, space.account("Not mine"), businessDate.today(), desk);
        long line = operator.call(() -> contracts.terms(foreign))
                .linesKnownAt(businessDate.today())
                .get(0)
                .id();
        LocalDate day = businessDate.today().plusDays(3);
        List<Wish> wishes = List.of(
                new Wish.Package(line, desk),
                new Wish.Extra(desk),
                new Wish.ExtraEnded(line),
                new Wish.Pause(day, day),
                new Wish.PauseEnded(),
                new Wish.Cancellation(Optional.empty()),
                new Wish.CancellationUndone());
        for (Wish wish : wishes) {
            assertThatThrownBy(() -> member.call(() -> orders.quote(foreign, wish, GERMAN)))
                    .isInstanceOf(NoSuchContract.class);
            assertThatThrownBy(() -> member.call(() -> orders.order(foreign, wish, NOTHING)))
                    .isInstanceOf(NoSuchContract.class);
        }
        assertThatThrownBy(() -> member.call(() -> orders.offers(foreign, ProductKind.BASE)))
                .isInstanceOf(NoSuchContract.class);
        assertThatThrownBy(() -> member.call(() -> orders.reader(foreign))).isInstanceOf(NoSuchContract.class);
        assertThatThrownBy(() -> member.call(() -> orders.terms(foreign))).isInstanceOf(NoSuchContract.class);
        assertThatThrownBy(() -> member.call(() -> orders.isOwnCancellation(foreign)))
                .isInstanceOf(NoSuchContract.class);
        assertThatThrownBy(() -> operator.call(() -> orders.order(foreign, wishes.get(5), NOTHING)))
                .isInstanceOf(EJBAccessException.class);
        assertThatThrownBy(() -> ofMembers.amend(foreign, new Amendment.CancellationUndone(), 0))
                .isInstanceOf(EJBAccessException.class);
        assertThat(operator.call(() -> contracts.find(foreign)).amendments()).isZero();
    }

    private long contract(Place place, Term term, long desk) throws Exception {
        return contract(place, term, desk, CustomerType.BUSINESS);
    }

    private long contract(Place place, Term term, long desk, CustomerType type) throws Exception {
        AccountDetails like = SpaceForTests.details("My own " + place.seller());
        own = admin.call(() -> accounts.open(
                new AccountDetails(type, like.name(), like.address(), like.correspondence(), like.ids())));
        admin.run(() -> accounts.admit(own, NOBODY));
        ContractOrder.Conditions conditions =
                new ContractOrder.Conditions(AnchorKind.CALENDAR, term, new PauseRule(1, 60));
        return operator.call(() -> contracts.sign(new ContractOrder(
                own, place.location(), businessDate.today(), conditions, List.of(OrderedLine.of(desk)))));
    }

    private static WishAgreed agreed(WishQuote told) {
        return new WishAgreed(GERMAN, told.mark(), true, true);
    }

    private int order(long contract, Wish wish) throws Exception {
        return order(contract, wish, member.call(() -> orders.quote(contract, wish, GERMAN)));
    }

    private int order(long contract, Wish wish, WishQuote told) throws Exception {
        return member.call(() -> orders.order(contract, wish, agreed(told)));
    }

    private static Term term(Interval length) {
        return new Term.Minimum(
                length,
                Interval.months(1),
                new Term.GoesOn(NoticeRule.of("1 month any time")),
                Term.PauseEffect.TERM_STAYS);
    }

    private long line(long contract) throws Exception {
        return terms(contract).linesKnownAt(businessDate.today()).get(0).id();
    }

    private Terms terms(long contract) throws Exception {
        return operator.call(() -> contracts.terms(contract));
    }

    /** Waits for the mail that confirms the only ordered change of a contract, and names what is attached. */
    private List<String> papers(long contract) {
        Awaitility.await()
                .atMost(Duration.ofSeconds(60))
                .until(() -> sql.exists(
                        "SELECT 1 FROM message m JOIN ordered_change o ON o.id = m.subject_id"
                                + " WHERE m.subject_type = 'ordered_change' AND o.contract_id = ?",
                        contract));
        return sql.list(
                "SELECT d.name FROM document d JOIN ordered_change o ON o.id = d.subject_id"
                        + " WHERE d.subject_type = 'ordered_change' AND o.contract_id = ? ORDER BY d.name",
                row -> row.getString(1),
                contract);
    }
}
