package org.kontor.orders;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.kontor.catalog.Localized;
import org.kontor.money.Money;

class TakingTest {
    private static final Instant NOON = Instant.parse("2026-11-28T11:00:00Z");

    @Test
    void isUndoneWithinTenMinutesAndOnce() {
        assertThat(taking(false).isUndoableAt(NOON.plusSeconds(599))).isTrue();
        assertThat(taking(false).isUndoableAt(NOON.plusSeconds(600))).isFalse();
        assertThat(taking(true).isUndoableAt(NOON.plusSeconds(1))).isFalse();
    }

    private static Taking taking(boolean undone) {
        return new Taking(1, "Studio", new Localized("Limonade", "Lemonade"), 1, Money.of("2.50"), NOON, undone);
    }
}
