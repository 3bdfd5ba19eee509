package org.kontor.letters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.zip.CRC32;
import java.util.zip.DeflaterOutputStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LogoFileTest {
    private static final Duration AT_MOST = Duration.ofSeconds(2);

    @ParameterizedTest
    @ValueSource(strings = {"png", "jpg"})
    void drawsAPictureAnewAndSmall(String format) throws IOException {
        Logo logo = LogoFile.read(picture(format, 2000, 500));

        BufferedImage drawn = ImageIO.read(new ByteArrayInputStream(logo.jpeg()));
        assertThat(drawn.getWidth()).isEqualTo(logo.width()).isEqualTo(900);
        assertThat(drawn.getHeight()).isEqualTo(logo.height()).isEqualTo(225);
    }

    @Test
    void keepsASmallOneAsLargeAsItIs() {
        Logo logo = LogoFile.read(picture("png", 120, 60));

        assertThat(logo.width()).isEqualTo(120);
        assertThat(logo.height()).isEqualTo(60);
    }

    @Test
    void thePixelsAloneMakeTheHash() {
        byte[] plain = picture("png", 120, 60);
        byte[] withText = withChunk(plain, "tEXt", "Author\0Eve".getBytes(StandardCharsets.ISO_8859_1));

        assertThat(withText).isNotEqualTo(plain);
        assertThat(LogoFile.read(withText).sha256())
                .isEqualTo(LogoFile.read(plain).sha256());
    }

    @Test
    void refusesFilesThatAreNoPicture() {
        assertRefused("letters.logoNoPicture", "%PDF-1.7".getBytes(StandardCharsets.ISO_8859_1));
        assertRefused("letters.logoNoPicture", new byte[0]);
        assertRefused("letters.logoNoPicture", "GIF89a".getBytes(StandardCharsets.ISO_8859_1));
        assertRefused("letters.logoNoPicture", Arrays.copyOf(picture("png", 300, 300), 60));
        assertRefused("letters.logoNoPicture", Arrays.copyOf(new byte[] {(byte) 0xff, (byte) 0xd8, (byte) 0xff}, 900));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<svg xmlns=\"http://www.w3.org/2000/svg\"><script>alert(1)</script></svg>",
                "<?xml version=\"1.0\"?><!DOCTYPE svg><SVG onload=\"alert(1)\"/>"
            })
    void refusesSvgByName(String svg) {
        assertRefused("letters.logoSvg", svg.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void refusesMoreBytesThanALogoNeeds() {
        assertRefused("letters.logoTooManyBytes", new byte[50 * 1024 * 1024]);
    }

    @ParameterizedTest
    @CsvSource({"4001,10", "10,4001", "60000,60000", "2147483647,2147483647"})
    void refusesABombByWhatItsHeadSays(int width, int height) {
        assertRefused("letters.logoTooManyPixels", bomb(width, height));
    }

    @Test
    void takesTheLargestInBoundedMemory() {
        // 4000 x 4000 white pixels are 64 MB unpacked and some kilobytes packed.
        byte[] large = bomb(4000, 4000);
        assertThat(large).hasSizeLessThan(LogoFile.MOST_BYTES);

        Logo logo = Assertions.assertTimeout(AT_MOST, () -> LogoFile.read(large));

        assertThat(logo.height()).isEqualTo(240);
    }

    @Test
    void leavesPackedTextAlone() {
        byte[] bomb = withChunk(picture("png", 50, 50), "zTXt", join("x\0\0", packed(new byte[200_000_000])));
        assertThat(bomb).hasSizeLessThan(LogoFile.MOST_BYTES);

        long before = Runtime.getRuntime().totalMemory();
        Assertions.assertTimeout(AT_MOST, () -> LogoFile.read(bomb));
        assertThat(Runtime.getRuntime().totalMemory() - before).isLessThan(150_000_000);
    }

    private static void assertRefused(String key, byte[] file) {
        assertThatThrownBy(() -> Assertions.assertTimeout(AT_MOST, () -> LogoFile.read(file)))
                .isInstanceOfSatisfying(
                        LogoRefused.class, refused -> assertThat(refused.key()).isEqualTo(key));
    }

    private static byte[] picture(String format, int width, int height) {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        for (int x = 0; x < width; x++) {
            image.setRGB(x, x * height / width, 0x0d6656);
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, format, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** A grey PNG of any size, whose pixels are all alike. */
    private static byte[] bomb(int width, int height) {
        byte[] head = ByteBuffer.allocate(13)
                .putInt(width)
                .putInt(height)
                .put(new byte[] {8, 0, 0, 0, 0})
                .array();
        boolean real = (long) width * height < 20_000_000;
        byte[] pixels = packed(new byte[real ? (width + 1) * height : 10]);
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        png.writeBytes(new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10});
        png.writeBytes(chunk("IHDR", head));
        png.writeBytes(chunk("IDAT", pixels));
        png.writeBytes(chunk("IEND", new byte[0]));
        return png.toByteArray();
    }

    private static byte[] withChunk(byte[] png, String type, byte[] data) {
        int afterHead = 8 + 25;
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.write(png, 0, afterHead);
        bytes.writeBytes(chunk(type, data));
        bytes.write(png, afterHead, png.length - afterHead);
        return bytes.toByteArray();
    }

    private static byte[] chunk(String type, byte[] data) {
        byte[] body = join(type, data);
        CRC32 sum = new CRC32();
        sum.update(body);
        return ByteBuffer.allocate(8 + body.length)
                .putInt(data.length)
                .put(body)
                .putInt((int) sum.getValue())
                .array();
    }

    private static byte[] join(String first, byte[] second) {
        byte[] start = first.getBytes(StandardCharsets.ISO_8859_1);
        return ByteBuffer.allocate(start.length + second.length)
                .put(start)
                .put(second)
                .array();
    }

    private static byte[] packed(byte[] data) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DeflaterOutputStream deflater = new DeflaterOutputStream(bytes)) {
            deflater.write(data);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
