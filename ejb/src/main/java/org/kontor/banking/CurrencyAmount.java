package org.kontor.banking;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.kontor.money.InexactAmount;
import org.kontor.money.Money;

/**
 * An amount as a bank tells it.
 *
 * @param amount in units of the currency, to the cent; above zero is received
 * @param currency ISO 4217; {@code EUR} where a file does not say
 */
record CurrencyAmount(Money amount, String currency) {
    static final String EURO = "EUR";
    private static final Pattern NUMBER = Pattern.compile("[+-]?\\d{1,18}(\\.\\d{0,8})?");
    // Far more than any account, far less than what a long holds.
    private static final int MOST_DIGITS = 14;

    CurrencyAmount {
        currency = currency.isEmpty() ? EURO : currency.toUpperCase(Locale.ROOT);
    }

    /** Empty if the text is no amount with a point and at most two decimals that count. */
    static Optional<CurrencyAmount> of(String text, String currency) {
        if (!NUMBER.matcher(text).matches()) {
            return Optional.empty();
        }
        try {
            BigDecimal number = new BigDecimal(text).stripTrailingZeros();
            return number.precision() - number.scale() > MOST_DIGITS
                    ? Optional.empty()
                    : Optional.of(new CurrencyAmount(Money.of(number), currency));
        } catch (InexactAmount e) {
            return Optional.empty();
        }
    }

    boolean isEuro() {
        return currency.equals(EURO);
    }

    CurrencyAmount signed(boolean credit) {
        return credit ? this : new CurrencyAmount(amount.negated(), currency);
    }

    CurrencyAmount with(Money other) {
        return new CurrencyAmount(other, currency);
    }
}
