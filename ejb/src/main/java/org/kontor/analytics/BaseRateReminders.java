package org.kontor.analytics;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.kontor.banking.BankingSettings;
import org.kontor.calendar.BusinessDate;
import org.kontor.identity.Roles;
import org.kontor.notifications.Message;
import org.kontor.notifications.Occasion;
import org.kontor.notifications.Outbox;
import org.kontor.persistence.Sql;

/**
 * Tells by mail that the base rate of a half-year has begun to count and nobody has entered it: until then its days bear no
 * interest in letters. Once for each half-year, to whoever gets the alerts of banking.
 */
@Stateless
@RolesAllowed(Roles.SYSTEM)
public class BaseRateReminders {
    /** Kind of the message, and the type of its subject: the first day of the half-year. */
    public static final String KIND = "rate-missing";

    private static final String TELL = """
            SELECT 1 FROM seller WHERE NOT EXISTS (SELECT 1 FROM base_rate WHERE from_on = ?)
              AND NOT EXISTS (SELECT 1 FROM message WHERE subject_type = ? AND subject_id = ?) LIMIT 1""";

    @Inject
    private Sql sql;

    @Inject
    private BankingSettings settings;

    @Inject
    private Outbox outbox;

    @Inject
    private BusinessDate businessDate;

    /** Whether the rate of that day is missing and nobody was told. */
    public boolean isLeft(LocalDate day) {
        LocalDate half = half(day);
        return sql.exists(TELL, half, KIND, half.toEpochDay())
                && !settings.recipients().isEmpty();
    }

    /**
     * Writes down the mails; however often and on however many nodes it is called, each recipient gets one a half-year.
     *
     * @return whether this call did it
     */
    public boolean tell(LocalDate day) {
        // The date of a local stack may move between the question and the transaction.
        if (!day.equals(businessDate.today()) || !isLeft(day)) {
            return false;
        }
        LocalDate half = half(day);
        Locale language = Locale.forLanguageTag(settings.rules().alertLanguage());
        List<Message> mails = settings.recipients().stream()
                .map(to -> new Message(
                        new Occasion(KIND, half.toEpochDay(), KIND, recipient(to)),
                        to,
                        language,
                        Map.of("from", half.toString()),
                        ""))
                .toList();
        outbox.putAll(mails);
        return true;
    }

    private static LocalDate half(LocalDate day) {
        return LocalDate.of(day.getYear(), day.getMonthValue() < 7 ? 1 : 7, 1);
    }

    private static String recipient(String address) {
        return UUID.nameUUIDFromBytes(address.getBytes(StandardCharsets.UTF_8)).toString();
    }
}
