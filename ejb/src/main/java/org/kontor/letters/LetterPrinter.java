package org.kontor.letters;

import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.CacheStore;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.logging.Level;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * Prints letters as PDF/A-3b. The same letter gives the same bytes, always. Safe for any number of threads; reaches
 * nothing outside the letter but {@code data:} addresses.
 */
public final class LetterPrinter {
    private static final byte[] COLOURS = resource("sRGB.icc");

    private final FontPool pool = new FontPool();
    private final MetricsCache metrics = new MetricsCache();

    public LetterPrinter() {
        XRLog.listRegisteredLoggers().forEach(logger -> XRLog.setLevel(logger, Level.WARNING));
    }

    /**
     * @throws IllegalArgumentException when the letter is not well-formed XHTML
     */
    public byte[] print(Letter letter) {
        LetterFonts fonts = pool.take();
        ClassLoader before = Thread.currentThread().getContextClassLoader();
        // openhtmltopdf asks for an XML transformer in every document. Of the platform's class loader it gets the JDK's
        // at
        // once; else all jars of the application are searched each time, at the cost of a whole document.
        Thread.currentThread().setContextClassLoader(ClassLoader.getPlatformClassLoader());
        try (PDDocument document = new PDDocument()) {
            paint(letter, document, fonts);
            PdfFinish.finish(letter, document);
            ByteArrayOutputStream bytes = new ByteArrayOutputStream(65_536);
            document.save(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            Thread.currentThread().setContextClassLoader(before);
            pool.giveBack(fonts);
        }
    }

    private void paint(Letter letter, PDDocument document, LetterFonts fonts) throws IOException {
        PdfRendererBuilder builder = new PdfRendererBuilder()
                .usePDDocument(document)
                .usePdfAConformance(PdfAConformance.PDFA_3_B)
                .useColorProfile(COLOURS)
                .useCacheStore(CacheStore.PDF_FONT_METRICS, metrics);
        builder.useExternalResourceAccessControl(
                (uri, type) -> uri.startsWith("data:"), ExternalResourceControlPriority.RUN_AFTER_RESOLVING_URI);
        builder.useReplacementText("\uFFFD");
        builder.useUnicodeBidiSplitter(JdkBidiSplitter::new);
        builder.useUnicodeBidiReorderer(new JdkBidiReorderer());
        builder.withW3cDocument(parse(letter.xhtml()), "");
        fonts.addTo(builder, document);
        try (PdfBoxRenderer renderer = builder.buildPdfRenderer()) {
            renderer.createPDFWithoutClosing();
        }
    }

    private static Document parse(String xhtml) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            DocumentBuilder parser = factory.newDocumentBuilder();
            // Errors are thrown; the default handler would print them to System.err as well.
            parser.setErrorHandler(new DefaultHandler());
            return parser.parse(new InputSource(new StringReader(xhtml)));
        } catch (SAXException | IOException e) {
            throw new IllegalArgumentException("Not well-formed: " + e.getMessage(), e);
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] resource(String name) {
        try (InputStream in = LetterPrinter.class.getResourceAsStream(name)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
