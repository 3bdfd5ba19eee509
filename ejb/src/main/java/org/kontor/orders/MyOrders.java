package org.kontor.orders;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.kontor.audit.AuditTrail;
import org.kontor.billing.PriceReader;
import org.kontor.calendar.BusinessDate;
import org.kontor.calendar.TechnicalClock;
import org.kontor.catalog.ProductKind;
import org.kontor.catalog.Products;
import org.kontor.contracts.Amendment;
import org.kontor.contracts.ChangeKind;
import org.kontor.contracts.Contract;
import org.kontor.contracts.ContractChange;
import org.kontor.contracts.Contracts;
import org.kontor.contracts.Terms;
import org.kontor.identity.Roles;
import org.kontor.notifications.Message;
import org.kontor.notifications.Occasion;
import org.kontor.notifications.Outbox;
import org.kontor.persistence.Sql;

/** What members change about their own contracts, by the same rules and code as operators do. */
@Stateless
@RolesAllowed(Roles.MEMBER)
public class MyOrders {
    private static final String SUBJECT = "contract";

    @Inject
    private Contracts contracts;

    @Inject
    private OrdersOfMembers orders;

    @Inject
    private Products products;

    @Inject
    private OrderedChangeRepository changes;

    @Inject
    private Outbox outbox;

    @Inject
    private BusinessDate businessDate;

    @Inject
    private TechnicalClock clock;

    @Inject
    private AuditTrail audit;

    @Inject
    private Sql sql;

    /**
     * The terms of an own contract.
     *
     * @throws org.kontor.contracts.NoSuchContract if there is none, or it is somebody else's
     */
    public Terms terms(long contractId) {
        return orders.terms(contracts.findMine(contractId).id());
    }

    /**
     * What may be chosen instead of the package of an own contract, or beside it: offered at its location to members, not
     * sold out, and not what it is already.
     *
     * @param kind {@code BASE} for packages, {@code ADD_ON} for extras
     * @throws org.kontor.contracts.NoSuchContract if there is none, or it is somebody else's
     */
    public List<MemberOffer> offers(long contractId, ProductKind kind) {
        return orders.offers(contracts.findMine(contractId).id(), kind);
    }

    /**
     * How the payer of an own contract reads prices.
     *
     * @throws org.kontor.contracts.NoSuchContract if there is none, or it is somebody else's
     */
    public PriceReader reader(long contractId) {
        return orders.reader(contracts.findMine(contractId).id());
    }

    /** Whether a member declared the cancellation of the contract here, so that a member can take it back. */
    public boolean isOwnCancellation(long contractId) {
        return cancellation(contracts.findMine(contractId)).isPresent();
    }

    /**
     * What a wish would do to the contract, to its invoices and to the deposit. Stores nothing.
     *
     * @param language in which it is told
     * @throws NotOnOffer if only the office may order the product
     * @throws NotOpenForOrders if a consumer has to be informed of the right to withdraw, and nobody wrote that text
     * @throws org.kontor.contracts.NoSuchContract if there is none, or it is somebody else's
     * @throws org.kontor.BusinessException that names what forbids it
     */
    public WishQuote quote(long contractId, Wish wish, Locale language) {
        return quote(allowed(contractId, wish), wish, language);
    }

    private WishQuote quote(Contract own, Wish wish, Locale language) {
        return orders.quote(own.id(), wish, amendment(own.id(), wish), language);
    }

