package org.kontor.bank;

import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes statements (camt.053) and details of batches (camt.054), in the versions .02 and .08 that banks sent and send. */
final class CamtWriter {
    private final String version;
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final XMLStreamWriter xml;

    private CamtWriter(String version) throws XMLStreamException {
        this.version = version;
        this.xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(bytes, "UTF-8");
    }

    /** What a statement says of the account besides its lines. */
    record Head(String iban, int number, LocalDate day, BigDecimal opening, BigDecimal closing) {}

    static byte[] statement(String version, Head head, List<Line> lines) throws XMLStreamException {
        CamtWriter writer = new CamtWriter(version);
        writer.document("camt.053.001." + version, "BkToCstmrStmt", "Stmt", head, lines, true);
        return writer.bytes.toByteArray();
    }

    static byte[] details(String version, Head head, List<Line> lines) throws XMLStreamException {
        CamtWriter writer = new CamtWriter(version);
        writer.document("camt.054.001." + version, "BkToCstmrDbtCdtNtfctn", "Ntfctn", head, lines, false);
        return writer.bytes.toByteArray();
    }

    private boolean isOld() {
        return version.equals("02");
    }

    private void document(String message, String root, String report, Head head, List<Line> lines, boolean balances)
            throws XMLStreamException {
        xml.writeStartDocument("UTF-8", "1.0");
        xml.writeStartElement("Document");
        xml.writeDefaultNamespace("urn:iso:std:iso:20022:tech:xsd:" + message);
        xml.writeStartElement(root);
        xml.writeStartElement("GrpHdr");
        String id = report + head.day().toString().replace("-", "") + "-" + head.number();
        text("MsgId", id);
        text("CreDtTm", head.day() + "T20:15:00+01:00");
        xml.writeEndElement();
        xml.writeStartElement(report);
        text("Id", id);
        text("ElctrncSeqNb", Integer.toString(head.number()));
        text("CreDtTm", head.day() + "T20:15:00+01:00");
        group("Acct/Id", () -> text("IBAN", head.iban()));
        if (balances) {
            balance("OPBD", head.opening(), head.day());
            balance("CLBD", head.closing(), head.day());
        }
        for (Line line : lines) {
            line(line);
        }
        xml.writeEndDocument();
        xml.close();
    }

    private void balance(String code, BigDecimal amount, LocalDate day) throws XMLStreamException {
        xml.writeStartElement("Bal");
        group("Tp/CdOrPrtry", () -> text("Cd", code));
        amount("Amt", amount);
        text("CdtDbtInd", amount.signum() < 0 ? "DBIT" : "CRDT");
        group("Dt", () -> text("Dt", day.toString()));
        xml.writeEndElement();
    }

    private void line(Line line) throws XMLStreamException {
        xml.writeStartElement("Ntry");
        amount("Amt", line.amount());
        text("CdtDbtInd", sign(line.amount()));
        if (isOld()) {
            text("Sts", "BOOK");
        } else {
            group("Sts", () -> text("Cd", "BOOK"));
        }
        group("BookgDt", () -> text("Dt", line.on().toString()));
        group("ValDt", () -> text("Dt", line.on().toString()));
        text("AcctSvcrRef", line.reference());
        code(line.code());
        if (!line.details().isEmpty() || !line.batch().pmtInfId().isEmpty()) {
            group("NtryDtls", () -> details(line));
        }
        text("AddtlNtryInf", line.info());
        xml.writeEndElement();
    }

    private void code(Line.Code code) throws XMLStreamException {
        String[] domain = code.domain().split("-");
        xml.writeStartElement("BkTxCd");
        xml.writeStartElement("Domn");
        text("Cd", domain[0]);
        xml.writeStartElement("Fmly");
        text("Cd", domain[1]);
        text("SubFmlyCd", domain[2]);
        xml.writeEndElement();
        xml.writeEndElement();
        xml.writeStartElement("Prtry");
        text("Cd", "NDDT+" + code.gvc() + "+00931");
        text("Issr", "DK");
        xml.writeEndElement();
        xml.writeEndElement();
    }

    private void details(Line line) throws XMLStreamException {
        Line.BatchTold batch = line.batch();
        if (!batch.pmtInfId().isEmpty()) {
            xml.writeStartElement("Btch");
            text("MsgId", batch.messageId());
            text("PmtInfId", batch.pmtInfId());
            text("NbOfTxs", Integer.toString(batch.count()));
            xml.writeEndElement();
        }
        for (Line.Detail detail : line.details()) {
            detail(detail);
        }
    }

    private void detail(Line.Detail detail) throws XMLStreamException {
        boolean in = detail.amount().signum() > 0;
        // A return keeps the parties of the debit: our customer is still the debtor.
        boolean otherIsDebtor = in != detail.back().isBack();
        xml.writeStartElement("TxDtls");
        xml.writeStartElement("Refs");
        text("EndToEndId", detail.endToEndId().isEmpty() ? "NOTPROVIDED" : detail.endToEndId());
        if (!detail.mandate().isEmpty()) {
            text("MndtId", detail.mandate());
        }
        xml.writeEndElement();
        if (!isOld()) {
            amount("Amt", detail.amount());
            text("CdtDbtInd", sign(detail.amount()));
        }
        xml.writeStartElement("AmtDtls");
        if (detail.back().isBack()) {
            group("InstdAmt", () -> amount("Amt", detail.back().original()));
        }
        group("TxAmt", () -> amount("Amt", detail.amount()));
        xml.writeEndElement();
        if (detail.back().fee().signum() > 0) {
            charges(detail.back().fee());
        }
        xml.writeStartElement("RltdPties");
        party(otherIsDebtor ? "Dbtr" : "Cdtr", detail);
        xml.writeEndElement();
        if (!detail.purpose().isEmpty()) {
            xml.writeStartElement("RmtInf");
            for (String part : detail.purpose().split("\n")) {
                text("Ustrd", part);
            }
            xml.writeEndElement();
        }
        if (detail.back().isBack()) {
            xml.writeStartElement("RtrInf");
            group("Rsn", () -> text("Cd", detail.back().code()));
            text("AddtlInf", detail.back().info());
            xml.writeEndElement();
        }
        xml.writeEndElement();
    }

    private void charges(BigDecimal fee) throws XMLStreamException {
        xml.writeStartElement("Chrgs");
        if (isOld()) {
            amount("Amt", fee);
        } else {
            group("Rcrd", () -> amount("Amt", fee));
        }
        xml.writeEndElement();
    }

    private void party(String role, Line.Detail detail) throws XMLStreamException {
        xml.writeStartElement(role);
        if (isOld()) {
            text("Nm", detail.name());
        } else {
            group("Pty", () -> text("Nm", detail.name()));
        }
        xml.writeEndElement();
        if (!detail.iban().isEmpty()) {
            group(role + "Acct/Id", () -> text("IBAN", detail.iban()));
        }
    }

    private static String sign(BigDecimal amount) {
        return amount.signum() < 0 ? "DBIT" : "CRDT";
    }

    private void amount(String name, BigDecimal amount) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeAttribute("Ccy", "EUR");
        xml.writeCharacters(amount.abs().setScale(2).toPlainString());
        xml.writeEndElement();
    }

    private void text(String name, String value) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(value);
        xml.writeEndElement();
    }

    @FunctionalInterface
    private interface Content {
        void write() throws XMLStreamException;
    }

    private void group(String path, Content content) throws XMLStreamException {
        String[] names = path.split("/");
        for (String name : names) {
            xml.writeStartElement(name);
        }
        content.write();
        for (int i = 0; i < names.length; i++) {
            xml.writeEndElement();
        }
    }
}
