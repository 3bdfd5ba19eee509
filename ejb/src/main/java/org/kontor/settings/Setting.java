package org.kontor.settings;

import java.util.function.Function;

/**
 * A stored setting that a feature declares as a constant; its value may differ by date.
 *
 * @param key where it belongs and what it says, {@code billing.maxLines}, at most 100 characters
 * @param otherwise the value while none is stored
 * @param parser fails with an {@link IllegalArgumentException} on a wrong value
 */
public record Setting<T>(String key, T otherwise, Function<String, T> parser) {

    public static Setting<Integer> number(String key, int otherwise) {
        return new Setting<>(key, otherwise, Integer::valueOf);
    }

    public static Setting<String> text(String key, String otherwise) {
        return new Setting<>(key, otherwise, Function.identity());
    }

    public static Setting<Boolean> flag(String key, boolean otherwise) {
        return new Setting<>(key, otherwise, Setting::parseFlag);
    }

    private static Boolean parseFlag(String text) {
        return switch (text) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new IllegalArgumentException(text);
        };
    }
}
