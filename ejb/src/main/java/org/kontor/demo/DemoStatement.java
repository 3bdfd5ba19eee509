package org.kontor.demo;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.kontor.money.Money;

/** Writes what happened on a day as the demo's bank tells it: camt.053.001.08. The same day gives the same bytes. */
final class DemoStatement {
    private static final XMLOutputFactory FACTORY = XMLOutputFactory.newDefaultFactory();
    private static final String NAMESPACE = "urn:iso:std:iso:20022:tech:xsd:camt.053.001.08";

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final XMLStreamWriter xml;
    private final LocalDate day;

    private DemoStatement(LocalDate day) throws XMLStreamException {
        this.day = day;
        this.xml = FACTORY.createXMLStreamWriter(bytes, StandardCharsets.UTF_8.name());
    }

    static byte[] of(String iban, LocalDate day, Money opening, List<DemoLine> lines) {
        try {
            return new DemoStatement(day).write(iban, opening, lines);
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    private byte[] write(String iban, Money opening, List<DemoLine> lines) throws XMLStreamException {
        Money closing =
                opening.plus(Money.sum(lines.stream().map(DemoLine::amount).toList()));
        xml.writeStartDocument("UTF-8", "1.0");
        xml.writeStartElement("Document");
        xml.writeDefaultNamespace(NAMESPACE);
        open("BkToCstmrStmt", "Stmt");
        text("Id", "DEMO-" + day);
        text("CreDtTm", day + "T20:00:00");
        text("Acct/Id/IBAN", iban);
        balance("OPBD", opening);
        balance("CLBD", closing);
        for (int i = 0; i < lines.size(); i++) {
            entry(day.toString().replace("-", "") + "-" + (i + 1), lines.get(i));
        }
        close(2);
        xml.writeEndDocument();
        xml.close();
        return bytes.toByteArray();
    }

    private void balance(String type, Money amount) throws XMLStreamException {
        open("Bal");
        text("Tp/CdOrPrtry/Cd", type);
        amount("Amt", amount);
        text("Dt/Dt", day.toString());
        close(1);
    }

    private void entry(String reference, DemoLine line) throws XMLStreamException {
        open("Ntry");
        amount("Amt", line.amount());
        text("Sts/Cd", "BOOK");
        text("BookgDt/Dt", day.toString());
        text("ValDt/Dt", day.toString());
        text("AcctSvcrRef", reference);
        open("NtryDtls", "TxDtls");
        text("Refs/EndToEndId", line.endToEndId().isEmpty() ? "NOTPROVIDED" : line.endToEndId());
        amount("Amt", line.amount());
        if (line.returned().isPresent()) {
            open("AmtDtls", "InstdAmt");
            plain("Amt", line.returned().get().original());
            close(2);
        }
        party(line);
        text("RmtInf/Ustrd", line.purpose());
        if (line.returned().isPresent()) {
            text("RtrInf/Rsn/Cd", line.returned().get().code());
        }
        close(3);
    }

    /** We get from debtors and pay to creditors; in what came back, the parties keep their roles. */
    private void party(DemoLine line) throws XMLStreamException {
        boolean debtor = !line.amount().isNegative() || line.returned().isPresent();
        String role = debtor ? "Dbtr" : "Cdtr";
        open("RltdPties");
        text(role + "/Pty/Nm", line.name());
        if (!line.iban().isEmpty()) {
            text(role + "Acct/Id/IBAN", line.iban());
        }
        close(1);
    }

    private void amount(String name, Money amount) throws XMLStreamException {
        plain(name, amount.isNegative() ? amount.negated() : amount);
        text("CdtDbtInd", amount.isNegative() ? "DBIT" : "CRDT");
    }

    private void plain(String name, Money amount) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeAttribute("Ccy", "EUR");
        xml.writeCharacters(amount.toString());
        xml.writeEndElement();
    }

    private void text(String path, String value) throws XMLStreamException {
        String[] names = path.split("/");
        open(names);
        xml.writeCharacters(value);
        close(names.length);
    }

    private void open(String... names) throws XMLStreamException {
        for (String name : names) {
            xml.writeStartElement(name);
        }
    }

    private void close(int elements) throws XMLStreamException {
        for (int i = 0; i < elements; i++) {
            xml.writeEndElement();
        }
    }
}
