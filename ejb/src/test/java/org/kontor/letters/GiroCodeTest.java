package org.kontor.letters;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.LuminanceSource;
import com.google.zxing.PlanarYUVLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class GiroCodeTest {
    private static final int QUIET = 4;
    private static final int SCALE = 6;

    @Test
    void aBankingAppReadsRecipientAmountAndReference() throws Exception {
        GiroCode code =
                GiroCode.transfer("Käthe & Söhne GbR", "DE89370400440532013000", "", "279.27", "RE-2026-000123");

        assertThat(read(code)).isEqualTo("""
                BCD
                002
                1
                SCT

                Käthe & Söhne GbR
                DE89370400440532013000
                EUR279.27


                RE-2026-000123""");
    }

    @Test
    void cutsWhatIsLongerThanTheStandardAllows() {
        assertThat(lineOf("a".repeat(300), 5)).hasSize(70);
        assertThat(lineOf("ß".repeat(300), 5)).hasSize(55);
        assertThat(lineOf("😀".repeat(300), 10).getBytes(StandardCharsets.UTF_8))
                .hasSize(140);
    }

    private static String lineOf(String longText, int line) {
        String payload = GiroCode.transfer(longText, "DE89370400440532013000", "COBADEFFXXX", "999999999.99", longText)
                .payload();
        return payload.split("\n")[line];
    }

    private static String read(GiroCode code) throws Exception {
        String picture = code.picture();
        byte[] png = Base64.getDecoder().decode(picture.substring(picture.indexOf(',') + 1));
        BufferedImage modules = ImageIO.read(new ByteArrayInputStream(png));
        return new QRCodeReader()
                .decode(new BinaryBitmap(new HybridBinarizer(enlarged(modules))))
                .getText();
    }

    /** As a camera sees it: larger, with a white edge. */
    private static LuminanceSource enlarged(BufferedImage modules) {
        int size = (modules.getWidth() + 2 * QUIET) * SCALE;
        byte[] grey = new byte[size * size];
        for (int i = 0; i < grey.length; i++) {
            int x = i % size / SCALE - QUIET;
            int y = i / size / SCALE - QUIET;
            boolean inside = x >= 0 && y >= 0 && x < modules.getWidth() && y < modules.getHeight();
            grey[i] = inside && (modules.getRGB(x, y) & 0xff) == 0 ? 0 : (byte) 255;
        }
        return new PlanarYUVLuminanceSource(grey, size, size, 0, 0, size, size, false);
    }
}
