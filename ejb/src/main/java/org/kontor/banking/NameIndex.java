package org.kontor.banking;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Names of accounts by their words. */
final class NameIndex {
    // A word of this many names (as Berlin, or Coworking) tells nobody from the others.
    private static final int TOO_COMMON = 500;

    private final Map<Long, PersonName> names = new HashMap<>();
    private final Map<String, List<Long>> byWord = new HashMap<>();

    NameIndex(Collection<Payer> payers) {
        for (Payer payer : payers) {
            PersonName name = PersonName.of(payer.name());
            names.put(payer.accountId(), name);
            name.words()
                    .forEach(word -> byWord.computeIfAbsent(word, same -> new ArrayList<>(1))
                            .add(payer.accountId()));
        }
    }

    /** Accounts whose names fit, each with how well. */
    Map<Long, NameFit> fits(PersonName name) {
        Map<Long, NameFit> fits = new LinkedHashMap<>();
        for (long account : sharing(name.words())) {
            NameFit fit = names.get(account).fit(name);
            if (fit != NameFit.NONE) {
                fits.put(account, fit);
            }
        }
        return fits;
    }

    /** Accounts whose whole names stand in a text. */
    List<Long> namedIn(PersonName text) {
        return sharing(text.words()).stream()
                .filter(account -> names.get(account).isIn(text))
                .toList();
    }

    private List<Long> sharing(Collection<String> words) {
        return words.stream()
                .map(word -> byWord.getOrDefault(word, List.of()))
                .filter(accounts -> accounts.size() <= TOO_COMMON)
                .flatMap(List::stream)
                .distinct()
                .sorted()
                .toList();
    }
}
