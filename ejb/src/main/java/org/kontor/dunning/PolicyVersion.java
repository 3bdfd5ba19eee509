package org.kontor.dunning;

import java.time.Instant;
import java.util.Optional;

/**
 * A policy as it is stored.
 *
 * @param id 0 for what counts until somebody decides otherwise
 * @param changedAt empty for that
 */
public record PolicyVersion(long id, PolicyKey key, Policy policy, Optional<Instant> changedAt, String changedBy) {
    static PolicyVersion usual(PolicyKey key) {
        return new PolicyVersion(0, key, Policy.usual(key.debtor()), Optional.empty(), "");
    }
}
