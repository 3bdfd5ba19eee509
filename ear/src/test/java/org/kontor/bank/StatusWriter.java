package org.kontor.bank;

import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes pain.002.001.10: what the bank refuses of a file. */
final class StatusWriter {
    private StatusWriter() {}

    /** A payment that is refused, and why. */
    record Rejected(String endToEndId, String code) {}

    static byte[] rejected(PaymentFile file, Batch batch, List<Rejected> rejected, LocalDate today)
            throws XMLStreamException {
        StringWriter text = new StringWriter();
        XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
        xml.writeStartDocument("UTF-8", "1.0");
        xml.writeStartElement("Document");
        xml.writeDefaultNamespace("urn:iso:std:iso:20022:tech:xsd:pain.002.001.10");
        xml.writeStartElement("CstmrPmtStsRpt");
        xml.writeStartElement("GrpHdr");
        text(xml, "MsgId", "STS" + file.messageId());
        text(xml, "CreDtTm", today + "T16:00:00+01:00");
        xml.writeEndElement();
        xml.writeStartElement("OrgnlGrpInfAndSts");
        text(xml, "OrgnlMsgId", file.messageId());
        text(xml, "OrgnlMsgNmId", "pain.008.001.08");
        text(xml, "GrpSts", "PART");
        xml.writeEndElement();
        xml.writeStartElement("OrgnlPmtInfAndSts");
        text(xml, "OrgnlPmtInfId", batch.id());
        text(xml, "PmtInfSts", "PART");
        for (Rejected one : rejected) {
            xml.writeStartElement("TxInfAndSts");
            text(xml, "OrgnlEndToEndId", one.endToEndId());
            text(xml, "TxSts", "RJCT");
            xml.writeStartElement("StsRsnInf");
            xml.writeStartElement("Rsn");
            text(xml, "Cd", one.code());
            xml.writeEndElement();
            xml.writeEndElement();
            xml.writeEndElement();
        }
        xml.writeEndDocument();
        xml.close();
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static void text(XMLStreamWriter xml, String name, String value) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(value);
        xml.writeEndElement();
    }
}
