package org.kontor.orders;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kontor.BusinessException;
import org.kontor.accounts.Account;
import org.kontor.accounts.Accounts;
import org.kontor.accounts.CustomerType;
import org.kontor.accounts.DebitAccount;
import org.kontor.accounts.Mandate;
import org.kontor.accounts.MandateState;
import org.kontor.accounts.Mandates;
import org.kontor.accounts.Members;
import org.kontor.accounts.PaymentMethod;
import org.kontor.calendar.BusinessDate;
import org.kontor.calendar.Interval;
import org.kontor.catalog.Address;
import org.kontor.catalog.Audience;
import org.kontor.catalog.BankDetails;
import org.kontor.catalog.Beginning;
import org.kontor.catalog.ListPrice;
import org.kontor.catalog.OfferRules;
import org.kontor.catalog.Offerings;
import org.kontor.catalog.PriceDetails;
import org.kontor.catalog.ProductKind;
import org.kontor.catalog.Products;
import org.kontor.catalog.SellerDetails;
import org.kontor.catalog.Sellers;
import org.kontor.contracts.AnchorKind;
import org.kontor.contracts.Contract;
import org.kontor.contracts.ContractOrder;
import org.kontor.contracts.Contracts;
import org.kontor.contracts.NoticeRule;
import org.kontor.contracts.PauseRule;
import org.kontor.contracts.Term;
import org.kontor.declarations.DeclarationKind;
import org.kontor.declarations.Declarations;
import org.kontor.declarations.Declared;
import org.kontor.declarations.Ending;
import org.kontor.declarations.Withdrawal;
import org.kontor.invoicing.InvoiceRow;
import org.kontor.legal.LegalKind;
import org.kontor.legal.LegalTexts;
import org.kontor.money.Money;
import org.kontor.orders.OnlineOrder.Choice;
import org.kontor.orders.OnlineOrder.Consents;
import org.kontor.persistence.PageRequest;
import org.kontor.persistence.Sql;
import org.kontor.settings.Settings;
import org.kontor.testing.AsAdmin;
import org.kontor.testing.AsOperator;
import org.kontor.testing.InContainer;
import org.kontor.testing.RunsForTests;
import org.kontor.testing.SpaceForTests;
import org.kontor.testing.SpaceForTests.Place;
import org.kontor.testing.Transaction;

/** Orders without a login: committed with all that they bring or not at all, once, at what was told, and confirmed. */
class PublicOrdersIT extends InContainer {
    private static final String ADDRESS = "198.51.100.23";
    private static final Consents ALL = new Consents(true, true, true, true);
    private static final int AT_ONCE = 4;
    private static final int MANY = 5;
    private static final int MOST_QUESTIONS = 35;

    @Inject
    private SpaceForTests space;

    @Inject
    private RunsForTests runs;

    @Inject
    private AsAdmin admin;

    @Inject
    private AsOperator operator;

    @Inject
    private PublicOrders orders;

    @Inject
    private PublicOffers offers;

    @Inject
    private PlacedOrders placedOrders;

    @Inject
    private PlacedOrderFiles files;

    @Inject
    private OnlineOffers online;

    @Inject
    private Products products;

    @Inject
    private Offerings offerings;

    @Inject
    private Sellers sellers;

    @Inject
    private Accounts accounts;

    @Inject
    private Members members;

    @Inject
    private Mandates mandates;

    @Inject
    private Contracts contracts;

    @Inject
    private Declarations declarations;

    @Inject
    private LegalTexts texts;

    @Inject
    private Settings settings;

    @Inject
    private BusinessDate businessDate;

    @Inject
    private Sql sql;

    @Inject
    private Transaction transaction;

    private LocalDate today;

    @BeforeEach
    void write() {
        today = businessDate.today();
        for (LegalKind kind : List.of(LegalKind.TERMS, LegalKind.PRIVACY, LegalKind.WITHDRAWAL)) {
            if (texts.current(kind, Locale.GERMAN).isEmpty()) {
                admin.run(() -> texts.change(kind, Locale.GERMAN, "# " + kind + "\n- one\n- two\n\nThat is all."));
            }
        }
    }

