package org.kontor.letters;

import io.nayuki.qrcodegen.QrCode;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** A QR code as a picture of one pixel a module; printed large, its edges stay sharp. */
final class QrPicture {
    private static final int WHITE = 0xffffff;

    private QrPicture() {}

    static String dataAddress(QrCode code) {
        BufferedImage image = new BufferedImage(code.size, code.size, BufferedImage.TYPE_BYTE_BINARY);
        for (int y = 0; y < code.size; y++) {
            for (int x = 0; x < code.size; x++) {
                image.setRGB(x, y, code.getModule(x, y) ? 0 : WHITE);
            }
        }
        return "data:image/png;base64," + Base64.getEncoder().encodeToString(png(image));
    }

    private static byte[] png(BufferedImage image) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        // Not ImageIO.write(…, OutputStream): that one caches in a file.
        try (MemoryCacheImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
            ImageIO.write(image, "png", out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
