package org.kontor.imports;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.kontor.BusinessException;
import org.kontor.catalog.MissingValue;
import org.kontor.money.Money;

/**
 * A row of a file. What it asks for and cannot be had becomes a problem with its line and column, and the reading goes on
 * with the rest, so that all problems are told at once.
 */
final class Row {
    private static final DateTimeFormatter GERMAN =
            DateTimeFormatter.ofPattern("d.M.uuuu").withResolverStyle(ResolverStyle.STRICT);

    private final Place place;
    private final Map<String, String> cells;
    private final Problems problems;
    private boolean right = true;

    Row(Place place, Map<String, String> cells, Problems problems) {
        this.place = place;
        this.cells = cells;
        this.problems = problems;
    }

    /** Where it stands. */
    record Place(String file, int line) {}

    Place place() {
        return place;
    }

    /** Whether nothing was wrong so far. */
    boolean isRight() {
        return right;
    }

    /** As it stands there; empty if it is not there. */
    String text(String column) {
        return cells.getOrDefault(column, "").strip();
    }

    String text(String column, String standard) {
        String text = text(column);
        return text.isEmpty() ? standard : text;
    }

    /** A value that must be there; null, and a problem, if it is not. */
    <T> T required(String column, Function<String, T> parsed) {
        if (text(column).isEmpty()) {
            refuse(column, new Refused("missing", column));
            return null;
        }
        return parse(column, parsed);
    }

    /** A value that may be missing; the standard too if it is wrong, and a problem. */
    <T> T optional(String column, T standard, Function<String, T> parsed) {
        if (text(column).isEmpty()) {
            return standard;
        }
        T value = parse(column, parsed);
        return value == null ? standard : value;
    }

    private <T> T parse(String column, Function<String, T> parsed) {
        try {
            return parsed.apply(text(column));
        } catch (BusinessException refused) {
            refuse(column, refused);
        } catch (IllegalArgumentException | DateTimeException | ArithmeticException e) {
            refuse(column, new Refused("unreadable", column, shortened(text(column))));
        }
        return null;
    }

    /** What several columns make together; null, and a problem at the column it is about, if a rule says no. */
    <T> T built(Supplier<T> value) {
        if (!right) {
            return null;
        }
        try {
            return value.get();
        } catch (MissingValue missing) {
            String column = column(missing.field());
            refuse(column, cells.containsKey(column) ? new Refused("missing", column) : missing);
        } catch (BusinessException refused) {
            refuse(column(refused.field()), refused);
        }
        return null;
    }

    void refuse(String column, BusinessException why) {
        right = false;
        problems.add(place.file(), place.line(), column, why);
    }

    /** {@code 2026-11-28} or {@code 28.11.2026}. */
    static LocalDate date(String text) {
        return text.contains(".") ? LocalDate.parse(text, GERMAN) : LocalDate.parse(text);
    }

    /** {@code 1234.5}, {@code 1.234,50} or {@code 1234,5}. */
    static BigDecimal decimal(String text) {
        if (!text.matches("-?\\d{1,3}(\\.\\d{3})*,\\d{1,4}|-?\\d{1,9}([.,]\\d{1,4})?")) {
            throw new IllegalArgumentException(text);
        }
        return new BigDecimal(text.contains(",") ? text.replace(".", "").replace(',', '.') : text);
    }

    static Money money(String text) {
        return Money.of(decimal(text));
    }

    static boolean yes(String text) {
        String word = text.toLowerCase(Locale.ROOT);
        if (List.of("yes", "ja", "true", "1").contains(word)) {
            return true;
        }
        if (List.of("no", "nein", "false", "0").contains(word)) {
            return false;
        }
        throw new IllegalArgumentException(text);
    }

    /** One of an enum's names, in any case. */
    static <E extends Enum<E>> Function<String, E> oneOf(Class<E> type) {
        return text -> Arrays.stream(type.getEnumConstants())
                .filter(value ->
                        value.name().equalsIgnoreCase(text.replace(' ', '_').replace('-', '_')))
                .findFirst()
                .orElseThrow(() -> new Refused("notOneOf", shortened(text), names(type)));
    }

    private static String names(Class<? extends Enum<?>> type) {
        return String.join(
                ", ",
                Arrays.stream(type.getEnumConstants())
                        .map(value -> value.name().toLowerCase(Locale.ROOT))
                        .toList());
    }

    /** The first that the files and the tables know by a name; a problem if nothing has it. */
    <T> T known(String column, Optional<T> found) {
        if (found.isEmpty() && !text(column).isEmpty()) {
            refuse(column, new Refused("unknown." + column, shortened(text(column))));
        }
        return found.orElse(null);
    }

    /** {@code postCode} is {@code post_code}, and {@code mandateReference} here just {@code reference}; empty if none. */
    private String column(String field) {
        String name = field.replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT);
        return cells.keySet().stream()
                .filter(column -> name.equals(column) || name.endsWith("_" + column))
                .max(Comparator.comparing(String::length))
                .orElse("");
    }

    static String shortened(String text) {
        return text.length() > 40 ? text.substring(0, 40) + "…" : text;
    }
}
