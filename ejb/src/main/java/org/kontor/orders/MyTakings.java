package org.kontor.orders;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.kontor.accounts.MyAccess;
import org.kontor.accounts.MyRole;
import org.kontor.accounts.Right;
import org.kontor.accounts.ServicesRestricted;
import org.kontor.audit.AuditTrail;
import org.kontor.calendar.BusinessDate;
import org.kontor.calendar.TechnicalClock;
import org.kontor.identity.Caller;
import org.kontor.identity.Roles;
import org.kontor.limits.BalanceUsedUp;
import org.kontor.limits.CreditLimitReached;
import org.kontor.settings.Configuration;
import org.kontor.usage.NewUsage;

/**
 * What people take by themselves behind the code of a location: payer contacts, and people of teams, whose record it is and
 * whose limits count. All that says no to an order says no to it; why, it tells only to who may pay.
 */
@Stateless
@RolesAllowed(Roles.MEMBER)
public class MyTakings {
    /** Pieces of one thing at once. */
    public static final int MOST = 20;

    private static final String SUBJECT = "usage";
    private static final Pattern UUID = Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");

    @Inject
    private TakingStore takings;

    @Inject
    private TakingsOfMembers ofMembers;

    @Inject
    private MyAccess access;

    @Inject
    private BusinessDate businessDate;

    @Inject
    private TechnicalClock clock;

    @Inject
    private Configuration configuration;

    @Inject
    private Caller caller;

    @Inject
    private AuditTrail audit;

    /**
     * What the caller may take at a location today.
     *
     * @throws NoSuchShelf if nobody can take anything there
     */
    public Shelf shelf(long locationId) {
        String place = takings.place(locationId).orElseThrow(NoSuchShelf::new);
        return new Shelf(place, ofMembers.offers(paying(access.roles(), locationId)));
    }

    /**
     * Takes something now. The same key again takes nothing more, and tells what was taken the first time.
     *
     * @param line id of the line that pays, as the shelf offers it
     * @param key a UUID
     * @throws NotOnTheShelf if the shelf of the location does not offer that to the caller, or the key is none
     * @throws TooManyTaken below one or above {@link #MOST} pieces
     * @throws NothingTakenNow if the account is restricted or at its limit, to callers who may not know more of that
     * @throws org.kontor.BusinessException as {@link UsageOrders#order(NewUsage)}
     */
    public Taking take(long locationId, long line, int pieces, String key) {
        if (pieces < 1 || pieces > MOST) {
            throw new TooManyTaken(MOST);
        }
        List<MyRole> roles = access.roles();
        PayingLine pays = paying(roles, locationId).stream()
                .filter(known -> known.line() == line)
                .findFirst()
                .orElseThrow(NotOnTheShelf::new);
        ShelfOffer offer = ofMembers.offers(List.of(pays)).stream().findFirst().orElseThrow(NotOnTheShelf::new);
        String unique = "take/" + checked(key);
        // Who clicks twice waits here, and then finds what the first click took.
        ofMembers.lock(offer.contractId());
        Optional<Taking> known = takings.byKey(whose(roles), unique);
        return known.isPresent()
                ? known.get()
                : take(locationId, new Wanted(offer, pays.taker(), pieces, unique), roles);
    }

    private static String checked(String key) {
        if (key == null || !UUID.matcher(key).matches()) {
            throw new NotOnTheShelf();
        }
        return key;
    }

    private record Wanted(ShelfOffer offer, OptionalLong taker, int pieces, String key) {}

    private Taking take(long locationId, Wanted wanted, List<MyRole> roles) {
        Instant now = clock.now();
        ShelfOffer offer = wanted.offer();
        LocalDateTime at = businessDate.today().atTime(LocalTime.ofInstant(now, configuration.zone()));
        NewUsage usage =
                new NewUsage(offer.contract(), offer.product(), at, wanted.pieces(), wanted.key(), "", wanted.taker());
        UsageOrders.Ordered ordered = ordered(offer, usage, roles);
        takings.add(caller.name(), locationId, ordered, now);
        audit.record(
                "my.take",
                SUBJECT,
                Long.toString(ordered.id()),
                offer.contract() + " " + wanted.pieces() + " " + offer.product());
        return takings.byKey(whose(roles), wanted.key()).orElseThrow();
    }

    /** How much the account owes, and that it was restricted, is nobody's but the payer's. */
    private UsageOrders.Ordered ordered(ShelfOffer offer, NewUsage usage, List<MyRole> roles) {
        try {
            return ofMembers.take(offer.contractId(), usage);
        } catch (ServicesRestricted | CreditLimitReached | BalanceUsedUp e) {
            boolean pays =
                    roles.stream().anyMatch(role -> role.accountId() == offer.accountId() && role.may(Right.PAY));
            if (pays) {
                throw e;
            }
            throw new NothingTakenNow(offer.payer());
        }
    }

    /** What the caller took in the last minutes and can still undo, the newest first. */
    public List<Taking> undoable() {
        return takings.since(whose(access.roles()), clock.now().minus(Taking.UNDOABLE));
    }

    /**
     * It was a slip. A second time changes nothing.
     *
     * @throws NoSuchTaking if the caller took no such thing, or acts no longer for the account that pays
     * @throws TakenTooLongAgo after {@link Taking#UNDOABLE}
     * @throws org.kontor.BusinessException as {@link org.kontor.usage.Usages#takeBack}
     */
    public Taking undo(long id) {
        Taking taking = takings.lock(whose(access.roles()), id).orElseThrow(NoSuchTaking::new);
        if (taking.undone()) {
            return taking;
        }
        Instant now = clock.now();
        if (!taking.isUndoableAt(now)) {
            throw new TakenTooLongAgo();
        }
        ofMembers.takeBack(id);
        takings.undo(id, now);
        audit.record("my.take.undo", SUBJECT, Long.toString(id), "");
        return taking;
    }

    private TakingStore.Whose whose(List<MyRole> roles) {
        return new TakingStore.Whose(
                caller.name(), roles.stream().map(MyRole::accountId).collect(Collectors.toSet()));
    }

    private List<PayingLine> paying(List<MyRole> roles, long locationId) {
        LocalDate today = businessDate.today();
        Set<Long> persons =
                roles.stream().flatMap(role -> role.member().stream().boxed()).collect(Collectors.toSet());
        Takers takers = new Takers(roles, takings.there(persons, today));
        return takers.choose(takings.lines(takers.accounts(), locationId, today));
    }
}
