package org.kontor.banking;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.kontor.money.Money;

/** What of the bank work waits for a person too long, or failed. */
record AlertFacts(Waiting waiting, int statements, int files, List<Run> runs, int returns, List<String> failures) {
    private static final int NAMED = 5;
    private static final int DAYS_UNTIL_REMINDED = 7;

    /**
     * Payments without an account.
     *
     * @param days since when they wait, at least
     */
    record Waiting(int count, Money sum, Optional<LocalDate> oldest, int days) {}

    /** A collection run that nobody released or handed over, and the last day on which the bank takes it. */
    record Run(String name, LocalDate last) {}

    AlertFacts {
        runs = List.copyOf(runs);
        failures = List.copyOf(failures);
    }

    boolean isNothing() {
        return waiting.count() + statements + files + runs.size() + returns + failures.size() == 0;
    }

    /** For the template of the mail. */
    Map<String, String> words() {
        Map<String, String> words = new TreeMap<>();
        words.put("waiting", Integer.toString(waiting.count()));
        words.put("waitingSum", waiting.sum().toString());
        words.put("waitingSince", waiting.oldest().map(LocalDate::toString).orElse(""));
        words.put("waitingDays", Integer.toString(waiting.days()));
        words.put("statements", Integer.toString(statements));
        words.put("files", Integer.toString(files));
        words.put("runs", names(runs.stream().map(Run::name).toList()));
        words.put("runsUntil", runs.isEmpty() ? "" : runs.get(0).last().toString());
        words.put("returns", Integer.toString(returns));
        words.put("failures", names(failures));
        return words;
    }

    private static String names(List<String> names) {
        String first = String.join(", ", names.subList(0, Math.min(NAMED, names.size())));
        return names.size() > NAMED ? first + " …" : first;
    }

    /** As it is kept, to know whether anything is new. */
    String text() {
        return isNothing() ? "" : words().toString();
    }

    /** What was told on which day. */
    record Told(LocalDate on, String text) {}

    /** Nobody reads the same list every morning: it is told when it changes, and again after a week. */
    boolean isToBeTold(LocalDate today, Optional<Told> before) {
        boolean isKnown = before.filter(told -> told.text().equals(text()))
                .filter(told -> told.on().plusDays(DAYS_UNTIL_REMINDED).isAfter(today))
                .isPresent();
        return !isNothing() && !isKnown;
    }
}
