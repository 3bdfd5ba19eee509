package org.kontor.banking;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * A name of a person or company as words to compare: without forms of address and legal forms, umlauts and their
 * spellings alike (Müller, Mueller and a bank's Muller).
 */
record PersonName(List<String> words) {
    private static final Set<String> TELL_NOTHING = Set.of(
            "HERR",
            "HERRN",
            "FRAU",
            "DR",
            "PROF",
            "DIPL",
            "ING",
            "EHELEUTE",
            "FAMILIE",
            "FAM",
            "FIRMA",
            "UND",
            "U",
            "AND",
            "ODER",
            "GMBH",
            "MBH",
            "UG",
            "HAFTUNGSBESCHRAENKT",
            "HAFTUNGSBESCHRANKT",
            "AG",
            "KG",
            "KGAA",
            "OHG",
            "GBR",
            "EK",
            "EV",
            "E",
            "V",
            "K",
            "EG",
            "SE",
            "CO",
            "LTD",
            "LIMITED",
            "INC",
            "LLC",
            "PARTG",
            "PARTGMBB",
            "MR",
            "MRS",
            "MS",
            "THE",
            "DER",
            "DIE",
            "DAS",
            "VON",
            "VAN",
            "DE",
            "ZU",
            "GESELLSCHAFT",
            "INH",
            "INHABER",
            "C",
            "O");
    // Shorter words are initials and left-overs of a cut.
    private static final int TELLING = 3;

    PersonName {
        words = List.copyOf(words);
    }

    static PersonName of(String name) {
        Set<String> words = new LinkedHashSet<>();
        for (Word word : Word.of(Typed.of(name))) {
            if (!TELL_NOTHING.contains(word.text()) && word.text().length() > 1) {
                words.add(folded(word.text()));
            }
        }
        return new PersonName(List.copyOf(words));
    }

    /** Words of a text, and those that a bank's line break may have torn in two. */
    static PersonName inText(String text) {
        Set<String> words = new LinkedHashSet<>();
        String before = "";
        for (Word word : Word.of(Typed.of(text))) {
            words.add(folded(word.text()));
            words.add(folded(before + word.text()));
            before = word.text();
        }
        return new PersonName(List.copyOf(words));
    }

    private static String folded(String word) {
        return word.replace("AE", "A").replace("OE", "O").replace("UE", "U");
    }

    NameFit fit(PersonName other) {
        Set<String> common = new LinkedHashSet<>(words);
        common.retainAll(other.words);
        if (common.stream().noneMatch(word -> word.length() >= TELLING)) {
            return NameFit.NONE;
        }
        int shorter = Math.min(words.size(), other.words.size());
        int longer = Math.max(words.size(), other.words.size());
        // One common word of two names is a family name, not a person.
        if (common.size() == shorter && (shorter > 1 || longer == 1)) {
            return NameFit.FULL;
        }
        return common.size() == 1 && shorter > 1 && bothBegin(other) ? NameFit.NONE : NameFit.PART;
    }

    /** The same first name, or two studios, say nothing. */
    private boolean bothBegin(PersonName other) {
        return words.get(0).equals(other.words.get(0));
    }

    /** Whether a text holds all words of the name, and enough of them to mean it. */
    boolean isIn(PersonName text) {
        return words.size() > 1 && text.words.containsAll(words);
    }
}
