package org.kontor.numbering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class NumberFormatTest {

    @Test
    void writesPrefixYearAndSixDigits() {
        assertThat(new NumberFormat("RE-", 2026).number(123)).isEqualTo("RE-2026-000123");
        assertThat(new NumberFormat("", 2026).number(1)).isEqualTo("2026-000001");
    }

    @Test
    void growsBeyondSixDigits() {
        assertThat(new NumberFormat("RE-", 2026).number(1_234_567)).isEqualTo("RE-2026-1234567");
    }

    @Test
    void takesNoCharacterThatBanksAndTaxAdvisersCannot() {
        for (String prefix : List.of("re-", "RÄ-", "RE ", "RE_", "A".repeat(13))) {
            assertThatThrownBy(() -> new NumberFormat(prefix, 2026)).isInstanceOf(WrongPrefix.class);
        }
    }

    @Test
    void aSeriesIsCompleteWithoutGapsOnly() {
        assertThat(new SeriesProof("x", 2026, 3, 3, 3).isComplete()).isTrue();
        assertThat(new SeriesProof("x", 2026, 3, 2, 3).isComplete()).isFalse();
        assertThat(new SeriesProof("x", 2026, 3, 3, 4).isComplete()).isFalse();
    }
}
