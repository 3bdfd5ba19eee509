package org.kontor.letters;

import io.nayuki.qrcodegen.QrCode;

/**
 * The QR code of an address, for a poster or a sticker.
 *
 * @param address complete, with its scheme
 */
public record LinkCode(String address) {
    /** A picture for letters: {@code data:image/png;base64,…} without quiet zone; it bears a scratch or a drop. */
    public String picture() {
        return QrPicture.dataAddress(QrCode.encodeText(address, QrCode.Ecc.QUARTILE));
    }
}