    @Test
    void commitsWithAllThatItBringsAndIsConfirmed() throws Exception {
        Place place = collecting("PUBALL");
        long desk = open("PUBALL-DESK", ProductKind.BASE, "100.00", bound("200.00"));
        long locker = open("PUBALL-LOCK", ProductKind.ADD_ON, "12.00", OnlineTerms.USUAL);
        admin.run(() -> offerings.change(locker, new OfferRules(Set.of(desk), List.of())));
        PublicPackage offered = offers.find(place.location(), desk, ADDRESS).orElseThrow();
        assertThat(offered.price().totals().payable()).isEqualTo(Money.of("119.00"));
        assertThat(offered.extras())
                .filteredOn(extra -> extra.product().id() == locker)
                .singleElement()
                .satisfies(extra -> assertThat(extra.price().totals().payable()).isEqualTo(Money.of("14.28")));
        OnlineOrder order = order(place, desk, Set.of(locker), "puball@example.org", debit());

        OrderQuote quote = orders.quote(order);
        String key = key();
        PlacedOrder placed = orders.order(key, order, ALL, quote.mark(), ADDRESS);

        assertThat(placed.told()).isEqualTo(quote.told());
        assertThat(texts(quote))
                .anyMatch(text -> text.contains("133,28") && text.contains("Monat"))
                .anyMatch(text -> text.contains("200,00"))
                .anyMatch(text -> text.contains("mindestens 3 Monate"))
                .anyMatch(text -> text.contains("Kontor PUBALL GmbH"));
        Account account = operator.call(() -> accounts.find(placed.of().accountId()));
        assertThat(account.type()).isEqualTo(CustomerType.CONSUMER);
        assertThat(account.billing().payment()).isEqualTo(PaymentMethod.DIRECT_DEBIT);
        assertThat(account.logins()).isEmpty();
        assertThat(operator.call(() -> members.ofAccount(account.id())))
                .singleElement()
                .satisfies(member -> assertThat(member.email()).isEqualTo("puball@example.org"));
        Contract contract = operator.call(() -> contracts.find(placed.of().contractId()));
        assertThat(contract.startOn()).isEqualTo(today);
        assertThat(contract.lines()).hasSize(2);
        Mandate mandate = operator.call(() -> mandates.ofAccount(account.id())).get(0);
        assertThat(mandate.state()).isEqualTo(MandateState.ACTIVE);
        assertThat(sql.exists(
                        "SELECT 1 FROM mandate WHERE account_id = ? AND proof_address = ? AND text_version = 'CORE-1'",
                        account.id(),
                        ADDRESS))
                .isTrue();
        assertThat(sql.number("SELECT COUNT(*) FROM deposit WHERE account_id = ? AND amount = 200", account.id()))
                .isEqualTo(1);
        assertThat(placed.consents())
                .extracting(PlacedOrder.Consent::kind)
                .containsExactlyInAnyOrder(ConsentKind.values());
        long terms = texts.current(LegalKind.TERMS, Locale.GERMAN).orElseThrow().id();
        assertThat(placed.consents())
                .anyMatch(consent ->
                        consent.kind() == ConsentKind.TERMS && consent.textId().equals(Optional.of(terms)));
        assertThatThrownBy(() -> sql.update("UPDATE order_consent SET said = 'x' WHERE order_id = ?", placed.id()))
                .rootCause()
                .hasMessageContaining("append-only");
        assertThatThrownBy(() -> sql.update("UPDATE placed_order SET told = 'x' WHERE id = ?", placed.id()))
                .rootCause()
                .hasMessageContaining("append-only");

        await(() -> sql.exists(
                "SELECT 1 FROM message WHERE subject_type = 'placed_order' AND subject_id = ? AND state = 'SENT'",
                placed.id()));
        assertThat(operator.call(() -> placedOrders.papers(placed)))
                .extracting(row -> row.name().replaceAll("-.*", ""))
                .containsExactlyInAnyOrder("Vertrag", "Bestellung", "Widerrufsbelehrung", "AGB");
        assertThat(files.pdf(key).bytes())
                .isEqualTo(sql.first(
                                "SELECT content FROM document WHERE subject_type = 'placed_order' AND subject_id = ?"
                                        + " AND name LIKE 'Bestellung%'",
                                row -> row.getBytes(1), placed.id())
                        .orElseThrow());
        assertThat(operator.call(() -> declarations.known(contract.number())).orElseThrow())
                .isEqualTo(new Withdrawal.Facts(true, true));
        List<InvoiceRow> issued = runs.issued(place, today);
        assertThat(issued)
                .singleElement()
                .satisfies(invoice -> assertThat(invoice.payable()).isEqualTo(placed.firstInvoice()));
        withdraws(placed, contract);
        Money back = Money.sum(
                runs.issued(place, today).stream().map(InvoiceRow::payable).toList());
        // Of 112 a month one day was used and asked for (§ 357a (2) BGB), each line rounded; all others come back.
        BigDecimal days = BigDecimal.valueOf(ChronoUnit.DAYS.between(today, today.plusMonths(1)));
        BigDecimal kept = new BigDecimal("100")
                .divide(days, 2, RoundingMode.HALF_UP)
                .add(new BigDecimal("12").divide(days, 2, RoundingMode.HALF_UP));
        BigDecimal net = new BigDecimal("112").subtract(kept);
        BigDecimal vat = net.multiply(new BigDecimal("0.19")).setScale(2, RoundingMode.HALF_UP);
        assertThat(back).isEqualTo(Money.of(net.add(vat).negate()));
    }

