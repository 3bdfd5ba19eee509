package org.kontor.letters;

import io.nayuki.qrcodegen.QrCode;
import io.nayuki.qrcodegen.QrSegment;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * The QR code from which a banking app fills in a SEPA credit transfer (EPC069-12, version 002, UTF-8).
 *
 * @param payload its twelve lines, at most 331 bytes
 */
public record GiroCode(String payload) {
    private static final int MOST_BYTES = 331;
    private static final int LARGEST_VERSION = 13;
    private static final int MOST_NAME = 70;
    // Bytes of the two long lines, so that with all others full the code stays within its limit.
    private static final int MOST_NAME_BYTES = 110;
    private static final int MOST_TEXT_BYTES = 140;

    public GiroCode {
        if (payload.getBytes(StandardCharsets.UTF_8).length > MOST_BYTES) {
            throw new IllegalArgumentException("GiroCode of more than " + MOST_BYTES + " bytes");
        }
    }

    /**
     * A transfer with a free text as its reference.
     *
     * @param accountHolder exactly as at the bank; what is longer than 70 characters (110 bytes) is cut
     * @param iban without blanks
     * @param bic may be empty
     * @param amount with two decimals and a point, 0.01 to 999999999.99
     * @param text such as the invoice's number; what is longer than 140 bytes is cut
     */
    public static GiroCode transfer(String accountHolder, String iban, String bic, String amount, String text) {
        String name = cut(oneLine(accountHolder), MOST_NAME, MOST_NAME_BYTES);
        String reference = cut(oneLine(text), MOST_TEXT_BYTES, MOST_TEXT_BYTES);
        return new GiroCode(
                String.join("\n", "BCD", "002", "1", "SCT", bic, name, iban, "EUR" + amount, "", "", reference));
    }

    private static String oneLine(String text) {
        return PrintableText.of(text).replaceAll("\\s+", " ").strip();
    }

    private static String cut(String text, int characters, int bytes) {
        StringBuilder kept = new StringBuilder();
        int size = 0;
        for (int c : text.codePoints().limit(characters).toArray()) {
            String character = Character.toString(c);
            size += character.getBytes(StandardCharsets.UTF_8).length;
            if (size > bytes) {
                break;
            }
            kept.append(character);
        }
        return kept.toString();
    }

    /** A picture for letters: {@code data:image/png;base64,…} without quiet zone. */
    public String picture() {
        List<QrSegment> segments = List.of(QrSegment.makeBytes(payload.getBytes(StandardCharsets.UTF_8)));
        QrCode code =
                QrCode.encodeSegments(segments, QrCode.Ecc.MEDIUM, QrCode.MIN_VERSION, LARGEST_VERSION, -1, false);
        return QrPicture.dataAddress(code);
    }
}
