package org.kontor.settings;

import java.util.Map;
import java.util.Optional;

/** What is stored of some settings on a date. */
public final class SettingValues {
    private final Map<String, String> stored;

    SettingValues(Map<String, String> stored) {
        this.stored = Map.copyOf(stored);
    }

    /** The value, or the setting's default. */
    public <T> T get(Setting<T> setting) {
        return Optional.ofNullable(stored.get(setting.key()))
                .map(setting.parser())
                .orElse(setting.otherwise());
    }
}
