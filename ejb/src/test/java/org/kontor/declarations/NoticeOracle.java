package org.kontor.declarations;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * The last day of a contract by notice, found by trying one day after the other against the words of the law and the
 * contract. Shares no code with Kontor; reads a term as it is stored.
 */
final class NoticeOracle {
    private static final int MOST_DAYS = 20_000;

    private final LocalDate start;
    private final String[] term;

    NoticeOracle(String term, LocalDate start) {
        this.term = term.split("\\|");
        this.start = start;
    }

    LocalDate last(LocalDate received, Optional<LocalDate> wished) {
        // A contract has its first day, even if a notice from before would let it end earlier.
        LocalDate day = received.isBefore(start) ? received : start;
        for (int i = 0; i < MOST_DAYS; i++) {
            if (maybeLast(day, received) && wished.filter(day::isBefore).isEmpty()) {
                return day.isBefore(start) ? start : day;
            }
            // Nobody can wish for a day after the end that comes by itself.
            if (endsByItself() && isEndOfTerm(day)) {
                return day;
            }
            day = day.plusDays(1);
        }
        throw new AssertionError("no end of " + String.join("|", term));
    }

    private boolean endsByItself() {
        return term[0].equals("minimum") && term[3].equals("ends");
    }

    private boolean maybeLast(LocalDate day, LocalDate received) {
        if (term[0].equals("indefinite")) {
            return isAllowed(term[1], day, received);
        }
        if (isEndOfTerm(day)) {
            return !expiry(received, term[2]).isAfter(day);
        }
        boolean goesOn = term[3].startsWith("goes on ") && day.isAfter(endOfTerm(1));
        return goesOn && isAllowed(term[3].substring("goes on ".length()), day, received);
    }

    /** Whether a notice like "6 weeks to quarter end" that arrived on a day may end the contract with another. */
    private boolean isAllowed(String rule, LocalDate day, LocalDate received) {
        String[] words = rule.split(" ");
        boolean longEnough = !expiry(received, words[0] + " " + words[1]).isAfter(day);
        LocalDate next = day.plusDays(1);
        return longEnough
                && switch (rule.replaceAll("^\\d+ \\w+ ", "")) {
                    case "any time" -> true;
                    case "to month end" -> next.getDayOfMonth() == 1;
                    case "to quarter end" -> next.getDayOfMonth() == 1 && next.getMonthValue() % 3 == 1;
                    case "to cycle end" -> isBeginOfCycle(next);
                    default -> throw new AssertionError(rule);
                };
    }

    /** Monthly from the start on: on its day, in a shorter month on the last. */
    private boolean isBeginOfCycle(LocalDate day) {
        int last = YearMonth.from(day).lengthOfMonth();
        return day.isAfter(start) && day.getDayOfMonth() == Math.min(start.getDayOfMonth(), last);
    }

    private boolean isEndOfTerm(LocalDate day) {
        if (!term[3].startsWith("again ")) {
            return day.equals(endOfTerm(1));
        }
        for (int terms = 1; !endOfTerm(terms).isAfter(day); terms++) {
            if (endOfTerm(terms).equals(day)) {
                return true;
            }
        }
        return false;
    }

    /** § 188 (2) BGB, second case, and (3): the day before that of its number, or the last of a month that has none. */
    private LocalDate endOfTerm(int terms) {
        String[] words = term[1].split(" ");
        int count = Integer.parseInt(words[0]) * terms;
        if (isInDays(words[1])) {
            return start.plusDays((long) count * days(words[1]) - 1);
        }
        YearMonth month = YearMonth.from(start).plusMonths((long) count * months(words[1]));
        return start.getDayOfMonth() > month.lengthOfMonth()
                ? month.atEndOfMonth()
                : month.atDay(start.getDayOfMonth()).minusDays(1);
    }

    /** § 188 (1) and (2), first case, and (3): the day of its number, or the last of a month that has none. */
    private static LocalDate expiry(LocalDate received, String period) {
        String[] words = period.split(" ");
        int count = Integer.parseInt(words[0]);
        if (isInDays(words[1])) {
            return received.plus((long) count * days(words[1]), ChronoUnit.DAYS);
        }
        YearMonth month = YearMonth.from(received).plusMonths((long) count * months(words[1]));
        return month.atDay(Math.min(received.getDayOfMonth(), month.lengthOfMonth()));
    }

    private static boolean isInDays(String unit) {
        return unit.toLowerCase().startsWith("day") || unit.toLowerCase().startsWith("week");
    }

    private static int days(String unit) {
        return unit.toLowerCase().startsWith("week") ? 7 : 1;
    }

    private static int months(String unit) {
        return unit.toLowerCase().startsWith("year") ? 12 : 1;
    }
}
