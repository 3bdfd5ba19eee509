package org.kontor.einvoice;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kontor.documents.DocumentFile;
import org.kontor.invoicing.BillingRuns;
import org.kontor.invoicing.InvoiceContent;
import org.kontor.invoicing.InvoiceFile;
import org.kontor.invoicing.InvoiceRow;
import org.kontor.invoicing.Invoices;
import org.kontor.invoicing.RunState;
import org.kontor.jobs.BusinessDays;
import org.kontor.persistence.PageRequest;
import org.kontor.persistence.Sql;
import org.kontor.testing.AsOperator;
import org.kontor.testing.AsSystem;
import org.kontor.testing.InContainer;

/** What is issued gets its files by itself, once. */
class InvoiceFilesIT extends InContainer {
    private static final int ACCOUNTS = 23;
    private static final Duration PATIENCE = Duration.ofSeconds(120);

    private static List<InvoiceRow> issued;

    @Inject
    private AsOperator asOperator;

    @Inject
    private AsSystem asSystem;

    @Inject
    private SmallSpace space;

    @Inject
    private BillingRuns runs;

    @Inject
    private BusinessDays days;

    @Inject
    private Invoices invoices;

    @Inject
    private InvoiceArchive archive;

    @Inject
    private Sql sql;

    @BeforeEach
    void issueOnce() throws Exception {
        if (issued == null) {
            long seller = space.withContracts(ACCOUNTS);
            long run = asOperator.call(() -> runs.start(seller, days.today()));
            await(() -> state(run) == RunState.DRAFTED);
            asOperator.run(() -> runs.finalise(run));
            await(() -> state(run) == RunState.DONE);
            issued = asOperator.call(
                    () -> invoices.ofRun(run, PageRequest.first(100)).rows());
        }
    }

    @Test
    void theFirstOfEachShapeWasJudgedByTheFullValidator() throws Exception {
        for (InvoiceRow invoice : issued) {
            await(() -> asOperator.call(
                    () -> invoices.file(invoice.id(), InvoiceFile.PDF).isPresent()));
        }
        assertThat(sql.number("SELECT COUNT(*) FROM proven_shape WHERE shape LIKE 'ZUGFERD INVOICE 380 S %'"))
                .isPositive();
    }

    @Test
    void everyIssuedInvoiceGetsItsPdfAndItsXml() throws Exception {
        assertThat(issued).hasSize(ACCOUNTS);
        for (InvoiceRow invoice : issued) {
            await(() -> asOperator.call(
                    () -> invoices.file(invoice.id(), InvoiceFile.PDF).isPresent()));
            DocumentFile pdf = file(invoice, InvoiceFile.PDF);

            assertThat(pdf.name()).isEqualTo(invoice.number() + ".pdf");
            assertThat(new String(pdf.bytes(), StandardCharsets.ISO_8859_1)).startsWith("%PDF-1.");
            if (!content(invoice).heading().style().form().isElectronic()) {
                assertThat(asOperator.call(() -> invoices.file(invoice.id(), InvoiceFile.XML)))
                        .isEmpty();
                continue;
            }
            DocumentFile xml = file(invoice, InvoiceFile.XML);
            assertThat(new String(xml.bytes(), StandardCharsets.UTF_8))
                    .contains("<ram:ID>" + invoice.number() + "</ram:ID>")
                    .contains("<ram:DuePayableAmount>" + invoice.payable() + "</ram:DuePayableAmount>");
        }
        await(() -> waiting() == 0);
    }

    @Test
    void aSecondRenderingOfTheSameInvoiceIsNotStored() throws Exception {
        InvoiceRow invoice = issued.get(0);
        await(() -> asOperator.call(
                () -> invoices.file(invoice.id(), InvoiceFile.PDF).isPresent()));
        DocumentFile before = file(invoice, InvoiceFile.PDF);
        byte[] other = {1, 2, 3};

        asSystem.run(() -> archive.store(
                List.of(new RenderedInvoice(invoice.id(), invoice.number(), invoice.issuedOn(), other, other))));

        assertThat(file(invoice, InvoiceFile.PDF).bytes()).isEqualTo(before.bytes());
    }

    private long waiting() {
        return sql.number("SELECT COUNT(*) FROM invoice_rendering");
    }

    private RunState state(long run) throws Exception {
        return asOperator.call(() -> runs.find(run).state());
    }

    private DocumentFile file(InvoiceRow invoice, InvoiceFile kind) throws Exception {
        return asOperator.call(() -> invoices.file(invoice.id(), kind).orElseThrow());
    }

    private InvoiceContent content(InvoiceRow invoice) throws Exception {
        return asOperator.call(() -> invoices.content(invoice.id()));
    }

    private static void await(Callable<Boolean> condition) {
        Awaitility.await().atMost(PATIENCE).until(condition);
    }
}
