package org.kontor.einvoice;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.kontor.invoicing.InvoiceContent;
import org.kontor.invoicing.InvoiceContentLine;
import org.kontor.invoicing.InvoiceForm;
import org.kontor.invoicing.InvoiceTotals;
import org.kontor.letters.PrintedFormats;
import org.kontor.money.Money;
import org.mustangproject.Invoice;
import org.mustangproject.ZUGFeRD.TransactionCalculator;
import org.mustangproject.ZUGFeRD.ZUGFeRDImporter;
import org.mustangproject.ZUGFeRD.ZUGFeRDInvoiceImporter;
import org.mustangproject.validator.ZUGFeRDValidator;

/**
 * Generated invoices of every shape, judged by programs of others: Mustang's validator (schema, EN 16931, PEPPOL and
 * XRechnung rules), veraPDF (PDF/A-3b) and Mustang's importer, which computes all totals anew.
 *
 * <p>{@code -Dkontor.documents=3000 -Dkontor.seed=7} takes more or others.
 */
class InvoiceDocumentsTest {
    private static final int DOCUMENTS = Integer.getInteger("kontor.documents", 460);
    private static final long SEED = Long.getLong("kontor.seed", 20261123L);

    private static final Path FOLDER = Path.of("target", "einvoices");

    private final InvoiceRenderer renderer = new InvoiceRenderer();

    @Test
    void everyInvoiceIsValidAndSaysTheSameInPdfXmlAndContent() throws Exception {
        emptyFolder();
        InvoiceGenerator generator = new InvoiceGenerator(SEED);
        ExecutorService judges =
                Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors());
        List<Future<?>> verdicts = new ArrayList<>();
        for (int number = 0; number < DOCUMENTS; number++) {
            int document = number;
            InvoiceContent content = generator.next(number);
            verdicts.add(judges.submit(() -> judge(document, content)));
        }
        for (Future<?> verdict : verdicts) {
            verdict.get();
        }
        judges.shutdown();
        System.out.printf("%d documents valid (seed %d)%n", DOCUMENTS, SEED);
    }

    private Void judge(int number, InvoiceContent content) throws Exception {
        String which = "document " + number + " of seed " + SEED;
        RenderedInvoice rendered = renderer.render(1, content);
        if (form(content).isElectronic()) {
            assertValid(which, rendered);
            assertXmlTotals(which, content, rendered);
            Files.write(FOLDER.resolve("%03d-%s.xml".formatted(number, form(content))), rendered.xml());
        } else {
            assertThat(rendered.xml()).as(which).isEmpty();
            assertThat(PdfA.isCompliant(rendered.pdf())).as(which).isTrue();
        }
        InvoiceTotals totals = content.settlement().totals();
        RenderedCheck.check(content, rendered, totals.payable().plus(totals.prepaid()));
        assertThat(rendered.pdf())
                .as(which)
                .isEqualTo(renderer.render(1, content).pdf());
        assertPdfTotals(which, content, rendered);
        return null;
    }

    private static InvoiceForm form(InvoiceContent content) {
        return content.heading().style().form();
    }

    /** Other judges, which need a JVM of their own, read them there (module kosit). */
    private static void emptyFolder() throws IOException {
        Files.createDirectories(FOLDER);
        try (DirectoryStream<Path> files = Files.newDirectoryStream(FOLDER)) {
            for (Path file : files) {
                Files.delete(file);
            }
        }
    }

    private static void assertValid(String which, RenderedInvoice rendered) {
        ZUGFeRDValidator validator = new ZUGFeRDValidator();
        String report = validator.validate(rendered.pdf(), "invoice.pdf");
        assertThat(validator.wasCompletelyValid()).as(which + report).isTrue();
        assertThat(report).as(which).contains("flavour=3b", "isCompliant=true").doesNotContain("<warning", "<error");
    }

    private static void assertXmlTotals(String which, InvoiceContent content, RenderedInvoice rendered)
            throws Exception {
        InvoiceTotals totals = ReversedContent.shown(content).settlement().totals();
        ZUGFeRDImporter read = new ZUGFeRDImporter(new ByteArrayInputStream(rendered.pdf()));
        assertThat(read.getRawXML()).as(which).isEqualTo(rendered.xml());
        assertThat(amount(read.getLineTotalAmount())).as(which).isEqualTo(totals.net());
        assertThat(amount(read.getTaxTotalAmount())).as(which).isEqualTo(totals.tax());
        assertThat(amount(read.getAmount())).as(which).isEqualTo(totals.grand());
        assertThat(new String(rendered.xml(), StandardCharsets.UTF_8))
                .as(which)
                .contains("<ram:DuePayableAmount>" + totals.payable() + "</ram:DuePayableAmount>");

        ZUGFeRDInvoiceImporter importer = new ZUGFeRDInvoiceImporter();
        importer.doIgnoreCalculationErrors();
        importer.setRawXML(rendered.xml());
        Invoice recomputed = importer.extractInvoice();
        TransactionCalculator calculator = new TransactionCalculator(recomputed);
        assertThat(Money.of(calculator.getGrandTotal())).as(which).isEqualTo(totals.grand());
    }

    private static Money amount(String text) {
        return Money.of(new BigDecimal(text));
    }

    private static void assertPdfTotals(String which, InvoiceContent issued, RenderedInvoice rendered)
            throws IOException {
        InvoiceContent content = ReversedContent.shown(issued);
        String printed = text(rendered.pdf());
        PrintedFormats formats = InvoiceTexts.in(content.heading().language()).formats();
        InvoiceTotals totals = content.settlement().totals();
        assertThat(printed).as(which).contains(content.heading().number());
        assertThat(printed).as(which).contains(formats.money(totals.grand()), formats.money(totals.payable()));
        content.settlement()
                .vatBreakdown()
                .forEach(part -> assertThat(printed).as(which).contains(formats.money(part.taxable())));
        for (InvoiceContentLine line : content.lines()) {
            Money shown = content.isGrossPriced() ? line.gross().orElseThrow() : line.netAmount();
            assertThat(printed).as(which).contains(formats.money(shown));
        }
    }

    private static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }
}
