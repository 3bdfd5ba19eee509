package org.kontor.notifications;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.multipdf.PDFCloneUtility;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/**
 * Many letters in one PDF, each beginning on a sheet of its own when printed on both sides. Pages are kept in a
 * temporary file, so memory does not grow with their content.
 */
final class LettersMerged implements AutoCloseable {
    private final PDDocument merged = new PDDocument(IOUtils.createTempFileOnlyStreamCache());

    void add(byte[] pdf) {
        try (PDDocument letter = Loader.loadPDF(pdf)) {
            if (merged.getNumberOfPages() % 2 == 1) {
                merged.addPage(new PDPage(PDRectangle.A4));
            }
            PageCopier copier = new PageCopier(merged);
            for (PDPage page : letter.getPages()) {
                merged.addPage(copier.copy(page));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    int pages() {
        return merged.getNumberOfPages();
    }

    void save(OutputStream out) throws IOException {
        merged.save(out);
    }

    @Override
    public void close() throws IOException {
        merged.close();
    }

    private static final class PageCopier extends PDFCloneUtility {
        PageCopier(PDDocument destination) {
            super(destination);
        }

        PDPage copy(PDPage page) throws IOException {
            // What a page inherits stays with it; its old siblings must not be copied along.
            page.setResources(page.getResources());
            page.setMediaBox(page.getMediaBox());
            page.getCOSObject().removeItem(COSName.PARENT);
            return new PDPage(cloneForNewDocument(page.getCOSObject()));
        }
    }
}
