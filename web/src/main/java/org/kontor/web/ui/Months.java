package org.kontor.web.ui;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.stream.Stream;

/** Months to choose from, as addresses write them: {@code 2026-11}. */
public final class Months {
    private static final int TOLD = 24;

    private Months() {}

    /** Its first day; what is no month is that of today. */
    public static LocalDate chosen(String text, LocalDate today) {
        try {
            return text == null || text.isBlank()
                    ? today.withDayOfMonth(1)
                    : YearMonth.parse(text).atDay(1);
        } catch (DateTimeParseException e) {
            return today.withDayOfMonth(1);
        }
    }

    public static String value(LocalDate day) {
        return YearMonth.from(day).toString();
    }

    /** First days of the last two years, the newest first. */
    public static List<LocalDate> upTo(LocalDate day) {
        return Stream.iterate(day.withDayOfMonth(1), month -> month.minusMonths(1))
                .limit(TOLD)
                .toList();
    }
}
