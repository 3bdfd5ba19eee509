package org.kontor.analytics;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.kontor.money.Money;

/**
 * An account with money at risk.
 *
 * @param money what is open of the items at risk
 * @param items how many there are
 * @param since the earliest due date among them; later than today if none is due yet
 * @param kinds why, the most urgent first; never empty
 */
public record AtRisk(Payer payer, Money money, int items, LocalDate since, Set<RiskKind> kinds, Story story) {
    // Days after which usual policies tell of it for the first time: three and three banking days of grace.
    private static final int TOLD_AFTER = 5;

    /** Who owes it. */
    public record Payer(long id, String number, String name) {}

    /**
     * What was done about it.
     *
     * @param last what happened last; empty without anything but invoices
     * @param told the last reminder
     * @param proposedIn the run in which a reminder waits for its release
     */
    public record Story(Optional<Event> last, Optional<Told> told, OptionalLong proposedIn) {
        static final Story NONE = new Story(Optional.empty(), Optional.empty(), OptionalLong.empty());
    }

    /**
     * What happened.
     *
     * @param kind name of the kind of ledger entry, or of what else there is: a reminder, a plan and its end
     */
    public record Event(String kind, LocalDate on) {
        /** Key of its label. */
        public String label() {
            return (kind.equals("REMINDER") || kind.startsWith("PLAN") ? "riskEvent." : "entryKind.") + kind;
        }
    }

    /**
     * @param isLast whether the policy has no level after it
     */
    public record Told(int level, LocalDate on, LocalDate payUntil, boolean isLast) {}

    /** Why, in one word. */
    public RiskKind first() {
        return kinds.iterator().next();
    }

    public Optional<Event> last() {
        return story.last();
    }

    /** What somebody does about it on that day. */
    public NextStep next(LocalDate today) {
        return switch (first()) {
            case RETURNED -> NextStep.SETTLE_RETURN;
            case MANDATE -> NextStep.RENEW_MANDATE;
            case PROMISE -> NextStep.SEE_PLANS;
            case UNDELIVERED -> NextStep.SETTLE_DELIVERY;
            case OVERDUE -> remind(today);
        };
    }

    private NextStep remind(LocalDate today) {
        if (story.proposedIn().isPresent()) {
            return NextStep.RELEASE;
        }
        boolean waits = story.told()
                .map(told -> !told.payUntil().isBefore(today))
                .orElseGet(() -> daysOverdue(today) < TOLD_AFTER);
        if (waits) {
            return NextStep.SEE_ACCOUNT;
        }
        return story.told().map(Told::isLast).orElse(false) ? NextStep.HAND_OVER : NextStep.PROPOSE;
    }

    /** How long the oldest item has been due; 0 if none is. */
    public int daysOverdue(LocalDate today) {
        return Math.max(0, Math.toIntExact(ChronoUnit.DAYS.between(since, today)));
    }

    AtRisk with(Story known) {
        return new AtRisk(payer, money, items, since, kinds, known);
    }
}