    /** By the page without login; settled by the office, who claims no more than the order proves. */
    private void withdraws(PlacedOrder placed, Contract contract) throws Exception {
        String key = key();
        declarations.receive(
                key,
                new Declared(
                        DeclarationKind.WITHDRAWAL,
                        Ending.ORDINARY,
                        "",
                        new Declared.Declarer("Paula Öffentlich", "", "puball@example.org"),
                        contract.number(),
                        Optional.empty(),
                        Locale.GERMAN),
                ADDRESS);
        await(() -> declarations.ofKey(key).task().isPresent());
        long id = declarations.ofKey(key).id();
        Withdrawal.Facts facts = new Withdrawal.Facts(true, true);
        assertThat(operator.call(() -> declarations.withdrawal(id, contract.number(), facts))
                        .owed())
                .isPresent();
        operator.run(() -> declarations.withdraw(id, contract.number(), facts));
        assertThat(sql.exists(
                        "SELECT 1 FROM deposit WHERE id = ? AND settled_on IS NOT NULL",
                        placed.deposit().orElseThrow()))
                .isTrue();
    }

    @Test
    void isOneOrderForTwoClicks() throws Exception {
        Place place = space.open("PUBTWICE");
        long desk = open("PUBTWICE", ProductKind.BASE, "100.00", OnlineTerms.USUAL);
        OnlineOrder order = order(place, desk, Set.of(), "pubtwice@example.org", Optional.empty());
        String mark = orders.quote(order).mark();
        String key = key();

        List<Callable<Long>> clicks = new ArrayList<>();
        for (int i = 0; i < AT_ONCE; i++) {
            clicks.add(() -> orders.order(key, order, ALL, mark, ADDRESS).id());
        }
        assertThat(Set.copyOf(atOnce(clicks))).hasSize(1);
        assertThat(accountsOf("pubtwice@example.org")).isEqualTo(1);
        OnlineOrder other = order(place, desk, Set.of(), "pubother@example.org", Optional.empty());
        assertThatThrownBy(() -> orders.order(key, other, ALL, mark, ADDRESS)).isInstanceOf(OrderedOtherwise.class);
        assertThat(accountsOf("pubother@example.org")).isZero();
    }

