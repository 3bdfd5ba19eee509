package org.kontor.banking;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which column of a bank's file holds what: numbers from 1, 0 for none.
 *
 * @param sign holds S and H, D and C, Soll and Haben, or minus and plus, where amounts have no sign
 */
public record CsvColumns(
        int bookedOn,
        int valueOn,
        int amount,
        int sign,
        int name,
        int account,
        int bic,
        int purpose,
        int endToEndId,
        int mandate,
        int bankReference) {
    private static final int MOST = 60;
    private static final int COLUMNS = 11;

    public CsvColumns {
        boolean possible = Stream.of(
                        bookedOn,
                        valueOn,
                        amount,
                        sign,
                        name,
                        account,
                        bic,
                        purpose,
                        endToEndId,
                        mandate,
                        bankReference)
                .allMatch(column -> column >= 0 && column <= MOST);
        if (!possible || bookedOn == 0 || amount == 0) {
            throw new WrongMapping("columns");
        }
    }

    String text() {
        return Stream.of(
                        bookedOn,
                        valueOn,
                        amount,
                        sign,
                        name,
                        account,
                        bic,
                        purpose,
                        endToEndId,
                        mandate,
                        bankReference)
                .map(String::valueOf)
                .collect(Collectors.joining(","));
    }

    /** The reverse of {@link #text()}. */
    static CsvColumns of(String text) {
        List<Integer> at = Arrays.stream(text.split(",")).map(Integer::valueOf).toList();
        if (at.size() != COLUMNS) {
            throw new IllegalArgumentException(text);
        }
        return new CsvColumns(
                at.get(0),
                at.get(1),
                at.get(2),
                at.get(3),
                at.get(4),
                at.get(5),
                at.get(6),
                at.get(7),
                at.get(8),
                at.get(9),
                at.get(10));
    }
}
