package org.kontor.contracts;

import java.time.LocalDate;
import java.util.List;
import org.kontor.catalog.Input;

/**
 * What a person signs.
 *
 * @param start first day of the contract; may lie before the day of signing
 * @param lines the base first; prices are those of the day of signing
 */
public record ContractOrder(
        long accountId, long locationId, LocalDate start, Conditions conditions, List<OrderedLine> lines) {
    private static final int MOST_LINES = 50;

    public ContractOrder {
        Input.required(start, "startOn");
        Input.required(conditions, "term");
        lines = List.copyOf(lines);
        if (lines.size() > MOST_LINES) {
            throw new TooManyLines(lines.size(), MOST_LINES);
        }
    }

    /** How periods are counted, how long the contract binds, how it may rest. */
    public record Conditions(AnchorKind anchor, Term term, PauseRule pauses) {
        /** Ends any time by a month's notice to the end of a month, no pauses. */
        public static Conditions monthly(AnchorKind anchor) {
            return new Conditions(anchor, new Term.Indefinite(NoticeRule.of("1 month to month end")), PauseRule.NONE);
        }
    }
}
