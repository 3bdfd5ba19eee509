package org.kontor.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RoundingTest {
    private static final long SEED = Long.getLong("kontor.rounding.seed", System.nanoTime());

    @ParameterizedTest
    @CsvSource({"5, 1, 2, 3", "-5, 1, 2, -3", "4, 1, 3, 1", "-4, 1, 3, -1", "5, 1, 3, 2", "0, 9, 7, 0"})
    void roundsHalfAwayFromZero(long factor, long multiplier, long divisor, long rounded) {
        assertThat(Rounding.halfUp(factor, multiplier, divisor)).isEqualTo(rounded);
    }

    @Test
    void isExactForNumbersOfAnySize() {
        System.out.println("rounding: seed " + SEED);
        SplittableRandom random = new SplittableRandom(SEED);
        for (int i = 0; i < 200_000; i++) {
            long factor = random.nextLong() >> random.nextInt(63);
            long multiplier = random.nextLong() >> (20 + random.nextInt(43));
            long divisor = (random.nextLong() >>> (1 + random.nextInt(62))) + 1;
            BigDecimal exact = BigDecimal.valueOf(factor)
                    .multiply(BigDecimal.valueOf(multiplier))
                    .divide(BigDecimal.valueOf(divisor), 0, RoundingMode.HALF_UP);
            if (exact.abs().compareTo(BigDecimal.valueOf(Long.MAX_VALUE)) <= 0) {
                assertThat(Rounding.halfUp(factor, multiplier, divisor)).isEqualTo(exact.longValueExact());
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.001", "", "ten", "1e2", "1,00", "99999999999999999999", "0x10"})
    void refusesAmountsThatAreNotExact(String text) {
        assertThatThrownBy(() -> Money.of(text)).isInstanceOf(InexactAmount.class);
    }

    @Test
    void failsInsteadOfOverflowing() {
        Money most = Money.ofCents(Long.MAX_VALUE);
        assertThatThrownBy(() -> most.plus(Money.of("0.01"))).isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(() -> Money.ofCents(Long.MIN_VALUE).negated()).isInstanceOf(ArithmeticException.class);
    }

    @Test
    void writesWhatItReads() {
        assertThat(Money.of("-1234.5")).hasToString("-1234.50");
        assertThat(UnitPrice.of("12.3450")).hasToString("12.345");
        assertThat(UnitPrice.of("149")).hasToString("149.00");
        assertThat(Percent.of("33.3333")).hasToString("33.3333");
        assertThat(VatRate.of("19.00")).hasToString("19");
    }
}
