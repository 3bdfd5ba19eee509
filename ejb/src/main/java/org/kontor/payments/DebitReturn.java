package org.kontor.payments;

import java.time.LocalDate;
import org.kontor.money.Money;

/**
 * A debit came back, as the statement tells it.
 *
 * @param code reason of ISO 20022; unknown ones are taken too
 * @param returned the amount of the debit
 * @param fee what the bank charged for it; zero if nothing
 * @param info what the bank added; may be empty
 */
public record DebitReturn(String code, LocalDate on, Money returned, Money fee, String info, long bankTransactionId) {
    private static final int LONGEST_CODE = 35;
    private static final int LONGEST_INFO = 200;

    public DebitReturn {
        code = cut(code == null ? "" : code.strip(), LONGEST_CODE);
        info = cut(info == null ? "" : info.strip(), LONGEST_INFO);
        if (returned.signum() <= 0 || fee.isNegative()) {
            throw new IllegalArgumentException("a return of " + returned + " with a fee of " + fee);
        }
    }

    static String cut(String text, int longest) {
        return text.substring(0, Math.min(text.length(), longest));
    }
}
