package org.kontor.api;

import java.util.List;

/** A part of the request is missing, unreadable or out of bounds. */
final class BadInput extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String field;
    private final String key;
    private final transient List<Object> arguments;

    /**
     * @param field name of the parameter, header or JSON member
     * @param key of the message in the bundle {@code problems}
     */
    BadInput(String field, String key, Object... arguments) {
        super(field + " " + key);
        this.field = field;
        this.key = key;
        this.arguments = List.of(arguments);
    }

    Problem.Field told(ProblemTexts texts) {
        return new Problem.Field(field, texts.of(key, arguments.toArray()));
    }
}
