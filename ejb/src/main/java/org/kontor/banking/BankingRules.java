package org.kontor.banking;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.kontor.money.Money;
import org.kontor.receivables.CreditUse;

/**
 * How payments are matched, and who is told when something waits.
 *
 * @param alertTo addresses that alert mail goes to; empty: to the contacts of the sellers
 * @param alertLanguage {@code de} or {@code en}
 * @param waitingDays after so many days a payment without an account, or a task, waits too long
 * @param releaseDays banking days before its last moment on which a collection run that waits is told
 * @param creditUse what becomes of a credit when something is open
 * @param tolerances by seller: how far an amount may be off and still be the amount; 0.00 if a seller is missing
 */
public record BankingRules(
        List<String> alertTo,
        String alertLanguage,
        int waitingDays,
        int releaseDays,
        CreditUse creditUse,
        Map<Long, Money> tolerances) {
    static final int MOST_WAITING_DAYS = 90;
    static final int MOST_RELEASE_DAYS = 10;
    static final Money MOST_TOLERANCE = Money.of("5.00");
    private static final int MOST_ADDRESSES = 10;
    private static final String ADDRESS = "[^@\\s,;<>]{1,80}@[^@\\s,;<>]{1,80}\\.[^@\\s,;<>]{2,20}";

    public BankingRules {
        alertTo = List.copyOf(alertTo);
        alertLanguage = "en".equals(alertLanguage) ? "en" : "de";
        tolerances = Map.copyOf(tolerances);
        require("waitingDays", waitingDays, 1, MOST_WAITING_DAYS);
        require("releaseDays", releaseDays, 0, MOST_RELEASE_DAYS);
        require("alertTo", alertTo.size(), 0, MOST_ADDRESSES);
        for (String address : alertTo) {
            if (!address.matches(ADDRESS)) {
                throw new InvalidAlertAddress(address);
            }
        }
        for (Money tolerance : tolerances.values()) {
            if (tolerance.isNegative() || tolerance.compareTo(MOST_TOLERANCE) > 0) {
                throw new BankingRuleOutOfRange("tolerance", tolerance, Money.ZERO, MOST_TOLERANCE);
            }
        }
    }

    private static void require(String field, int value, int least, int most) {
        if (value < least || value > most) {
            throw new BankingRuleOutOfRange(field, value, least, most);
        }
    }

    /** Addresses as people type them: with blanks, commas or lines between. */
    public static List<String> addresses(String typed) {
        return Arrays.stream((typed == null ? "" : typed).split("[\\s,;]+"))
                .filter(address -> !address.isEmpty())
                .distinct()
                .toList();
    }

    public Money tolerance(long sellerId) {
        return tolerances.getOrDefault(sellerId, Money.ZERO);
    }
}
