package org.kontor.web.ui;

import java.util.Arrays;
import java.util.Optional;

/** Choices of a filter as they stand in addresses. */
public final class Chosen {
    private Chosen() {}

    /** Empty if the address chooses nothing, or something that is unknown: a link of yesterday shows everything then. */
    public static <E extends Enum<E>> Optional<E> of(Class<E> kind, String name) {
        return Arrays.stream(kind.getEnumConstants())
                .filter(value -> value.name().equals(name))
                .findFirst();
    }

    /** As {@code k:choice} wants it: its name, or nothing. */
    public static String name(Optional<? extends Enum<?>> chosen) {
        return chosen.map(Enum::name).orElse("");
    }
}
