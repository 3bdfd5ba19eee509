package org.kontor.declarations;

import java.util.regex.Pattern;

/** Keys that come from outside. */
final class FormKey {
    private static final Pattern UUID = Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");

    private FormKey() {}

    /**
     * @throws NoSuchDeclaration if it is no UUID
     */
    static String checked(String key) {
        if (key == null || !UUID.matcher(key).matches()) {
            throw new NoSuchDeclaration();
        }
        return key;
    }
}
