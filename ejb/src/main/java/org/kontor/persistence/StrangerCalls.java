package org.kontor.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.kontor.calendar.TechnicalClock;
import org.kontor.identity.InternetAddress;

/**
 * How often people without a login called within the last hour, so that nobody floods a public page. Counted by the
 * minute, over all nodes, under a hash of the address.
 */
@ApplicationScoped
public class StrangerCalls {
    private static final Duration WINDOW = Duration.ofHours(1);
    private static final int FORGOTTEN_AT_ONCE = 1000;
    private static final String LATELY =
            "SELECT COALESCE(SUM(calls), 0), MIN(minute) FROM stranger_call WHERE what = ? AND minute > ?";

    @Inject
    private Sql sql;

    @Inject
    private TechnicalClock clock;

    /**
     * How many are let in within an hour.
     *
     * @param ofOne from one internet address; a whole company may stand behind one
     * @param ofAll together; empty for any number
     */
    public record Most(int ofOne, Optional<Integer> ofAll) {}

    /** How long the caller has to wait; empty if one more may come. Counts nothing. */
    public Optional<Duration> pause(String what, String address, Most most) {
        Instant now = clock.now();
        LocalDateTime since = UtcTime.of(now.minus(WINDOW));
        return full(most.ofOne(), LATELY + " AND caller = ?", what, since, InternetAddress.hash(address))
                .or(() -> most.ofAll().flatMap(all -> full(all, LATELY, what, since)))
                .map(first -> atLeastASecond(
                        Duration.between(now, UtcTime.instant(first).plus(WINDOW))));
    }

    /** The minute that has to be over an hour ago before there is room again. */
    private Optional<LocalDateTime> full(int most, String lately, Object... parameters) {
        return sql.first(
                        lately,
                        row -> row.getLong(1) < most
                                ? Optional.<LocalDateTime>empty()
                                : Optional.ofNullable(row.getObject(2, LocalDateTime.class)),
                        parameters)
                .flatMap(first -> first);
    }

    private static Duration atLeastASecond(Duration wait) {
        return wait.compareTo(Duration.ofSeconds(1)) < 0 ? Duration.ofSeconds(1) : wait;
    }

    /** One more came. Others of the same address wait here for the commit, so it is the last thing of a transaction. */
    public void count(String what, String address) {
        sql.update(
                "INSERT INTO stranger_call (what, caller, minute, calls) VALUES (?, ?, ?, 1)"
                        + " ON DUPLICATE KEY UPDATE calls = calls + 1",
                what,
                InternetAddress.hash(address),
                UtcTime.of(clock.now().truncatedTo(ChronoUnit.MINUTES)));
    }

    /**
     * Forgets who called before a time, a thousand rows at most.
     *
     * @return whether there may be more
     */
    public boolean forgetBefore(Instant time) {
        return sql.update("DELETE FROM stranger_call WHERE minute < ? LIMIT ?", UtcTime.of(time), FORGOTTEN_AT_ONCE)
                == FORGOTTEN_AT_ONCE;
    }
}
