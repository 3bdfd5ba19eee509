package org.kontor.web.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.kontor.invoicing.RunState;

class ChosenTest {
    @Test
    void readsTheNameOfAConstant() {
        assertThat(Chosen.of(RunState.class, "DONE")).contains(RunState.DONE);
        assertThat(Chosen.name(Optional.of(RunState.DONE))).isEqualTo("DONE");
    }

    @Test
    void choosesNothingByWhatIsUnknownOrMissing() {
        assertThat(Chosen.of(RunState.class, "done")).isEmpty();
        assertThat(Chosen.of(RunState.class, "")).isEmpty();
        assertThat(Chosen.of(RunState.class, null)).isEmpty();
        assertThat(Chosen.name(Optional.empty())).isEmpty();
    }
}
