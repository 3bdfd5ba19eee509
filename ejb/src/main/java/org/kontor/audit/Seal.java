package org.kontor.audit;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/**
 * A link of the chain.
 *
 * @param number 1 for the first
 * @param ids the entries it covers, in the order of their ids
 * @param hash SHA-256 in hex over the seal before and the entries
 */
record Seal(long number, IdRanges ids, String hash) {
    /** How the hash is made; a later version that covers more columns gets the next number. */
    static final int FORM = 1;

    static final Seal BEFORE_ALL = new Seal(0, IdRanges.of(List.of()), "0".repeat(64));

    /**
     * @param entries in the order of their ids
     */
    Seal next(List<AuditEntry> entries) {
        MessageDigest digest = sha256();
        add(digest, hash);
        add(digest, Long.toString(number + 1));
        entries.forEach(entry -> add(digest, entry));
        List<Long> covered = entries.stream().map(AuditEntry::id).toList();
        return new Seal(number + 1, IdRanges.of(covered), HexFormat.of().formatHex(digest.digest()));
    }

    private static void add(MessageDigest digest, AuditEntry entry) {
        add(digest, Long.toString(entry.id()));
        add(digest, entry.recordedAt().toString());
        add(digest, entry.businessDate().toString());
        add(digest, entry.actor());
        add(digest, entry.fact().action());
        add(digest, entry.fact().subjectType());
        add(digest, entry.fact().subjectId());
        add(digest, entry.fact().facts());
    }

    // The length in front keeps the fields apart: "ab" + "c" is not "a" + "bc".
    private static void add(MessageDigest digest, String field) {
        byte[] bytes = field.getBytes(StandardCharsets.UTF_8);
        digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).flip());
        digest.update(bytes);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
