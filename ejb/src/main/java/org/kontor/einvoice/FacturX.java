package org.kontor.einvoice;

import org.kontor.invoicing.InvoiceContent;
import org.kontor.invoicing.InvoiceContentLine;
import org.kontor.invoicing.InvoiceHeading;
import org.kontor.invoicing.LegalNote;

/** The XML of an e-invoice: a Cross Industry Invoice D16B in the profile of its form. */
final class FacturX {

    private static final String PROCESS = "urn:fdc:peppol.eu:2017:poacc:billing:01:1.0";

    private FacturX() {}

    static byte[] xml(InvoiceContent content) {
        InvoiceContent shown = ReversedContent.shown(content);
        CiiElements xml = new CiiElements();
        InvoiceTexts texts = InvoiceTexts.in(content.heading().language());
        context(xml, Profile.of(content.heading().style().form()));
        xml.group("rsm:ExchangedDocument", () -> document(xml, content, texts));
        xml.group("rsm:SupplyChainTradeTransaction", () -> {
            int number = 1;
            for (InvoiceContentLine line : shown.lines()) {
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
            CiiSettlement.write(xml, shown, texts.paymentTerms(content));
        });
        return xml.finished();
    }

    private static void context(CiiElements xml, Profile profile) {
        xml.group("rsm:ExchangedDocumentContext", () -> {
            xml.group("ram:BusinessProcessSpecifiedDocumentContextParameter", () -> xml.text("ram:ID", PROCESS));
            xml.group("ram:GuidelineSpecifiedDocumentContextParameter", () -> xml.text("ram:ID", profile.guideline()));
        });
    }

    private static void document(CiiElements xml, InvoiceContent content, InvoiceTexts texts) {
        InvoiceHeading heading = content.heading();
        xml.text("ram:ID", heading.number());
        xml.text("ram:TypeCode", heading.typeCode());
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
