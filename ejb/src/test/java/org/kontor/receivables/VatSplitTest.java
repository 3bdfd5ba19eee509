package org.kontor.receivables;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.kontor.money.Money;
import org.kontor.money.VatCategory;
import org.kontor.money.VatRate;
import org.kontor.receivables.VatSplit.Part;

class VatSplitTest {
    private static final Part STANDARD =
            new Part(VatCategory.S, VatRate.of("19"), Money.of("100.00"), Money.of("19.00"));
    private static final Part EXEMPT = new Part(VatCategory.E, VatRate.ZERO, Money.of("-50.00"), Money.ZERO);

    @Test
    void isReadAsItWasWritten() {
        VatSplit split = new VatSplit(List.of(STANDARD, EXEMPT));

        assertThat(split).hasToString("S 19 100.00 19.00;E 0 -50.00 0.00");
        assertThat(VatSplit.parse(split.toString())).isEqualTo(split);
        assertThat(VatSplit.parse("")).isEqualTo(VatSplit.NONE);
    }

    @Test
    void readsRatesAsTheDatabaseWritesThem() {
        assertThat(VatSplit.parse("S 19.0000 100.00 19.00").parts()).containsExactly(STANDARD);
    }

    @Test
    void sumsNetAndVat() {
        VatSplit split = new VatSplit(List.of(STANDARD, EXEMPT));

        assertThat(split.net()).isEqualTo(Money.of("50.00"));
        assertThat(split.vat()).isEqualTo(Money.of("19.00"));
    }

    @Test
    void isNotCutWhenItDoesNotFit() {
        VatSplit many = new VatSplit(Collections.nCopies(12, STANDARD));

        assertThatThrownBy(many::toString).isInstanceOf(IllegalStateException.class);
    }
}
