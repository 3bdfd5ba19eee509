package org.kontor.letters;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.Locale;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.MemoryCacheImageInputStream;

/**
 * Makes a logo of an uploaded file: PNG or JPEG, known by decoding, drawn anew, so that nothing but its pixels gets into
 * letters. Never holds more than some 20 MB, whatever the file says.
 */
public final class LogoFile {
    /** The largest file that is taken, in bytes. */
    public static final int MOST_BYTES = 1024 * 1024;

    static final int MOST_PIXELS = 4000;
    // 75 by 20 mm at 300 dots an inch are 886 by 236 pixels.
    private static final int KEPT_WIDTH = 900;
    private static final int KEPT_HEIGHT = 240;
    private static final int SNIFFED = 1000;

    private LogoFile() {}

    /**
     * @throws LogoRefused if it is no such picture, or too large
     */
    public static Logo read(byte[] uploaded) {
        if (uploaded.length > MOST_BYTES) {
            throw LogoRefused.tooManyBytes(MOST_BYTES);
        }
        if (isSvg(uploaded)) {
            throw LogoRefused.svg();
        }
        BufferedImage small = shrunk(decoded(uploaded));
        byte[] jpeg = LogoJpeg.of(small);
        return new Logo(jpeg, small.getWidth(), small.getHeight(), LetterHash.of(jpeg));
    }

    /** Told apart from other files because people do try it; its scripts and links are why it is not taken. */
    private static boolean isSvg(byte[] uploaded) {
        String start = new String(uploaded, 0, Math.min(uploaded.length, SNIFFED), StandardCharsets.ISO_8859_1);
        return start.toLowerCase(Locale.ROOT).contains("<svg");
    }

    private static BufferedImage decoded(byte[] uploaded) {
        ImageReader reader = reader(uploaded);
        try (MemoryCacheImageInputStream in = new MemoryCacheImageInputStream(new ByteArrayInputStream(uploaded))) {
            // Metadata is left out: a compressed text chunk could hold gigabytes.
            reader.setInput(in, true, true);
            int width = reader.getWidth(0);
            int height = reader.getHeight(0);
            if (width > MOST_PIXELS || height > MOST_PIXELS) {
                throw LogoRefused.tooManyPixels(MOST_PIXELS);
            }
            ImageReadParam every = reader.getDefaultReadParam();
            int step = Math.max(1, Math.min(width / KEPT_WIDTH, height / KEPT_HEIGHT) / 2);
            every.setSourceSubsampling(step, step, 0, 0);
            return reader.read(0, every);
        } catch (IOException | RuntimeException e) {
            // Decoders of broken pictures throw anything.
            throw e instanceof LogoRefused refused ? refused : LogoRefused.noPicture();
        } finally {
            reader.dispose();
        }
    }

    private static ImageReader reader(byte[] uploaded) {
        String format = startsWith(uploaded, 0x89, 'P', 'N', 'G')
                ? "png"
                : startsWith(uploaded, 0xff, 0xd8, 0xff) ? "jpeg" : "";
        Iterator<ImageReader> readers = ImageIO.getImageReadersByFormatName(format);
        if (!readers.hasNext()) {
            throw LogoRefused.noPicture();
        }
        return readers.next();
    }

    private static boolean startsWith(byte[] bytes, int... first) {
        for (int i = 0; i < first.length; i++) {
            if (i >= bytes.length || (bytes[i] & 0xff) != first[i]) {
                return false;
            }
        }
        return true;
    }

    private static BufferedImage shrunk(BufferedImage image) {
        int width = image.getWidth();
        int height = image.getHeight();
        int keptWidth = Math.min(width, KEPT_WIDTH);
        int keptHeight = Math.min(height, KEPT_HEIGHT);
        if (keptWidth * height > keptHeight * width) {
            keptWidth = Math.max(1, width * keptHeight / height);
        } else {
            keptHeight = Math.max(1, height * keptWidth / width);
        }
        BufferedImage drawn = new BufferedImage(keptWidth, keptHeight, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = drawn.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        // Paper is white, and so is what a logo lets through.
        graphics.drawImage(image, 0, 0, keptWidth, keptHeight, Color.WHITE, null);
        graphics.dispose();
        return drawn;
    }
}
