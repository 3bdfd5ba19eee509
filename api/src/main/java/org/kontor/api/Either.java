package org.kontor.api;

/** Parameters of which a request may name one. */
final class Either {
    private Either() {}

    /**
     * @throws BadInput if both are given: a list restricts by one of them only
     */
    static void or(String name, Object value, String otherName, Object other) {
        if (value != null && other != null) {
            throw new BadInput(name, "input.notTogether", otherName);
        }
    }
}