    /**
     * The wish comes true, and is confirmed by mail; the deposit that it was told to need is asked for.
     *
     * @return number of the last amendment that it made
     * @throws OfferMoved if the quote is not what was shown any more: another day, amount or amendment
     * @throws ConsentMissing if a consumer does not ask for a start within the time to withdraw, knowing what it means
     * @throws NotYours if a cancellation is to be taken back that no member declared here
     * @throws org.kontor.contracts.NoSuchContract if there is none, or it is somebody else's
     * @throws org.kontor.BusinessException that names what forbids it
     */
    public int order(long contractId, Wish wish, WishAgreed agreed) {
        Contract own = allowed(contractId, wish);
        orders.hold(own.id());
        WishQuote quote = quote(own, wish, agreed.language());
        if (!quote.mark().equals(agreed.mark())) {
            throw new OfferMoved();
        }
        OrderRules.check(quote.consents(), agreed);
        int number = orders.amend(own.id(), quote.amendment(), quote.seen());
        audit.record(
                "my.contract.change",
                SUBJECT,
                Long.toString(own.id()),
                quote.amendment().toString());
        if (wish instanceof Wish.Package packaged) {
            orders.askDeposit(own.id(), packaged.product());
        }
        if (wish instanceof Wish.Cancellation) {
            sql.update("INSERT INTO member_cancellation (contract_id, amendment) VALUES (?, ?)", own.id(), number);
        }
        if (quote.isOrder()) {
            changes.add(ordered(own.id(), quote, number, agreed.language()));
        } else {
            outbox.put(confirmation(own, quote.amendment(), number));
        }
        return number;
    }

    private OrderedChange ordered(long contractId, WishQuote quote, int last, Locale language) {
        return new OrderedChange(
                changes.next(),
                contractId,
                quote.seen() + 1,
                last,
                language,
                quote.told(),
                clock.now(),
                businessDate.today(),
                quote.consents().stream().map(ConsentAsked::given).toList());
    }

    private Contract allowed(long contractId, Wish wish) {
        Contract own = contracts.findMine(contractId);
        if (wish instanceof Wish.CancellationUndone && cancellation(own).isEmpty()) {
            throw new NotYours();
        }
        product(wish).ifPresent(this::checkOnOffer);
        return own;
    }

    private static Optional<Long> product(Wish wish) {
        if (wish instanceof Wish.Package wanted) {
            return Optional.of(wanted.product());
        }
        return wish instanceof Wish.Extra extra ? Optional.of(extra.product()) : Optional.empty();
    }

    /** Whatever a form sends: what only the office may order, no member does. */
    private void checkOnOffer(long product) {
        if (products.forMembers().stream().noneMatch(row -> row.id() == product)) {
            throw new NotOnOffer();
        }
    }

    private Amendment amendment(long contractId, Wish wish) {
        return WishRules.amendment(
                wish,
                orders.terms(contractId),
                businessDate.today(),
                amendment -> orders.amended(contractId, amendment));
    }

    /** Number of the amendment that cancels the contract now, if a member declared it. */
    private Optional<Integer> cancellation(Contract contract) {
        List<ContractChange> changes = contract.changes();
        for (int i = changes.size() - 1; i >= 0; i--) {
            ChangeKind kind = changes.get(i).kind();
            if (kind == ChangeKind.CANCELLATION_UNDONE) {
                return Optional.empty();
            }
            if (kind == ChangeKind.CANCELLATION) {
                int number = changes.get(i).amendment();
                return sql.exists(
                                "SELECT 1 FROM member_cancellation WHERE contract_id = ? AND amendment = ?",
                                contract.id(),
                                number)
                        ? Optional.of(number)
                        : Optional.empty();
            }
        }
        return Optional.empty();
    }

    private static Message confirmation(Contract contract, Amendment amendment, int number) {
        return new Message(
                new Occasion(SUBJECT, contract.id(), "contract-changed", "amendment-" + number),
                contract.account().correspondence().email(),
                contract.account().correspondence().locale(),
                Map.of(
                        "name", contract.account().name(),
                        "contract", contract.number(),
                        "amendment", Integer.toString(number),
                        "change", name(amendment),
                        "day", day(amendment),
                        "attached", "false",
                        "withdraw", "false"),
                "");
    }

    private static String name(Amendment amendment) {
        return amendment.getClass().getSimpleName();
    }

    private static String day(Amendment amendment) {
        if (amendment instanceof Amendment.LineEnded ended) {
            return ended.last().toString();
        }
        if (amendment instanceof Amendment.Pause pause) {
            return pause.days().start().toString();
        }
        return amendment instanceof Amendment.Cancellation cancellation
                ? cancellation.last().toString()
                : "";
    }
}
