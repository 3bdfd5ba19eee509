package org.kontor.numbering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NumberFormatTest {

    @Test
    void writesPrefixYearAndSixDigits() {
        assertThat(NumberFormat.ofPrefix("RE-").number(2026, 123)).isEqualTo("RE-2026-000123");
        assertThat(NumberFormat.ofPrefix("").number(2026, 1)).isEqualTo("2026-000001");
    }

    @Test
    void growsBeyondSixDigits() {
        assertThat(NumberFormat.ofPrefix("RE-").number(2026, 1_234_567)).isEqualTo("RE-2026-1234567");
    }

    @Test
    void takesNoCharacterThatBanksAndTaxAdvisersCannot() {
        for (String prefix : List.of("re-", "RÄ-", "RE ", "RE_", "A".repeat(13))) {
            assertThatThrownBy(() -> NumberFormat.ofPrefix(prefix)).isInstanceOf(WrongPrefix.class);
        }
    }

    @Test
    void writesWhatItsPatternSays() {
        assertThat(new NumberFormat("ST/{yy}-{seq:4}", true).number(2026, 7)).isEqualTo("ST/26-0007");
        assertThat(new NumberFormat("{seq:5}/{yyyy}", true).number(2026, 7)).isEqualTo("00007/2026");
        assertThat(new NumberFormat("R{seq:1}", false).number(2026, 70)).isEqualTo("R70");
        assertThat(new NumberFormat("R{seq:1}", false).counted(2026)).isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "RE-{yyyy}",
                "{seq:6}{seq:6}",
                "{yyyy}-{yy}-{seq:6}",
                "re-{yyyy}-{seq:6}",
                "RE-{mm}-{seq:6}",
                "RE-{seq:0}",
                "ABCDEFGHIJKLMNOPQ{yyyy}-{seq:6}",
                "",
                "{yyyy}{seq:10}"
            })
    void refusesPatternsThatOtherSystemsDoNotTake(String pattern) {
        assertThatThrownBy(() -> new NumberFormat(pattern, false)).isInstanceOf(WrongNumberFormat.class);
    }

    @Test
    void wantsTheYearWhereNumbersBeginAnewEveryYear() {
        assertThatThrownBy(() -> new NumberFormat("RE-{seq:6}", true)).isInstanceOf(YearMissing.class);
    }

    @Test
    void knowsWhichFormatsGiveTheSameNumbers() {
        NumberFormat usual = NumberFormat.ofPrefix("RE-");
        assertThat(usual.meets(new NumberFormat("RE-{yyyy}-{seq:4}", true))).isTrue();
        assertThat(usual.meets(NumberFormat.ofPrefix("ST-"))).isFalse();
    }

    @Test
    void aSeriesIsCompleteWithoutGapsOnly() {
        assertThat(new SeriesProof("x", 2026, 0, 3, 3, 3).isComplete()).isTrue();
        assertThat(new SeriesProof("x", 2026, 0, 3, 2, 3).isComplete()).isFalse();
        assertThat(new SeriesProof("x", 2026, 0, 3, 3, 4).isComplete()).isFalse();
        assertThat(new SeriesProof("x", 2026, 41, 44, 3, 44).isComplete()).isTrue();
        assertThat(new SeriesProof("x", 2026, 41, 41, 0, 41).isComplete()).isTrue();
        assertThat(new SeriesProof("x", 2026, 41, 44, 2, 44).isComplete()).isFalse();
    }
}
