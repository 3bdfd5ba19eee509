package org.kontor.banking;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.kontor.BusinessException;
import org.kontor.money.Money;

/**
 * Why a file or a statement could not be booked as it is.
 *
 * @param key of the message
 * @param arguments of the message: amounts, days, numbers and texts
 */
public record StatementProblem(String key, List<Object> arguments) {
    private static final String FIELD = "\t";
    private static final String LINE = "\n";

    public StatementProblem {
        arguments = List.copyOf(arguments);
    }

    static StatementProblem of(String key, Object... arguments) {
        return new StatementProblem(key, List.of(arguments));
    }

    static StatementProblem of(BusinessException refused) {
        return new StatementProblem(refused.key(), refused.arguments());
    }

    /** As one text, whole lines only. */
    static String write(List<StatementProblem> problems, int longest) {
        StringBuilder text = new StringBuilder();
        for (StatementProblem problem : problems) {
            String line = problem.line();
            if (text.length() + line.length() + 1 <= longest) {
                text.append(text.isEmpty() ? "" : LINE).append(line);
            }
        }
        return text.toString();
    }

    /** The reverse of {@link #write}. */
    static List<StatementProblem> read(String text) {
        return text.lines().map(StatementProblem::parsed).toList();
    }

    private static StatementProblem parsed(String line) {
        List<String> fields = new ArrayList<>(Arrays.asList(line.split(FIELD, -1)));
        String key = fields.remove(0);
        return new StatementProblem(
                key, fields.stream().map(StatementProblem::argument).toList());
    }

    private String line() {
        return key
                + arguments.stream().map(argument -> FIELD + written(argument)).collect(Collectors.joining());
    }

    /** With a letter that tells the type, so that pages can write it as people do. */
    private static String written(Object argument) {
        if (argument instanceof Money money) {
            return "m" + money;
        }
        if (argument instanceof LocalDate date) {
            return "d" + date;
        }
        if (argument instanceof Number number) {
            return "n" + number;
        }
        return "t" + String.valueOf(argument).replaceAll("\\s", " ");
    }

    private static Object argument(String field) {
        String text = field.substring(1);
        return switch (field.charAt(0)) {
            case 'm' -> Money.of(text);
            case 'd' -> LocalDate.parse(text);
            case 'n' -> Long.valueOf(text);
            default -> text;
        };
    }
}