    @Test
    void givesTheLastDeskToOne() throws Exception {
        Place place = space.open("PUBLAST");
        long desk = open("PUBLAST", ProductKind.BASE, "100.00", OnlineTerms.USUAL);
        admin.run(() -> offerings.change(
                desk, new OfferRules(Set.of(), List.of(new OfferRules.Place(place.location(), Optional.of(1))))));
        assertThat(offers.find(place.location(), desk, ADDRESS)
                        .orElseThrow()
                        .availability()
                        .state())
                .isEqualTo(Availability.State.FEW);

        List<Callable<Long>> wishes = new ArrayList<>();
        for (int i = 0; i < AT_ONCE; i++) {
            OnlineOrder order = order(place, desk, Set.of(), "publast" + i + "@example.org", Optional.empty());
            String mark = orders.quote(order).mark();
            wishes.add(() -> {
                try {
                    return orders.order(key(), order, ALL, mark, ADDRESS).id();
                } catch (FullThen told) {
                    return 0L;
                }
            });
        }
        assertThat(atOnce(wishes)).filteredOn(id -> id > 0).hasSize(1);
        assertThat(sql.number("SELECT COUNT(*) FROM account WHERE email LIKE 'publast%'"))
                .isEqualTo(1);
        assertThat(offers.find(place.location(), desk, ADDRESS)
                        .orElseThrow()
                        .availability()
                        .state())
                .isEqualTo(Availability.State.FULL);
    }

    @Test
    void placesNothingAtAnotherPriceThanWasTold() {
        Place place = space.open("PUBPRICE");
        long desk = open("PUBPRICE", ProductKind.BASE, "100.00", OnlineTerms.USUAL);
        OnlineOrder order = order(place, desk, Set.of(), "pubprice@example.org", Optional.empty());
        String mark = orders.quote(order).mark();
        admin.run(() -> products.priceFrom(desk, today, ListPrice.monthly("100.01")));

        assertThatThrownBy(() -> orders.order(key(), order, ALL, mark, ADDRESS)).isInstanceOf(OfferMoved.class);
        assertThat(accountsOf("pubprice@example.org")).isZero();
        orders.order(key(), order, ALL, orders.quote(order).mark(), ADDRESS);
        assertThat(accountsOf("pubprice@example.org")).isEqualTo(1);
    }

    @Test
    void asksForWhatTheLawWantsAndTakesWhatIsOnOfferOnly() throws Exception {
        Place place = space.open("PUBASK");
        long desk = open("PUBASK", ProductKind.BASE, "100.00", OnlineTerms.USUAL);
        long members = space.product("PUBASK-M", ProductKind.BASE, "100.00");
        OnlineOrder soon = order(place, desk, Set.of(), "pubask@example.org", Optional.empty());
        String mark = orders.quote(soon).mark();
        assertThat(field(() -> orders.order(key(), soon, new Consents(true, false, true, true), mark, ADDRESS)))
                .isEqualTo("early");
        assertThat(field(() -> orders.order(key(), soon, new Consents(true, true, false, true), mark, ADDRESS)))
                .isEqualTo("valueOwed");
        assertThat(field(() -> orders.order(key(), soon, new Consents(false, true, true, true), mark, ADDRESS)))
                .isEqualTo("terms");
        OnlineOrder unoffered = order(place, members, Set.of(), "pubask@example.org", Optional.empty());
        assertThatThrownBy(() -> orders.quote(unoffered)).isInstanceOf(NotOnOffer.class);
        OnlineOrder beside = order(place, desk, Set.of(members), "pubask@example.org", Optional.empty());
        assertThatThrownBy(() -> orders.quote(beside)).isInstanceOf(NotOnOffer.class);
        OnlineOrder past = new OnlineOrder(
                new Choice(place.location(), desk, Set.of(), today.minusDays(1)), soon.orderer(), Optional.empty());
        assertThat(field(() -> orders.quote(past))).isEqualTo("start");
        assertThatThrownBy(() -> orders.ofKey(key())).isInstanceOf(NoSuchPlacedOrder.class);
        assertThatThrownBy(() -> orders.order("x", soon, ALL, mark, ADDRESS)).isInstanceOf(NoSuchPlacedOrder.class);
        assertThatThrownBy(() -> placedOrders.list(PageRequest.first(1))).isInstanceOf(EJBAccessException.class);
        assertThat(accountsOf("pubask@example.org")).isZero();

        OnlineOrder late = new OnlineOrder(
                new Choice(place.location(), desk, Set.of(), today.plusMonths(1)), soon.orderer(), Optional.empty());
        OrderQuote quote = orders.quote(late);
        assertThat(quote.asks(ConsentKind.EARLY_START)).isFalse();
        PlacedOrder placed = orders.order(key(), late, new Consents(true, false, false, false), quote.mark(), ADDRESS);
        assertThat(operator.call(() -> declarations.known(placed.of().contract()))
                        .orElseThrow()
                        .asked())
                .isFalse();
    }

