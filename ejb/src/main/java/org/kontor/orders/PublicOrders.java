package org.kontor.orders;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Pattern;
import org.kontor.accounts.Account;
import org.kontor.accounts.AccountDetails;
import org.kontor.accounts.Accounts;
import org.kontor.accounts.Billing;
import org.kontor.accounts.BuyerIds;
import org.kontor.accounts.Correspondence;
import org.kontor.accounts.DebitAccount;
import org.kontor.accounts.Joining;
import org.kontor.accounts.LoginRole;
import org.kontor.accounts.LoginWanted;
import org.kontor.accounts.MandateScheme;
import org.kontor.accounts.MandateSource;
import org.kontor.accounts.MandateTerms;
import org.kontor.accounts.Mandates;
import org.kontor.accounts.MemberDetails;
import org.kontor.accounts.Members;
import org.kontor.accounts.NewMandate;
import org.kontor.accounts.OnlineProof;
import org.kontor.accounts.PaymentMethod;
import org.kontor.audit.AuditTrail;
import org.kontor.calendar.BusinessDate;
import org.kontor.calendar.TechnicalClock;
import org.kontor.catalog.Seller;
import org.kontor.contracts.ConsumerLaw;
import org.kontor.contracts.Contracts;
import org.kontor.contracts.NoPlaceLeft;
import org.kontor.identity.Roles;
import org.kontor.persistence.StrangerCalls;
import org.kontor.receivables.Deposits;
import org.kontor.receivables.NewDeposit;
import org.kontor.receivables.Posting;
import org.kontor.settings.Setting;
import org.kontor.settings.Settings;

/**
 * Orders of people without a login. An order commits in one transaction with all that it brings: account, member, contract,
 * mandate, deposit, and what was told and agreed to; jobs confirm it. Runs as the system, because nobody has logged in.
 * Looks for nobody: a mail address that is known already gets a new account like any other, and nothing tells that it is.
 */
@Stateless
@PermitAll
@RunAs(Roles.SYSTEM)
public class PublicOrders {
    /** Orders an hour from one internet address; a whole company may stand behind one. */
    public static final Setting<Integer> MOST_OF_ONE = Setting.number("orders.hourOfOne", 20);

    /** Orders an hour together. */
    public static final Setting<Integer> MOST_OF_ALL = Setting.number("orders.hour", 600);

    static final String SUBJECT = "placed_order";

    private static final String CALL = "ORDER";
    private static final Pattern UUID = Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");

    @Inject
    private OrderQuoter quoter;

    @Inject
    private PlacedOrderRepository placed;

    @Inject
    private Accounts accounts;

    @Inject
    private Members members;

    @Inject
    private Contracts contracts;

    @Inject
    private Mandates mandates;

    @Inject
    private Deposits deposits;

    @Inject
    private ContractDepositRepository contractDeposits;

    @Inject
    private Event<LoginWanted> wanted;

    @Inject
    private StrangerCalls calls;

    @Inject
    private Settings settings;

    @Inject
    private BusinessDate businessDate;

    @Inject
    private TechnicalClock clock;

    @Inject
    private AuditTrail audit;

    /**
     * What an order would come to. Stores nothing.
     *
     * @throws NotOnOffer if something cannot be ordered there by everybody
     * @throws StartOutOfRange if it begins too early or too late
     * @throws NotOpenForOrders as long as terms, privacy or the information about withdrawal are not written
     * @throws org.kontor.BusinessException that names what is impossible, as that all places are taken
     */
    public OrderQuote quote(OnlineOrder order) {
        return quoter.of(order).quote();
    }

    /**
     * Places an order.
     *
     * @param key of the form, a UUID: the same form sent again orders nothing twice
     * @param mark of the quote that was shown
     * @param address from which it comes: kept as a hash for a day, and with a mandate as its proof
     * @return what was placed
     * @throws OrderedOtherwise if the form was sent before with something else in it
     * @throws OfferMoved if the quote is not what was shown any more
     * @throws ConsentMissing if a box is not ticked
     * @throws EarlyStartNotAsked if a consumer does not ask for a start within the time to withdraw
     * @throws TooManyOrders if more came in the last hour than {@link #MOST_OF_ONE} and {@link #MOST_OF_ALL} allow
     * @throws org.kontor.BusinessException as {@link #quote}
     */
    public PlacedOrder order(String key, OnlineOrder order, OnlineOrder.Consents given, String mark, String address) {
        String form = checked(key);
        String content = Told.hash(content(order));
        Instant now = clock.now();
        if (!placed.take(form)) {
            return before(form, content);
        }
        checkMayCall(address);
        OrderQuoter.Quoted quoted = quoter.of(order);
        LocalDate today = businessDate.today();
        LocalDate free =
                ConsumerLaw.withdrawalUntil(today, quoted.location().state()).plusDays(1);
        OrderRules.check(quoted.quote().consents(), given, free);
        if (!quoted.quote().mark().equals(mark)) {
            throw new OfferMoved();
        }
        Account account = open(order);
        Optional<DebitAccount> debit = order.debit();
        debit.ifPresent(debited -> give(account, quoted, order, debited, new Given(now, address)));
        Optional<Long> deposit = askDeposit(account, quoted, today);
        long contract = sign(quoted, account);
        deposit.ifPresent(id -> contractDeposits.add(id, contract));
        placed.add(new PlacedOrder(
                placed.next(),
                form,
                content,
                new PlacedOrder.Of(account.id(), account.number(), account.name(), "", contract, ""),
                order.orderer().language(),
                quoted.quote().told(),
                quoted.quote().firstInvoice(),
                deposit,
                now,
                today,
                consents(quoted.quote())));
        audit.record("order.place", "contract", Long.toString(contract), account.number());
        calls.count(CALL, address);
        return ofKey(form);
    }

