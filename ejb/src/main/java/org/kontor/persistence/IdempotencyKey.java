package org.kontor.persistence;

/**
 * What makes two requests the same.
 *
 * @param client name of the caller
 * @param key chosen by the client, 1 to 100 characters
 * @param requestHash SHA-256 of method, path and body in hex, so that a key used for something else is noticed
 */
public record IdempotencyKey(String client, String key, String requestHash) {
    private static final int LONGEST = 100;

    public IdempotencyKey {
        if (key.isBlank() || key.length() > LONGEST) {
            throw new IdempotencyKeyTooLong(LONGEST);
        }
    }
}
