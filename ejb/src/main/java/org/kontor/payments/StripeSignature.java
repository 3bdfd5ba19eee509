package org.kontor.payments;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Stripe's proof that a webhook call is its own: {@code t=<seconds>,v1=<hex>}, an HMAC-SHA256 of time, point and body.
 *
 * @param at when it was signed
 * @param proofs several while a secret is being replaced
 */
record StripeSignature(Instant at, List<byte[]> proofs) {
    // A call that was listened to cannot be played again later.
    private static final Duration OLDEST = Duration.ofMinutes(5);

    /**
     * @throws UntrustedNotice if the header has no time or no proof
     */
    static StripeSignature parse(String header) {
        Instant at = null;
        List<byte[]> proofs = new ArrayList<>();
        try {
            for (String part : header == null ? new String[0] : header.split(",")) {
                String[] pair = part.strip().split("=", 2);
                if (pair[0].equals("t")) {
                    at = Instant.ofEpochSecond(Long.parseLong(pair[1]));
                } else if (pair[0].equals("v1")) {
                    proofs.add(HexFormat.of().parseHex(pair[1]));
                }
            }
        } catch (RuntimeException e) {
            throw new UntrustedNotice("signature");
        }
        if (at == null || proofs.isEmpty()) {
            throw new UntrustedNotice("signature");
        }
        return new StripeSignature(at, proofs);
    }

    /**
     * @throws UntrustedNotice unless one of the proofs is of this body and the secret, and not too old
     */
    void check(String body, String secret, Instant now) {
        if (Duration.between(at, now).abs().compareTo(OLDEST) > 0) {
            throw new UntrustedNotice("time");
        }
        byte[] own = hmac(at.getEpochSecond() + "." + body, secret);
        // Compared in constant time: how long it takes must not tell how much was right.
        if (proofs.stream().noneMatch(proof -> MessageDigest.isEqual(proof, own))) {
            throw new UntrustedNotice("signature");
        }
    }

    static byte[] hmac(String text, String secret) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
