package org.kontor.banking;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import org.kontor.calendar.BusinessDate;
import org.kontor.calendar.TechnicalClock;
import org.kontor.identity.Roles;
import org.kontor.notifications.Message;
import org.kontor.notifications.Occasion;
import org.kontor.notifications.Outbox;

/** One mail a day to those who look after the money: what failed, and what waits too long. */
@Stateless
@RolesAllowed(Roles.SYSTEM)
public class Alerts {
    /** Kind of the message, and the type of its subject: a day. */
    public static final String KIND = "bank-alert";

    @Inject
    private AlertRepository alerts;

    @Inject
    private BankingSettings settings;

    @Inject
    private Outbox outbox;

    @Inject
    private BusinessDate businessDate;

    @Inject
    private TechnicalClock clock;

    /** Whether nobody looked on that day yet. */
    public boolean isLeft(LocalDate day) {
        return !alerts.isLookedAt(day);
    }

    /**
     * Looks what waits, and writes down the mail; once a day, however often and on however many nodes it is called.
     *
     * @return whether this call did it
     */
    public boolean tell(LocalDate day) {
        // The date of a local stack may move between the question and the transaction.
        if (!day.equals(businessDate.today()) || alerts.isLookedAt(day)) {
            return false;
        }
        BankingRules rules = settings.rules();
        AlertFacts facts = alerts.facts(day, clock.now(), rules);
        boolean isToBeTold = facts.isToBeTold(day, alerts.lastTold());
        if (!alerts.add(day, clock.now(), isToBeTold ? facts.text() : "")) {
            return false;
        }
        if (isToBeTold) {
            outbox.putAll(settings.recipients().stream()
                    .map(to -> message(day, to, rules, facts))
                    .toList());
        }
        return true;
    }

    private static Message message(LocalDate day, String to, BankingRules rules, AlertFacts facts) {
        String recipient =
                UUID.nameUUIDFromBytes(to.getBytes(StandardCharsets.UTF_8)).toString();
        return new Message(
                new Occasion(KIND, day.toEpochDay(), KIND, recipient),
                to,
                Locale.forLanguageTag(rules.alertLanguage()),
                facts.words(),
                "");
    }
}
