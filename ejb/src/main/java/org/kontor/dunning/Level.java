package org.kontor.dunning;

import org.kontor.catalog.Input;
import org.kontor.letters.LetterText;
import org.kontor.money.Money;

/**
 * A step of a policy.
 *
 * @param days of the first: after the due date; of each other: after the one before it arrived
 * @param payWithin days in which the letter asks to pay
 * @param fee for the letter; material cost only
 * @param claims what it claims beyond the documents
 * @param effects what it means in law and for services
 * @param text its own words; empty: those that come with Kontor
 */
public record Level(
        int days, int payWithin, Channel channel, Money fee, Claims claims, Effects effects, LetterText text) {
    private static final int LONGEST = 90;
    private static final int LONGEST_TEXT = 2000;
    /** More than this courts are likely to find too high (BGH VIII ZR 95/18: 2.50 € flat was). */
    public static final Money USUAL_FEE = Money.of("2.50");

    private static final Money HIGHEST_FEE = Money.of("10.00");

    /**
     * @param interest default interest with its calculation
     * @param flatSum 40 € (§ 288 (5) BGB), of businesses only
     */
    public record Claims(boolean interest, boolean flatSum) {}

    /**
     * @param demand whether it asks to pay in words that put a debtor into default
     * @param restricts whether it announces a restriction of services
     */
    public record Effects(boolean demand, boolean restricts) {}

    public Level {
        if (days < 1 || days > LONGEST) {
            throw new PolicyOutOfRange("days", days, 1, LONGEST);
        }
        if (payWithin < 1 || payWithin > LONGEST) {
            throw new PolicyOutOfRange("payWithin", payWithin, 1, LONGEST);
        }
        Input.required(channel, "channel");
        if (fee.isNegative() || fee.compareTo(HIGHEST_FEE) > 0) {
            throw new FeeOutOfRange(HIGHEST_FEE);
        }
        Input.optional(text.german(), LONGEST_TEXT, "textGerman");
        Input.optional(text.english(), LONGEST_TEXT, "textEnglish");
    }
}
