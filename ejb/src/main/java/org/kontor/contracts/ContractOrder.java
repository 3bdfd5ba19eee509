package org.kontor.contracts;

import java.time.LocalDate;
import java.util.List;
import org.kontor.catalog.Input;

/**
 * What a person signs.
 *
 * @param start first day of the contract; may lie before the day of signing
 * @param lines the base first; prices are those of the day of signing
 * @param feesWaived whether nobody pays the set-up fees of the prices
 */
public record ContractOrder(
        long accountId,
        long locationId,
        LocalDate start,
        Conditions conditions,
        List<OrderedLine> lines,
        boolean feesWaived) {
    private static final int MOST_LINES = 50;

    public ContractOrder {
        Input.required(start, "startOn");
        Input.required(conditions, "term");
        lines = List.copyOf(lines);
        if (lines.size() > MOST_LINES) {
            throw new TooManyLines(lines.size(), MOST_LINES);
        }
    }

    /** Set-up fees are billed. */
    public ContractOrder(
            long accountId, long locationId, LocalDate start, Conditions conditions, List<OrderedLine> lines) {
        this(accountId, locationId, start, conditions, lines, false);
    }

    /** The same without set-up fees. */
    public ContractOrder waivingFees() {
        return new ContractOrder(accountId, locationId, start, conditions, lines, true);
    }

    /** How periods are counted, how long the contract binds, how it may rest. */
    public record Conditions(AnchorKind anchor, Term term, PauseRule pauses) {
        /** Ends any time by a month's notice to the end of a month, no pauses. */
        public static Conditions monthly(AnchorKind anchor) {
            return new Conditions(anchor, new Term.Indefinite(NoticeRule.of("1 month to month end")), PauseRule.NONE);
        }
    }
}