    @Test
    void opensANewAccountForAKnownAddressAndTellsTheOfficeOnly() throws Exception {
        Place place = space.open("PUBKNOWN");
        long desk = open("PUBKNOWN", ProductKind.BASE, "100.00", OnlineTerms.USUAL);
        OnlineOrder order = order(place, desk, Set.of(), "pubknown@example.org", Optional.empty());
        String mark = orders.quote(order).mark();
        PlacedOrder first = orders.order(key(), order, ALL, mark, ADDRESS);
        PlacedOrder second = orders.order(key(), order, ALL, mark, ADDRESS);

        assertThat(second.of().accountId()).isNotEqualTo(first.of().accountId());
        assertThat(second.told()).isEqualTo(first.told());
        List<PlacedOrderRow> rows =
                operator.call(() -> placedOrders.list(PageRequest.first(200))).rows();
        assertThat(rows)
                .filteredOn(row -> row.id() == second.id())
                .singleElement()
                .satisfies(row -> assertThat(row.similar()).contains(first.of().account()));
        assertThat(rows)
                .filteredOn(row -> row.id() == first.id())
                .singleElement()
                .satisfies(row -> assertThat(row.similar()).isEmpty());
        assertThat(operator.call(() -> placedOrders.doubtful())).isPositive();
    }

    @Test
    void letsNobodyFloodIt() throws Exception {
        Place place = space.open("PUBFLOOD");
        long desk = open("PUBFLOOD", ProductKind.BASE, "100.00", OnlineTerms.USUAL);
        OnlineOrder order = order(place, desk, Set.of(), "pubflood@example.org", Optional.empty());
        String mark = orders.quote(order).mark();
        admin.run(() -> settings.change(PublicOrders.MOST_OF_ONE, "1", today));
        try {
            String key = key();
            orders.order(key, order, ALL, mark, "203.0.113.77");
            assertThatThrownBy(() -> orders.order(key(), order, ALL, mark, "203.0.113.77"))
                    .isInstanceOf(TooManyOrders.class);
            assertThat(orders.order(key, order, ALL, mark, "203.0.113.77").key())
                    .isEqualTo(key);
            assertThat(accountsOf("pubflood@example.org")).isEqualTo(1);
        } finally {
            admin.run(() -> settings.change(PublicOrders.MOST_OF_ONE, "20", today));
        }
    }

    @Test
    void asksTheSameFewQuestionsHoweverManyPackagesThereAre() throws Exception {
        Place place = space.open("PUBFEW");
        OfferRules limited = new OfferRules(Set.of(), List.of(new OfferRules.Place(place.location(), Optional.of(2))));
        long first = open("PUBFEW-0", ProductKind.BASE, "100.00", OnlineTerms.USUAL);
        admin.run(() -> offerings.change(first, limited));
        long few = questions();
        for (int i = 1; i <= MANY; i++) {
            long desk = open("PUBFEW-" + i, ProductKind.BASE, "100.00", bound("50.00"));
            open("PUBFEW-X" + i, ProductKind.ADD_ON, "10.00", OnlineTerms.USUAL);
            admin.run(() -> offerings.change(desk, limited));
        }
        space.open("PUBFEW2");
        space.open("PUBFEW3");
        long many = questions();
        assertThat(many).isEqualTo(few);
        assertThat(few).isLessThan(MOST_QUESTIONS);
    }

