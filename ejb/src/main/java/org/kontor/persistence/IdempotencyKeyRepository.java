package org.kontor.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;

@ApplicationScoped
class IdempotencyKeyRepository {
    static final int FORGOTTEN_AT_ONCE = 1000;

    @Inject
    private Sql sql;

    /** Waits for a transaction that holds the same key; false if that one committed. */
    boolean claim(IdempotencyKey key, Instant now) {
        return sql.update(
                        "INSERT IGNORE INTO idempotency_key (client, idempotency_key, request_hash, created_at)"
                                + " VALUES (?, ?, ?, ?)",
                        key.client(),
                        key.key(),
                        key.requestHash(),
                        UtcTime.of(now))
                == 1;
    }

    void store(IdempotencyKey key, StoredAnswer answer) {
        sql.update(
                "UPDATE idempotency_key SET status = ?, location = ?, body = ? WHERE client = ? AND idempotency_key = ?",
                answer.status(),
                answer.location(),
                answer.body(),
                key.client(),
                key.key());
    }

    StoredAnswer answerTo(IdempotencyKey key) {
        return sql.first(
                        "SELECT status, location, body FROM idempotency_key"
                                + " WHERE client = ? AND idempotency_key = ? AND request_hash = ?",
                        row -> new StoredAnswer(row.getInt(1), row.getString(2), row.getString(3)),
                        key.client(),
                        key.key(),
                        key.requestHash())
                .orElseThrow(() -> new IdempotencyKeyReused(key.key()));
    }

    int forgetBefore(Instant time) {
        return sql.update(
                "DELETE FROM idempotency_key WHERE created_at < ? LIMIT " + FORGOTTEN_AT_ONCE, UtcTime.of(time));
    }
}
