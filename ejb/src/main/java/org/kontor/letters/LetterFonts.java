package org.kontor.letters;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/**
 * The fonts of one printing thread at a time, parsed once and used for many documents.
 *
 * <p>Parsed fonts read on demand and keep what they read, so two threads must not share them: see {@link FontPool}.
 */
final class LetterFonts {
    static final String FAMILY = "Inter Tabular";

    private static final String FOLDER = "fonts/";

    private final Map<String, TrueTypeFont> parsed = new LinkedHashMap<>();

    void addTo(PdfRendererBuilder builder, PDDocument document) {
        add(builder, document, "InterTabular-Regular.ttf", 400);
        add(builder, document, "InterTabular-SemiBold.ttf", 600);
        // Scripts that Inter lacks: Hebrew, Arabic, Armenian, Georgian, smileys.
        add(builder, document, "DejaVuSans.ttf", 500);
    }

    private void add(PdfRendererBuilder builder, PDDocument document, String file, int weight) {
        String family = weight == 500 ? "Fallback" : FAMILY;
        builder.useFont(new DocumentFont(document, file), family, weight, FontStyle.NORMAL, true);
    }

    private TrueTypeFont parsed(String file) {
        return parsed.computeIfAbsent(file, LetterFonts::parse);
    }

    private static TrueTypeFont parse(String file) {
        try (InputStream in = LetterFonts.class.getResourceAsStream(FOLDER + file)) {
            return new TTFParser().parse(new RandomAccessReadBuffer(in.readAllBytes()));
        } catch (IOException e) {
            throw new UncheckedIOException("Font " + file + " cannot be read", e);
        }
    }

    /** The parsed font as a subset of one document, made when the first glyph is needed. */
    private final class DocumentFont extends PDFontSupplier {
        private final PDDocument document;
        private final String file;
        private PDFont font;

        DocumentFont(PDDocument document, String file) {
            super(null);
            this.document = document;
            this.file = file;
        }

        @Override
        public PDFont supply() {
            if (font == null) {
                try {
                    font = PDType0Font.load(document, parsed(file), true);
                } catch (IOException e) {
                    throw new UncheckedIOException("Font " + file + " cannot be embedded", e);
                }
            }
            return font;
        }
    }
}
