package org.kontor.dunning;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/** All policies that count now. */
final class PolicyBook {
    private final Map<PolicyKey, PolicyVersion> versions = new HashMap<>();

    PolicyBook(Collection<PolicyVersion> current) {
        current.forEach(version -> versions.put(version.key(), version));
    }

    /** That of the location, else that of the customer type, else the usual one. */
    PolicyVersion of(PolicyKey key) {
        PolicyVersion everywhere = versions.getOrDefault(key.everywhere(), PolicyVersion.usual(key.everywhere()));
        return versions.getOrDefault(key, everywhere);
    }
}
