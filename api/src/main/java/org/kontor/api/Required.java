package org.kontor.api;

/** Parts of a request that must be there. */
final class Required {
    private Required() {}

    static <T> T body(T body) {
        return member(body, "body");
    }

    static <T> T member(T value, String field) {
        if (value == null) {
            throw new BadInput(field, "input.required");
        }
        return value;
    }
}
