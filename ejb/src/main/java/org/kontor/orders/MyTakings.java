package org.kontor.orders;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.kontor.audit.AuditTrail;
import org.kontor.calendar.BusinessDate;
import org.kontor.calendar.TechnicalClock;
import org.kontor.identity.Caller;
import org.kontor.identity.Roles;
import org.kontor.settings.Configuration;
import org.kontor.usage.NewUsage;

/** What members take by themselves behind the code of a location; all that says no to an order says no to it. */
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
        return new Shelf(place, ofMembers.offers(paying(locationId)));
    }

    /**
     * Takes something now. The same key again takes nothing more, and tells what was taken the first time.
     *
     * @param line id of the line that pays, as the shelf offers it
     * @param key a UUID
     * @throws NotOnTheShelf if the shelf of the location does not offer that to the caller, or the key is none
     * @throws TooManyTaken below one or above {@link #MOST} pieces
     * @throws org.kontor.BusinessException as {@link UsageOrders#order(NewUsage)}
     */
    public Taking take(long locationId, long line, int pieces, String key) {
        if (pieces < 1 || pieces > MOST) {
            throw new TooManyTaken(MOST);
        }
        ShelfOffer offer = ofMembers.offers(paying(locationId)).stream()
                .filter(known -> known.line() == line)
                .findFirst()
                .orElseThrow(NotOnTheShelf::new);
        String unique = "take/" + checked(key);
        // Who clicks twice waits here, and then finds what the first click took.
        ofMembers.lock(offer.contractId());
        Optional<Taking> known = takings.byKey(caller.name(), unique);
        return known.isPresent() ? known.get() : take(locationId, offer, pieces, unique);
    }

    private static String checked(String key) {
        if (key == null || !UUID.matcher(key).matches()) {
            throw new NotOnTheShelf();
        }
        return key;
    }

    private Taking take(long locationId, ShelfOffer offer, int pieces, String key) {
        Instant now = clock.now();
        LocalDateTime at = businessDate.today().atTime(LocalTime.ofInstant(now, configuration.zone()));
        UsageOrders.Ordered ordered = ofMembers.take(
                offer.contractId(), new NewUsage(offer.contract(), offer.product(), at, pieces, key, ""));
        takings.add(caller.name(), locationId, ordered, now);
        audit.record(
                "my.take",
                SUBJECT,
                Long.toString(ordered.id()),
                offer.contract() + " " + pieces + " " + offer.product());
        return takings.byKey(caller.name(), key).orElseThrow();
    }

    /** What the caller took in the last minutes and can still undo, the newest first. */
    public List<Taking> undoable() {
        return takings.since(caller.name(), clock.now().minus(Taking.UNDOABLE));
    }

    /**
     * It was a slip. A second time changes nothing.
     *
     * @throws NoSuchTaking if the caller took no such thing
     * @throws TakenTooLongAgo after {@link Taking#UNDOABLE}
     * @throws org.kontor.BusinessException as {@link org.kontor.usage.Usages#takeBack}
     */
    public Taking undo(long id) {
        Taking taking = takings.lock(caller.name(), id).orElseThrow(NoSuchTaking::new);
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

    private List<PayingLine> paying(long locationId) {
        return takings.paying(caller.name(), locationId, businessDate.today());
    }
}
