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
 * @param ids the rows it covers, in the order of their ids
 * @param hash SHA-256 in hex over the seal before and the rows
 */
record Seal(long number, IdRanges ids, String hash) {
    static final Seal BEFORE_ALL = new Seal(0, IdRanges.of(List.of()), "0".repeat(64));

    /**
     * @param rows in the order of their ids
     */
    Seal next(List<SealedRow> rows) {
        MessageDigest digest = sha256();
        add(digest, hash);
        add(digest, Long.toString(number + 1));
        rows.forEach(row -> add(digest, row));
        List<Long> covered = rows.stream().map(SealedRow::id).toList();
        return new Seal(number + 1, IdRanges.of(covered), HexFormat.of().formatHex(digest.digest()));
    }

    private static void add(MessageDigest digest, SealedRow row) {
        add(digest, Long.toString(row.id()));
        row.fields().forEach(field -> add(digest, field));
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
