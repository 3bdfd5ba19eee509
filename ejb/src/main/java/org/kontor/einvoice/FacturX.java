package org.kontor.einvoice;

import org.kontor.invoicing.InvoiceContent;
import org.kontor.invoicing.InvoiceContentLine;
import org.kontor.invoicing.InvoiceHeading;
import org.kontor.invoicing.LegalNote;
import org.kontor.letters.EmbeddedFile;

/** The XML of a ZUGFeRD 2 / Factur-X 1.0 invoice, profile EN 16931. */
final class FacturX {
    static final String FILE = "factur-x.xml";

    private static final String PROFILE = "urn:cen.eu:en16931:2017";
    private static final String PROCESS = "urn:fdc:peppol.eu:2017:poacc:billing:01:1.0";

    private FacturX() {}

    static byte[] xml(InvoiceContent content) {
        CiiElements xml = new CiiElements();
        InvoiceTexts texts = InvoiceTexts.in(content.heading().language());
        context(xml);
        xml.group("rsm:ExchangedDocument", () -> document(xml, content, texts));
        xml.group("rsm:SupplyChainTradeTransaction", () -> {
            int number = 1;
            for (InvoiceContentLine line : content.lines()) {
                CiiLine.write(xml, number++, line);
            }
            CiiParties.write(xml, content);
            xml.group(
                    "ram:ApplicableHeaderTradeDelivery",
                    () -> xml.group(
                            "ram:ActualDeliverySupplyChainEvent",
                            () -> xml.date(
                                    "ram:OccurrenceDateTime",
                                    content.servicePeriod().lastDay())));
            CiiSettlement.write(xml, content, texts);
        });
        return xml.finished();
    }

    static EmbeddedFile embedded(byte[] xml) {
        return new EmbeddedFile(FILE, "text/xml", "Factur-X/ZUGFeRD invoice", xml, FacturXMetadata.XMP);
    }

    private static void context(CiiElements xml) {
        xml.group("rsm:ExchangedDocumentContext", () -> {
            xml.group("ram:BusinessProcessSpecifiedDocumentContextParameter", () -> xml.text("ram:ID", PROCESS));
            xml.group("ram:GuidelineSpecifiedDocumentContextParameter", () -> xml.text("ram:ID", PROFILE));
        });
    }

    private static void document(CiiElements xml, InvoiceContent content, InvoiceTexts texts) {
        InvoiceHeading heading = content.heading();
        xml.text("ram:ID", heading.number());
        xml.text("ram:TypeCode", heading.kind().code());
        xml.date("ram:IssueDateTime", heading.issueDate());
        if (!heading.references().reason().isBlank()) {
            xml.group(
                    "ram:IncludedNote",
                    () -> xml.text(
                            "ram:Content",
                            texts.text("opening.reason", heading.references().reason())));
        }
        for (LegalNote note : content.notes()) {
            xml.group("ram:IncludedNote", () -> xml.text("ram:Content", texts.note(note)));
        }
    }
}
