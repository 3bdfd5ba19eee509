package org.kontor.analytics;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.kontor.banking.BankingSettings;
import org.kontor.calendar.BusinessDate;
import org.kontor.identity.Roles;
import org.kontor.notifications.Message;
import org.kontor.notifications.Occasion;
import org.kontor.notifications.Outbox;

/**
 * Tells operators once a week how the last one went and what stands out. Whoever gets the alerts of banking gets it; a
 * Monday without a running server is made up for on the next day.
 */
@Stateless
@RolesAllowed(Roles.SYSTEM)
public class WeeklySummaries {
    /** Kind of the message, and the type of its subject: the Monday on which it is due. */
    public static final String KIND = "week";

    @Inject
    private WeekRepository weeks;

    @Inject
    private BankingSettings settings;

    @Inject
    private Outbox outbox;

    @Inject
    private BusinessDate businessDate;

    /** Whether nobody was told in the week of that day, and there is something to tell. */
    public boolean isLeft(LocalDate day) {
        LocalDate monday = monday(day);
        return !weeks.isTold(KIND, monday)
                && weeks.hadBusiness(monday)
                && !settings.recipients().isEmpty();
    }

    /**
     * Writes down the mails; however often and on however many nodes it is called, each recipient gets one a week.
     *
     * @return whether this call did it
     */
    public boolean tell(LocalDate day) {
        // The date of a local stack may move between the question and the transaction.
        if (!day.equals(businessDate.today()) || !isLeft(day)) {
            return false;
        }
        LocalDate monday = monday(day);
        WeekFigures figures = weeks.figures(monday, day);
        Locale language = Locale.forLanguageTag(settings.rules().alertLanguage());
        List<Message> mails = settings.recipients().stream()
                .map(to -> new Message(
                        new Occasion(KIND, monday.toEpochDay(), KIND, recipient(to)),
                        to,
                        language,
                        figures.words(),
                        ""))
                .toList();
        outbox.putAll(mails);
        return true;
    }

    private static LocalDate monday(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    private static String recipient(String address) {
        return UUID.nameUUIDFromBytes(address.getBytes(StandardCharsets.UTF_8)).toString();
    }
}
