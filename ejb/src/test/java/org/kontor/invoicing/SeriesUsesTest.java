package org.kontor.invoicing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kontor.invoicing.NumberPurpose.CORRECTION;
import static org.kontor.invoicing.NumberPurpose.INVOICE;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.kontor.invoicing.SeriesUses.Use;

class SeriesUsesTest {
    private static final long USUAL = 1;
    private static final long DRESDEN = 77;

    @Test
    void correctionsShareTheSeriesOfInvoices() {
        assertThat(new SeriesUses(USUAL, Map.of()).of(CORRECTION, DRESDEN)).isEqualTo(USUAL);
    }

    @Test
    void aLocationsOwnSeriesGoesFirst() {
        SeriesUses uses = new SeriesUses(
                USUAL, Map.of(new Use(INVOICE, 0), 2L, new Use(INVOICE, DRESDEN), 3L, new Use(CORRECTION, 0), 4L));
        assertThat(uses.of(INVOICE, DRESDEN)).isEqualTo(3);
        assertThat(uses.of(INVOICE, 0)).isEqualTo(2);
        assertThat(uses.of(CORRECTION, DRESDEN)).isEqualTo(4);
        assertThat(uses.dependsOnLocation()).isTrue();
    }

    @Test
    void correctionsOfALocationFollowItsInvoices() {
        SeriesUses uses = new SeriesUses(USUAL, Map.of(new Use(INVOICE, DRESDEN), 3L));
        assertThat(uses.of(CORRECTION, DRESDEN)).isEqualTo(3);
        assertThat(uses.of(CORRECTION, 0)).isEqualTo(USUAL);
    }
}
