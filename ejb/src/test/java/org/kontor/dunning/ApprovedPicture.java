package org.kontor.dunning;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;

/**
 * Pages of letters that somebody looked at, kept beside the tests. {@code -Dkontor.approve=true} writes them anew: look at
 * them before they are committed.
 */
final class ApprovedPicture {
    private static final Path APPROVED = Path.of("src", "test", "resources", "org", "kontor", "dunning", "approved");
    private static final Path MADE = Path.of("target", "letters");
    private static final int DPI = 60;
    // Shades of grey by which a dot may differ, and how many dots of ten thousand may differ by more.
    private static final int SHADES = 48;
    private static final int DOTS = 20;

    private ApprovedPicture() {}

    static void check(PDDocument document, String name) throws IOException {
        for (int page = 0; page < document.getNumberOfPages(); page++) {
            check(grey(new PDFRenderer(document).renderImageWithDPI(page, DPI)), name + "-" + page + ".png");
        }
        assertThat(APPROVED.resolve(name + "-" + document.getNumberOfPages() + ".png"))
                .as("a page that is no more")
                .doesNotExist();
    }

    private static void check(BufferedImage page, String file) throws IOException {
        Files.createDirectories(MADE);
        ImageIO.write(page, "png", MADE.resolve(file).toFile());
        Path approved = APPROVED.resolve(file);
        if (Boolean.getBoolean("kontor.approve")) {
            Files.createDirectories(APPROVED);
            ImageIO.write(page, "png", approved.toFile());
        }
        assertThat(approved).as("approved picture").exists();
        BufferedImage before = ImageIO.read(approved.toFile());
        assertThat(page.getWidth() + "x" + page.getHeight()).isEqualTo(before.getWidth() + "x" + before.getHeight());
        long most = (long) page.getWidth() * page.getHeight() * DOTS / 10_000;
        assertThat(different(page, before))
                .as("dots of %s that differ from the approved picture", MADE.resolve(file))
                .isLessThanOrEqualTo(most);
    }

    private static long different(BufferedImage page, BufferedImage before) {
        long different = 0;
        for (int y = 0; y < page.getHeight(); y++) {
            for (int x = 0; x < page.getWidth(); x++) {
                int shade =
                        page.getRaster().getSample(x, y, 0) - before.getRaster().getSample(x, y, 0);
                different += Math.abs(shade) > SHADES ? 1 : 0;
            }
        }
        return different;
    }

    private static BufferedImage grey(BufferedImage colour) {
        BufferedImage grey = new BufferedImage(colour.getWidth(), colour.getHeight(), BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D graphics = grey.createGraphics();
        graphics.drawImage(colour, 0, 0, null);
        graphics.dispose();
        return grey;
    }
}
