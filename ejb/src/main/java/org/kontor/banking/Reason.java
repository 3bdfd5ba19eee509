package org.kontor.banking;

import java.util.List;

/**
 * Why a payment belongs where it was put, as people read it in their language.
 *
 * @param key of the message
 * @param args for its placeholders
 */
public record Reason(String key, List<String> args) {
    public Reason {
        args = List.copyOf(args);
    }

    static Reason of(String key, String... args) {
        return new Reason("matching." + key, List.of(args));
    }
}
