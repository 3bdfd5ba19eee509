package org.kontor.invoicing;

import java.util.ArrayList;
import java.util.List;

/**
 * Why a draft cannot be issued as it is.
 *
 * @param field what is missing or wrong, such as {@code sellerContactPhone}
 * @param key of the message in plain words
 * @param arguments of the message
 * @param place where it can be mended
 * @param placeId id of the seller, account, contract or product
 */
public record DraftProblem(String field, String key, List<String> arguments, Place place, long placeId) {
    /** What a person opens to mend it. */
    public enum Place {
        SELLER,
        ACCOUNT,
        CONTRACT,
        PRODUCT
    }

    private static final String FIELD = "\t";
    private static final String LINE = "\n";
    private static final int FIXED = 4;
    private static final int LONGEST = 4000;

    public DraftProblem {
        arguments = List.copyOf(arguments);
    }

    /** All problems as one text of at most 4000 characters, whole lines only. */
    static String write(List<DraftProblem> problems) {
        StringBuilder text = new StringBuilder();
        for (DraftProblem problem : problems) {
            String line = problem.line();
            if (text.length() + line.length() + 1 <= LONGEST) {
                text.append(text.isEmpty() ? "" : LINE).append(line);
            }
        }
        return text.toString();
    }

    private String line() {
        List<String> fields = new ArrayList<>(List.of(field, key, place.name(), Long.toString(placeId)));
        arguments.forEach(argument -> fields.add(argument.replaceAll("\\s", " ")));
        return String.join(FIELD, fields);
    }

    /** The reverse of {@link #write}. */
    static List<DraftProblem> read(String text) {
        return text.lines().map(DraftProblem::of).toList();
    }

    private static DraftProblem of(String line) {
        List<String> fields = List.of(line.split(FIELD, -1));
        return new DraftProblem(
                fields.get(0),
                fields.get(1),
                fields.subList(FIXED, fields.size()),
                Place.valueOf(fields.get(2)),
                Long.parseLong(fields.get(3)));
    }
}
