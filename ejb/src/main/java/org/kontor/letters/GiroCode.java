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
    private static final int MOST_TEXT = 140;

    public GiroCode {
        if (payload.getBytes(StandardCharsets.UTF_8).length > MOST_BYTES) {
            throw new IllegalArgumentException("GiroCode of more than " + MOST_BYTES + " bytes");
        }
    }

    /**
     * A transfer with a free text as its reference.
     *
     * @param accountHolder exactly as at the bank; what is longer than 70 characters is cut
     * @param iban without blanks
     * @param bic may be empty
     * @param amount with two decimals and a point, 0.01 to 999999999.99
     * @param text at most 140 characters, such as the invoice's number
     */
    public static GiroCode transfer(String accountHolder, String iban, String bic, String amount, String text) {
        return new GiroCode(String.join(
                "\n",
                "BCD",
                "002",
                "1",
                "SCT",
                line(bic, 11),
                line(accountHolder, MOST_NAME),
                line(iban, 34),
                "EUR" + amount,
                "",
                "",
                line(text, MOST_TEXT)));
    }

    private static String line(String text, int most) {
        String plain = PrintableText.of(text).replaceAll("\\s+", " ").strip();
        int length = plain.codePointCount(0, plain.length());
        return length <= most ? plain : plain.substring(0, plain.offsetByCodePoints(0, most));
    }

    /** A picture for letters: {@code data:image/png;base64,…} without quiet zone. */
    public String picture() {
        List<QrSegment> segments = List.of(QrSegment.makeBytes(payload.getBytes(StandardCharsets.UTF_8)));
        QrCode code =
                QrCode.encodeSegments(segments, QrCode.Ecc.MEDIUM, QrCode.MIN_VERSION, LARGEST_VERSION, -1, false);
        return QrPicture.dataAddress(code);
    }
}
