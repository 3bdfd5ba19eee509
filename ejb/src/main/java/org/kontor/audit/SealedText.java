package org.kontor.audit;

import java.util.Base64;

/**
 * A text as the database has it: readable, or encrypted with a key.
 *
 * @param clear empty if it is encrypted
 * @param key id of the key; null if it is readable
 * @param bytes null if it is readable
 */
@SuppressWarnings("ArrayRecordComponent") // Never compared.
record SealedText(String clear, Long key, byte[] bytes) {
    static SealedText clear(String text) {
        return new SealedText(text, null, null);
    }

    static SealedText of(String text, AuditKey key, String place) {
        return new SealedText("", key.id(), key.seal(text, place));
    }

    boolean isClear() {
        return key == null;
    }

    String keyText() {
        return isClear() ? "" : key.toString();
    }

    String bytesText() {
        return isClear() ? "" : Base64.getEncoder().encodeToString(bytes);
    }
}