    /** What the database counted for one view of all packages, on the connection of its transaction. */
    private long questions() throws Exception {
        return transaction.call(() -> {
            long before = asked();
            assertThat(offers.all(ADDRESS)).isNotEmpty();
            return asked() - before;
        });
    }

    private long asked() {
        return sql.first("SHOW SESSION STATUS LIKE 'Questions'", row -> row.getLong(2))
                .orElseThrow();
    }

    /** § 312j (2) BGB: all that is paid once, of package and extras, each by its name; no other package tells of it. */
    @Test
    void tellsAllThatIsPaidOnce() {
        Place place = space.open("PUBFEE");
        long setUp = space.product("PUBFEE-SETUP", ProductKind.ONE_OFF, "49.00");
        long keys = space.product("PUBFEE-KEYS", ProductKind.ONE_OFF, "10.00");
        long taste = space.product("PUBFEE-TASTE", ProductKind.ONE_OFF, "5.00");
        long desk = begun("PUBFEE-DESK", ProductKind.BASE, Beginning.fee(setUp));
        long plain = open("PUBFEE-PLAIN", ProductKind.BASE, "100.00", OnlineTerms.USUAL);
        long tried = begun("PUBFEE-TRIED", ProductKind.BASE, new Beginning(null, 14, taste, 0));
        long locker = begun("PUBFEE-LOCK", ProductKind.ADD_ON, Beginning.fee(keys));

        assertThat(paidOnce(place, desk)).containsExactly(Money.of("58.31"));
        assertThat(paidOnce(place, plain)).isEmpty();
        assertThat(paidOnce(place, tried)).containsExactly(Money.of("5.95"));
        assertThat(once(place, desk, Set.of(locker)))
                .containsExactlyInAnyOrder(
                        "PUBFEE-SETUP (de): 58,31 € inkl. USt, mit der ersten Rechnung",
                        "PUBFEE-KEYS (de): 11,90 € inkl. USt, mit der ersten Rechnung");
        assertThat(once(place, plain, Set.of(locker)))
                .containsExactly("PUBFEE-KEYS (de): 11,90 € inkl. USt, mit der ersten Rechnung");
        assertThat(once(place, plain, Set.of())).containsExactly("keine");
        assertThat(once(place, tried, Set.of()))
                .containsExactly("PUBFEE-TASTE (de): 5,95 € inkl. USt, mit der ersten Rechnung");
    }

    private long begun(String code, ProductKind kind, Beginning beginning) {
        long id = open(code, kind, "100.00", OnlineTerms.USUAL);
        admin.run(() -> products.priceFrom(id, today, ListPrice.monthly("100.00"), PriceDetails.beginning(beginning)));
        return id;
    }

    private List<Money> paidOnce(Place place, long product) {
        return offers.find(place.location(), product, ADDRESS).orElseThrow().once().stream()
                .map(PublicPackage.Fee::gross)
                .toList();
    }

    private List<String> once(Place place, long product, Set<Long> extras) {
        return orders
                .quote(order(place, product, extras, "pubfee@example.org", Optional.empty()))
                .told()
                .facts()
                .stream()
                .filter(fact -> fact.label().equals("Einmalige Kosten"))
                .map(fact -> fact.text().replace('\u00a0', ' '))
                .toList();
    }

