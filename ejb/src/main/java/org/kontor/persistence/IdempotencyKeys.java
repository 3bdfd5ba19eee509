package org.kontor.persistence;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.function.Supplier;
import org.kontor.calendar.TechnicalClock;
import org.kontor.identity.Roles;

/**
 * A client's request that may arrive twice has its effect once: what it did and what was answered are stored in one
 * transaction under the client's key.
 *
 * <p>Open to every caller: the action checks its own roles, and keys of one client never meet those of another.
 */
@Stateless
@PermitAll
public class IdempotencyKeys {
    @Inject
    private IdempotencyKeyRepository keys;

    @Inject
    private TechnicalClock clock;

    /**
     * Does the action, or gives the stored answer if it was done before. A second request that comes while the first
     * still runs waits for it. If the action fails, nothing is stored and the key is free.
     *
     * @param action joins this transaction
     * @throws IdempotencyKeyReused if the client used the key for another request
     */
    public StoredAnswer once(IdempotencyKey key, Supplier<StoredAnswer> action) {
        if (keys.claim(key, clock.now())) {
            StoredAnswer answer = action.get();
            keys.store(key, answer);
            return answer;
        }
        return keys.answerTo(key);
    }

    /**
     * Forgets the keys of requests from before a time, a thousand at most.
     *
     * @return whether there may be more
     */
    @RolesAllowed(Roles.SYSTEM)
    public boolean forgetBefore(Instant time) {
        return keys.forgetBefore(time) == IdempotencyKeyRepository.FORGOTTEN_AT_ONCE;
    }
}
