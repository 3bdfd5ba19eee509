package org.kontor.banking;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/**
 * What makes two entries of an account the same: the bank's reference with day and amount, where it gives one (some
 * banks begin anew every day); else all that is told about the payments.
 */
final class Fingerprint {
    private static final String BAR = "|";

    private Fingerprint() {}

    static String of(ReadEntry entry) {
        String moved = entry.bookedOn() + BAR + entry.amount().amount();
        String reference = entry.marks().bankReference();
        return sha256(
                reference.isEmpty()
                        ? "told" + BAR + moved + BAR + entry.valueOn() + BAR + told(entry)
                        : "reference" + BAR + moved + BAR + reference);
    }

    private static String told(ReadEntry entry) {
        StringBuilder all = new StringBuilder(entry.batch().pmtInfId());
        for (ReadTransaction payment : EntrySplit.of(entry)) {
            all.append(BAR)
                    .append(payment.references().endToEndId())
                    .append(BAR)
                    .append(payment.references().bankReference())
                    .append(BAR)
                    .append(payment.counterparty().account())
                    .append(BAR)
                    .append(payment.amount().orElseThrow().amount())
                    .append(BAR)
                    .append(squeezed(payment));
        }
        return all.toString();
    }

    /** Lines are cut in other places when a file is written anew. */
    private static String squeezed(ReadTransaction payment) {
        return String.join(
                        "",
                        List.of(
                                payment.counterparty().name(),
                                payment.remittance().purpose(),
                                payment.remittance().creditorReference()))
                .replaceAll("\\s+", "");
    }

    static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    private static String sha256(String text) {
        return sha256(text.getBytes(StandardCharsets.UTF_8));
    }
}
