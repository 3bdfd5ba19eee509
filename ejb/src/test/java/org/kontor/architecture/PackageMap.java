package org.kontor.architecture;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Which package may use which: the map of {@code docs/architecture.md}, as code. A new package is one line here, a new
 * arrow one word. Packages are written down in an order in which each uses only what stands above it, so the map can
 * have no cycle.
 */
final class PackageMap {
    private final Map<String, Set<String>> arrows = new LinkedHashMap<>();
    private final List<String> foundation = new ArrayList<>();

    static PackageMap ofKontor() {
        return new PackageMap()
                .foundation("money", "calendar")
                .foundation("identity", "persistence")
                .foundation("audit", "settings", "jobs", "numbering")
                .foundation("documents", "letters", "notifications")
                .business("catalog")
                .business("legal", "catalog")
                .business("accounts", "catalog")
                .business("logins", "catalog", "accounts")
                .business("receivables", "catalog", "accounts")
                .business("contracts", "catalog", "accounts", "receivables")
                .business("usage", "catalog", "accounts", "receivables", "contracts")
                .business("billing", "catalog", "accounts", "receivables", "contracts", "usage")
                .business("invoicing", "catalog", "accounts", "receivables", "contracts", "usage", "billing")
                .business("limits", upTo("invoicing"))
                .business("einvoice", upTo("invoicing"))
                .business("payments", "catalog", "accounts", "receivables")
                .business("banking", "catalog", "accounts", "receivables", "contracts", "payments")
                .business("dunning", "catalog", "accounts", "receivables", "contracts")
                .business("orders", upTo("invoicing", "limits", "payments", "logins", "legal"))
                .business("declarations", upTo("invoicing", "orders"))
                .business("imports", upTo("invoicing", "payments"))
                .business("datev", upTo("invoicing", "payments", "banking"))
                .business("webhooks", upTo("invoicing", "payments", "banking", "dunning", "orders"))
                .business("privacy", upTo("invoicing", "payments", "banking", "dunning", "orders", "logins"))
                .business("analytics", "catalog", "banking")
                .business(
                        "demo",
                        upTo(
                                "invoicing",
                                "limits",
                                "einvoice",
                                "payments",
                                "banking",
                                "dunning",
                                "orders",
                                "legal",
                                "imports",
                                "datev"));
    }

    /** What {@code from} may use; empty if no such package is on the map. */
    Optional<Set<String>> reachableFrom(String from) {
        return Optional.ofNullable(arrows.get(from));
    }

    private PackageMap foundation(String... names) {
        for (String name : names) {
            add(name, foundation);
            foundation.add(name);
        }
        return this;
    }

    PackageMap business(String name, String... uses) {
        Set<String> all = new LinkedHashSet<>(foundation);
        all.addAll(Arrays.asList(uses));
        add(name, all);
        return this;
    }

    private void add(String name, Iterable<String> uses) {
        Set<String> all = new LinkedHashSet<>();
        all.add(name);
        for (String used : uses) {
            if (!arrows.containsKey(used)) {
                throw new IllegalArgumentException(name + " may not use " + used + ", which stands below it");
            }
            all.add(used);
        }
        if (arrows.put(name, all) != null) {
            throw new IllegalArgumentException(name + " stands on the map twice");
        }
    }

    private static String[] upTo(String... more) {
        List<String> uses =
                new ArrayList<>(List.of("catalog", "accounts", "receivables", "contracts", "usage", "billing"));
        uses.addAll(Arrays.asList(more));
        return uses.toArray(String[]::new);
    }
}
