package org.kontor.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.kontor.calendar.TechnicalClock;
import org.kontor.identity.InternetAddress;

/**
 * How often people without a login called within the last hour, so that nobody floods a public page. Counted by the
 * minute, over all nodes, under a hash of the address whose key is another one each day: who called yesterday is nobody today,
 * and begins to count anew.
 */
@ApplicationScoped
public class StrangerCalls {
    private static final Duration WINDOW = Duration.ofHours(1);
    private static final int FORGOTTEN_AT_ONCE = 1000;
    private static final int BYTES_OF_KEY = 32;
    private static final SecureRandom RANDOM = new SecureRandom();
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
        return full(most.ofOne(), LATELY + " AND caller = ?", what, since, caller(address, now))
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
        Instant now = clock.now();
        sql.update(
                "INSERT INTO stranger_call (what, caller, minute, calls) VALUES (?, ?, ?, 1)"
                        + " ON DUPLICATE KEY UPDATE calls = calls + 1",
                what,
                caller(address, now),
                UtcTime.of(now.truncatedTo(ChronoUnit.MINUTES)));
    }

    /** How many came within the last hour, of all callers together. */
    public long lately(String what) {
        return sql.first(
                        LATELY,
                        row -> row.getLong(1),
                        what,
                        UtcTime.of(clock.now().minus(WINDOW)))
                .orElse(0L);
    }

    private String caller(String address, Instant now) {
        LocalDate day = LocalDate.ofInstant(now, ZoneOffset.UTC);
        return InternetAddress.hash(address, key(day).orElseGet(() -> newKey(day)));
    }

    private Optional<byte[]> key(LocalDate day) {
        return sql.first("SELECT secret FROM stranger_key WHERE day = ?", row -> row.getBytes(1), day);
    }

    /** Two at once: one waits for the other, and takes his. */
    private byte[] newKey(LocalDate day) {
        byte[] key = new byte[BYTES_OF_KEY];
        RANDOM.nextBytes(key);
        sql.update("INSERT IGNORE INTO stranger_key (day, secret) VALUES (?, ?)", day, key);
        return key(day).orElseThrow();
    }

    /**
     * Forgets who called before a time, and the keys of the days before; a thousand rows at most.
     *
     * @return whether there may be more
     */
    public boolean forgetBefore(Instant time) {
        sql.update("DELETE FROM stranger_key WHERE day <= ?", LocalDate.ofInstant(time, ZoneOffset.UTC));
        return sql.update("DELETE FROM stranger_call WHERE minute < ? LIMIT ?", UtcTime.of(time), FORGOTTEN_AT_ONCE)
                == FORGOTTEN_AT_ONCE;
    }
}
