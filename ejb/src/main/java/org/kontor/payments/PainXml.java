package org.kontor.payments;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.format.DateTimeFormatter;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.kontor.catalog.Address;
import org.kontor.money.Money;

/** Writes elements of ISO 20022 payment files. The same calls give the same bytes. */
final class PainXml {
    private static final int NAME = 70;
    private static final int TOWN = 35;
    private static final int POST_CODE = 16;
    // The JDK's own, whatever else is on the class path.
    private static final XMLOutputFactory FACTORY = XMLOutputFactory.newDefaultFactory();

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream(16_384);
    private final XMLStreamWriter xml;

    PainXml(String message) {
        try {
            xml = FACTORY.createXMLStreamWriter(bytes, StandardCharsets.UTF_8.name());
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeStartElement("Document");
            xml.writeDefaultNamespace("urn:iso:std:iso:20022:tech:xsd:" + message);
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    /** An element with what {@code content} writes into it. */
    void group(String name, Runnable content) {
        try {
            xml.writeStartElement(name);
            content.run();
            xml.writeEndElement();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Elements inside each other, named with slashes between them; the innermost holds the text. */
    void text(String path, String value) {
        try {
            String[] names = path.split("/");
            for (String name : names) {
                xml.writeStartElement(name);
            }
            xml.writeCharacters(value);
            for (int i = 0; i < names.length; i++) {
                xml.writeEndElement();
            }
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    void amount(String name, Money amount) {
        try {
            xml.writeStartElement(name);
            xml.writeAttribute("Ccy", "EUR");
            xml.writeCharacters(amount.toString());
            xml.writeEndElement();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    void head(FileHead head, int count, Money sum) {
        group("GrpHdr", () -> {
            text("MsgId", head.messageId());
            text("CreDtTm", head.created().format(DateTimeFormatter.ISO_LOCAL_DATE_TIME));
            text("NbOfTxs", Integer.toString(count));
            text("CtrlSum", sum.toString());
            text("InitgPty/Nm", BankText.of(head.initiator(), NAME));
        });
    }

    void party(String name, Party party) {
        group(name, () -> {
            text("Nm", BankText.of(party.name(), NAME));
            party.address().ifPresent(address -> group("PstlAdr", () -> address(address)));
        });
    }

    private void address(Address address) {
        if (!address.street().isEmpty()) {
            text("StrtNm", BankText.of(address.street(), NAME));
        }
        text("PstCd", BankText.of(address.postCode(), POST_CODE));
        text("TwnNm", BankText.of(address.city(), TOWN));
        text("Ctry", address.country());
    }

    void account(String name, Party party) {
        text(name + "/Id/IBAN", party.iban());
    }

    /** Inside the EEA the IBAN says which bank it is; the element must be there all the same. */
    void bank(String name, Party party) {
        text(
                name + "/FinInstnId/" + (party.bic().isEmpty() ? "Othr/Id" : "BICFI"),
                party.bic().isEmpty() ? "NOTPROVIDED" : party.bic());
    }

    byte[] finished() {
        try {
            xml.writeEndDocument();
            xml.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
        return bytes.toByteArray();
    }
}