    /** The last one waits for those before him, and is told that they took the place. */
    private long sign(OrderQuoter.Quoted quoted, Account account) {
        try {
            return contracts.sign(quoted.of(account.id()));
        } catch (NoPlaceLeft taken) {
            throw new FullThen();
        }
    }

    private static String checked(String key) {
        if (key == null || !UUID.matcher(key).matches()) {
            throw new NoSuchPlacedOrder();
        }
        return key;
    }

    /** The IBAN is part of it: records of accounts do not print theirs. */
    private static String content(OnlineOrder order) {
        return order.choice() + "\n" + order.orderer() + "\n"
                + order.debit().map(DebitAccount::iban).orElse("");
    }

    private PlacedOrder before(String form, String content) {
        PlacedOrder before = ofKey(form);
        if (!before.content().equals(content)) {
            throw new OrderedOtherwise();
        }
        return before;
    }

    private void checkMayCall(String address) {
        LocalDate today = businessDate.today();
        StrangerCalls.Most most =
                new StrangerCalls.Most(settings.on(today, MOST_OF_ONE), Optional.of(settings.on(today, MOST_OF_ALL)));
        calls.pause(CALL, address, most).ifPresent(pause -> {
            throw new TooManyOrders(pause);
        });
    }

    private Account open(OnlineOrder order) {
        Orderer orderer = order.orderer();
        PaymentMethod payment = order.debit().isPresent() ? PaymentMethod.DIRECT_DEBIT : PaymentMethod.TRANSFER;
        long id = accounts.open(new AccountDetails(
                orderer.type(),
                orderer.payer(),
                orderer.address(),
                new Correspondence(orderer.email(), orderer.language().getLanguage()),
                new BuyerIds(orderer.vatId(), ""),
                new Billing(false, payment)));
        long member = members.join(
                id,
                new MemberDetails(orderer.name(), orderer.email()),
                new Joining(order.choice().start(), ""));
        // Whoever has a login by that mail address already is asked there; nothing here tells that there is one.
        wanted.fire(new LoginWanted(
                id,
                OptionalLong.of(member),
                LoginRole.PAYER,
                orderer.email(),
                orderer.name(),
                orderer.language().getLanguage()));
        return accounts.find(id);
    }

    /** When and from where something was given. */
    private record Given(Instant at, String address) {}

    private void give(
            Account account, OrderQuoter.Quoted quoted, OnlineOrder order, DebitAccount debited, Given given) {
        Seller seller = quoted.location().seller();
        MandateTerms terms = new MandateTerms(
                seller.bank().creditorId(),
                mandates.suggestReference(account.id()),
                MandateScheme.CORE,
                MandateSource.ONLINE,
                Optional.of(businessDate.today()));
        OnlineProof proof = new OnlineProof(
                given.at(), given.address(), OrderQuoter.mandate(order, seller).version());
        mandates.give(new NewMandate(account.id(), terms, debited, Optional.of(proof)));
    }

    private Optional<Long> askDeposit(Account account, OrderQuoter.Quoted quoted, LocalDate today) {
        Seller seller = quoted.location().seller();
        PublicPackage chosen = quoted.chosen();
        if (chosen.terms().deposit().isZero()) {
            return Optional.empty();
        }
        return Optional.of(deposits.request(new NewDeposit(
                new Posting.Debtor(account.id(), seller.id()),
                chosen.terms().deposit(),
                today.plusDays(seller.invoicing().paymentDays()),
                chosen.product().name().in(account.correspondence().locale()))));
    }

    private static List<PlacedOrder.Consent> consents(OrderQuote quote) {
        return quote.consents().stream().map(ConsentAsked::given).toList();
    }

    /**
     * The order of who knows its key.
     *
     * @throws NoSuchPlacedOrder if there is none
     */
    public PlacedOrder ofKey(String key) {
        return placed.ofKey(checked(key)).orElseThrow(NoSuchPlacedOrder::new);
    }

    /** Whether a seller collects by debit, so that a mandate can be given with the order. */
    public boolean collects(long locationId) {
        return quoter.collects(locationId);
    }
}