    @Test
    void letsNobodyLookForEver() throws Exception {
        Place place = space.open("PUBLOOK");
        long desk = open("PUBLOOK", ProductKind.BASE, "100.00", OnlineTerms.USUAL);
        admin.run(() -> settings.change(PublicOffers.MOST_OF_ONE, "2", today));
        try {
            String busy = "203.0.113.88";
            offers.all(busy);
            offers.find(place.location(), desk, busy);
            assertThatThrownBy(() -> offers.all(busy))
                    .isInstanceOfSatisfying(
                            TooManyLooks.class,
                            refused ->
                                    assertThat(refused.pause()).isBetween(Duration.ofMinutes(58), Duration.ofHours(1)));
            assertThatThrownBy(() -> offers.find(place.location(), desk, busy)).isInstanceOf(TooManyLooks.class);
            assertThat(offers.all("203.0.113.89")).isNotEmpty();
            sql.update("UPDATE stranger_call SET minute = minute - INTERVAL 61 MINUTE WHERE what = 'LOOK'");
            assertThat(offers.all(busy)).isNotEmpty();
        } finally {
            admin.run(() -> settings.change(PublicOffers.MOST_OF_ONE, "1000", today));
        }
    }

    private static List<String> texts(OrderQuote quote) {
        return quote.told().facts().stream().map(Told.Fact::text).toList();
    }

    private OnlineOrder order(Place place, long product, Set<Long> extras, String email, Optional<DebitAccount> debit) {
        Orderer orderer = new Orderer(
                CustomerType.CONSUMER,
                "Paula Öffentlich",
                "",
                "",
                Address.german("Weg 1", "01097", "Dresden"),
                email,
                Locale.GERMAN);
        return new OnlineOrder(new Choice(place.location(), product, extras, today), orderer, debit);
    }

    private static Optional<DebitAccount> debit() {
        return Optional.of(new DebitAccount("DE89 3704 0044 0532 0130 00", "", "Paula Öffentlich"));
    }

    private static OnlineTerms bound(String deposit) {
        Term quarter = new Term.Minimum(
                Interval.months(3),
                Interval.months(1),
                new Term.GoesOn(NoticeRule.of("1 month any time")),
                Term.PauseEffect.TERM_STAYS);
        return new OnlineTerms(
                new ContractOrder.Conditions(AnchorKind.ANNIVERSARY, quarter, PauseRule.NONE), Money.of(deposit));
    }

    private long open(String code, ProductKind kind, String net, OnlineTerms terms) {
        long id = space.product(code, kind, net);
        admin.run(() -> online.change(id, Audience.PUBLIC, terms));
        return id;
    }

    private Place collecting(String prefix) {
        Place place = space.open(prefix);
        SellerDetails known = SpaceForTests.sellerDetails("Kontor " + prefix + " GmbH");
        BankDetails bank = new BankDetails(
                known.bank().holder(), "DE02120300000000202051", "BYLADEM1001", "DKB", "DE98ZZZ09999999999");
        admin.run(() -> sellers.change(
                place.seller(), new SellerDetails(known.entity(), known.address(), known.contact(), bank), 14, false));
        return place;
    }

    private long accountsOf(String email) {
        return sql.number("SELECT COUNT(*) FROM account WHERE email = ?", email);
    }

    private static String key() {
        return UUID.randomUUID().toString();
    }

    private static String field(Runnable work) {
        try {
            work.run();
            return "";
        } catch (BusinessException refused) {
            return refused.field();
        }
    }

    private static <T> List<T> atOnce(List<Callable<T>> works) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(works.size());
        CyclicBarrier barrier = new CyclicBarrier(works.size());
        try {
            List<Future<T>> futures = new ArrayList<>();
            for (Callable<T> work : works) {
                futures.add(threads.submit(() -> {
                    barrier.await();
                    return work.call();
                }));
            }
            List<T> results = new ArrayList<>();
            for (Future<T> future : futures) {
                results.add(future.get());
            }
            return results;
        } finally {
            threads.shutdownNow();
        }
    }

    private static void await(Callable<Boolean> done) {
        Awaitility.await()
                .atMost(Duration.ofMinutes(1))
                .pollInterval(Duration.ofMillis(100))
                .until(done);
    }
}
