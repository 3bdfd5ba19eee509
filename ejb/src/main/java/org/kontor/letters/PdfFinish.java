package org.kontor.letters;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.CRC32;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;

/** What a painted document still needs: embedded files, metadata, and fixed dates and ids instead of the clock's. */
final class PdfFinish {
    private PdfFinish() {}

    static void finish(Letter letter, PDDocument document) throws IOException {
        Calendar date = GregorianCalendar.from(letter.date().atStartOfDay(ZoneOffset.UTC));
        PDDocumentCatalog catalog = document.getDocumentCatalog();
        catalog.setLanguage(letter.language().toLanguageTag());
        embed(letter, document, date);
        PDMetadata metadata = new PDMetadata(document);
        metadata.importXMPMetadata(XmpPacket.of(letter).getBytes(StandardCharsets.UTF_8));
        catalog.setMetadata(metadata);
        document.setDocumentInformation(information(letter, date));
        document.setDocumentId(id(letter));
    }

    private static PDDocumentInformation information(Letter letter, Calendar date) {
        PDDocumentInformation information = new PDDocumentInformation();
        information.setTitle(letter.title());
        information.setAuthor(letter.author());
        information.setCreator(XmpPacket.TOOL);
        information.setProducer(XmpPacket.TOOL);
        information.setCreationDate(date);
        information.setModificationDate(date);
        return information;
    }

    private static void embed(Letter letter, PDDocument document, Calendar date) throws IOException {
        Map<String, PDComplexFileSpecification> names = new TreeMap<>();
        COSArray associated = new COSArray();
        for (EmbeddedFile file : letter.files()) {
            PDComplexFileSpecification specification = specification(file, document, date);
            names.put(file.name(), specification);
            associated.add(specification);
        }
        if (names.isEmpty()) {
            return;
        }
        PDEmbeddedFilesNameTreeNode tree = new PDEmbeddedFilesNameTreeNode();
        tree.setNames(names);
        PDDocumentNameDictionary dictionary = new PDDocumentNameDictionary(document.getDocumentCatalog());
        dictionary.setEmbeddedFiles(tree);
        document.getDocumentCatalog().setNames(dictionary);
        document.getDocumentCatalog().getCOSObject().setItem(COSName.AF, associated);
    }

    private static PDComplexFileSpecification specification(EmbeddedFile file, PDDocument document, Calendar date)
            throws IOException {
        PDEmbeddedFile embedded =
                new PDEmbeddedFile(document, new ByteArrayInputStream(file.content()), COSName.FLATE_DECODE);
        embedded.setSubtype(file.mediaType());
        embedded.setSize(file.content().length);
        embedded.setCreationDate(date);
        embedded.setModDate(date);
        PDComplexFileSpecification specification = new PDComplexFileSpecification();
        specification.setFile(file.name());
        specification.setFileUnicode(file.name());
        specification.setFileDescription(file.description());
        specification.setEmbeddedFile(embedded);
        specification.setEmbeddedFileUnicode(embedded);
        specification.getCOSObject().setName(COSName.AF_RELATIONSHIP, "Alternative");
        return specification;
    }

    /** A number that depends on the content only; PDFBox makes the trailer's /ID of it and of the information. */
    private static Long id(Letter letter) {
        CRC32 sum = new CRC32();
        sum.update(letter.xhtml().getBytes(StandardCharsets.UTF_8));
        letter.files().forEach(file -> sum.update(file.content()));
        return sum.getValue();
    }
}
