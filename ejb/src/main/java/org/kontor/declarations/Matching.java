package org.kontor.declarations;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which contract somebody means who wrote a name, a mail address and whatever he knows of his contract. Pure.
 *
 * <p>A contract is found if its payer has the name and the address, and if it is the only one of them, or the
 * one whose number was written. Name and number alone are on every invoice, so they prove nothing: then a person looks.
 */
final class Matching {
    private static final int LONGEST_NUMBER = 40;
    private static final int MOST_NUMBERS = 20;
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");

    /** What was found. */
    record Match(Optional<Candidate> found, Optional<Declaration.Task> task) {
        static Match of(Candidate candidate) {
            return new Match(Optional.of(candidate), Optional.empty());
        }

        static Match of(Declaration.Task task) {
            return new Match(Optional.empty(), Optional.of(task));
        }
    }

    private Matching() {}

    /**
     * @param candidates contracts that are not over
     */
    static Match of(Declared said, List<Candidate> candidates) {
        Set<String> written = words(said.contract() + " " + said.declarer().customer());
        List<Candidate> named = candidates.stream()
                .filter(candidate -> isNamed(said.declarer().name(), candidate))
                .toList();
        List<Candidate> known = named.stream()
                .filter(candidate -> isKnown(said.declarer().email(), candidate))
                .toList();
        List<Candidate> numbered = known.stream()
                .filter(candidate -> isNumbered(written, candidate))
                .toList();
        if (numbered.size() == 1) {
            return Match.of(numbered.get(0));
        }
        if (numbered.isEmpty() && known.size() == 1 && !writesAnotherNumber(written, known.get(0), candidates)) {
            return Match.of(known.get(0));
        }
        if (!known.isEmpty()) {
            return Match.of(Declaration.Task.SEVERAL);
        }
        boolean meant = !named.isEmpty() || candidates.stream().anyMatch(candidate -> isNumbered(written, candidate));
        return Match.of(meant ? Declaration.Task.UNPROVEN : Declaration.Task.NOT_FOUND);
    }

    /** Every word of the payer's name was written; more may have been, and in any order. */
    private static boolean isNamed(String name, Candidate candidate) {
        Set<String> written = words(name);
        Set<String> known = words(candidate.payer());
        return !known.isEmpty() && written.containsAll(known);
    }

    private static boolean isKnown(String email, Candidate candidate) {
        return email.equalsIgnoreCase(candidate.email());
    }

    private static boolean isNumbered(Set<String> written, Candidate candidate) {
        return written.containsAll(words(candidate.number()));
    }

    /** Somebody else's number is written: a slip, or not what it seems. */
    private static boolean writesAnotherNumber(Set<String> written, Candidate known, List<Candidate> candidates) {
        return candidates.stream()
                .filter(other -> other.contractId() != known.contractId())
                .anyMatch(other -> isNumbered(written, other));
    }

    /** In lower case, without accents; ä, ö, ü and ß also as ae, oe, ue and ss. */
    static Set<String> words(String text) {
        String spelled = Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFC)
                .replace("ä", "ae")
                .replace("ö", "oe")
                .replace("ü", "ue")
                .replace("ß", "ss");
        String plain = ACCENTS.matcher(Normalizer.normalize(spelled, Normalizer.Form.NFKD))
                .replaceAll("");
        return NO_WORD.splitAsStream(plain)
                .filter(word -> !word.isEmpty())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Words that may be numbers of contracts or customers; what searching begins with. */
    static List<String> numbers(Declared said) {
        return Stream.of(said.contract(), said.declarer().customer())
                .flatMap(text -> Arrays.stream(text.split("[\\s,;:()]+")))
                .map(word -> word.toUpperCase(Locale.ROOT))
                .filter(word -> word.length() <= LONGEST_NUMBER && word.chars().anyMatch(Character::isDigit))
                .distinct()
                .limit(MOST_NUMBERS)
                .toList();
    }
}
