package org.kontor.declarations;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class FloodTest {
    private static final Instant NOW = Instant.parse("2026-11-28T10:00:00Z");

    @Test
    void looksAtOnceUntilTheShareOfAnHourIsReached() {
        assertThat(Flood.lookFrom(NOW, 0, 600)).isEqualTo(NOW);
        assertThat(Flood.lookFrom(NOW, 599, 600)).isEqualTo(NOW);
    }

    @Test
    void putsWhatIsMoreIntoTheHoursAfter() {
        assertThat(Flood.lookFrom(NOW, 600, 600)).isEqualTo("2026-11-28T11:00:00Z");
        assertThat(Flood.lookFrom(NOW, 1199, 600)).isEqualTo("2026-11-28T11:00:00Z");
        assertThat(Flood.lookFrom(NOW, 1200, 600)).isEqualTo("2026-11-28T12:00:00Z");
    }
}
