package org.kontor.audit;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Optional;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * A key with which texts about somebody are encrypted: AES-256 in GCM. Each text is bound to its place, so that it cannot
 * be read in another entry.
 */
final class AuditKey {
    static final int BYTES = 32;

    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final long id;
    private final SecretKeySpec secret;

    AuditKey(long id, byte[] secret) {
        this.id = id;
        this.secret = new SecretKeySpec(secret, "AES");
    }

    static byte[] newSecret() {
        return random(BYTES);
    }

    long id() {
        return id;
    }

    /**
     * @param place where the text stands
     * @return the nonce and what came of the text
     */
    byte[] seal(String text, String place) {
        byte[] nonce = random(NONCE);
        byte[] sealed;
        try {
            sealed = run(Cipher.ENCRYPT_MODE, nonce, place, text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has AES/GCM/NoPadding", e);
        }
        byte[] all = Arrays.copyOf(nonce, NONCE + sealed.length);
        System.arraycopy(sealed, 0, all, NONCE, sealed.length);
        return all;
    }

    /** Empty if it was sealed with another key or in another place, or was changed since. */
    Optional<String> open(byte[] sealed, String place) {
        if (sealed.length < NONCE) {
            return Optional.empty();
        }
        byte[] nonce = Arrays.copyOf(sealed, NONCE);
        byte[] text = Arrays.copyOfRange(sealed, NONCE, sealed.length);
        try {
            return Optional.of(new String(run(Cipher.DECRYPT_MODE, nonce, place, text), StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            return Optional.empty();
        }
    }

    private byte[] run(int mode, byte[] nonce, String place, byte[] bytes) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, secret, new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD((id + "\n" + place).getBytes(StandardCharsets.UTF_8));
        return cipher.doFinal(bytes);
    }

    private static byte[] random(int length) {
        byte[] bytes = new byte[length];
        RANDOM.nextBytes(bytes);
        return bytes;
    }
}
