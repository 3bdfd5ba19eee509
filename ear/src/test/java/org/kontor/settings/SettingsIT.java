package org.kontor.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.kontor.testing.AsAdmin;
import org.kontor.testing.AsOperator;
import org.kontor.testing.InContainer;

class SettingsIT extends InContainer {
    private static final LocalDate MAY = LocalDate.of(2031, 5, 1);

    @Inject
    private Settings settings;

    @Inject
    private AsAdmin admin;

    @Inject
    private AsOperator operator;

    private final Setting<Integer> lines = Setting.number("test." + UUID.randomUUID(), 200);

    @Test
    void givesTheDefaultUntilAChangeCounts() {
        admin.run(() -> settings.change(lines, "300", MAY));
        assertThat(settings.on(MAY.minusDays(1), lines)).isEqualTo(200);
        assertThat(settings.on(MAY, lines)).isEqualTo(300);
    }

    @Test
    void theLaterOfTwoChangesForADayCounts() throws Exception {
        admin.run(() -> settings.change(lines, "300", MAY));
        admin.run(() -> settings.change(lines, "400", MAY));
        assertThat(settings.on(MAY, lines)).isEqualTo(400);
        assertThat(admin.call(() -> settings.history(lines)))
                .extracting(SettingChange::value)
                .containsExactly("400", "300");
    }

    @Test
    void refusesWhatTheSettingCannotHold() {
        assertThatThrownBy(() -> admin.run(() -> settings.change(lines, "many", MAY)))
                .isInstanceOf(WrongSettingValue.class);
    }

    @Test
    void isChangedByAdminsOnly() {
        assertThatThrownBy(() -> operator.run(() -> settings.change(lines, "1", MAY)))
                .isInstanceOf(EJBAccessException.class);
    }
}
