package org.kontor.einvoice;

import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.kontor.letters.PrintableText;
import org.kontor.money.Money;

/** Writes the elements of a UN/CEFACT Cross Industry Invoice D16B; names carry their usual prefix. */
final class CiiElements {
    // The JDK's own, whatever else is on the class path.
    private static final XMLOutputFactory FACTORY = XMLOutputFactory.newDefaultFactory();
    private static final String DATE_FORMAT = "102";

    private final StringWriter text = new StringWriter(16_384);
    private final XMLStreamWriter xml;

    CiiElements() {
        try {
            xml = FACTORY.createXMLStreamWriter(text);
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeStartElement("rsm:CrossIndustryInvoice");
            xml.writeNamespace("rsm", "urn:un:unece:uncefact:data:standard:CrossIndustryInvoice:100");
            xml.writeNamespace(
                    "ram", "urn:un:unece:uncefact:data:standard:ReusableAggregateBusinessInformationEntity:100");
            xml.writeNamespace("udt", "urn:un:unece:uncefact:data:standard:UnqualifiedDataType:100");
            xml.writeNamespace("qdt", "urn:un:unece:uncefact:data:standard:QualifiedDataType:100");
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

    /** An element with text; nothing at all for an empty text, which EN 16931 forbids (BR-XX: no empty elements). */
    void text(String name, String value) {
        if (!value.isBlank()) {
            element(name, "", "", value);
        }
    }

    /** As {@link #text(String, String)}, with an attribute. */
    void text(String name, String attribute, String attributeValue, String value) {
        if (!value.isBlank()) {
            element(name, attribute, attributeValue, value);
        }
    }

    void amount(String name, Money value) {
        element(name, "", "", value.toString());
    }

    /** A date inside {@code name}, as {@code udt:DateTimeString} of format 102. */
    void date(String name, LocalDate date) {
        dateAs("udt:DateTimeString", name, date);
    }

    /** As {@link #date}, where the schema wants the qualified type. */
    void qualifiedDate(String name, LocalDate date) {
        dateAs("qdt:DateTimeString", name, date);
    }

    private void dateAs(String type, String name, LocalDate date) {
        String basic = date.format(DateTimeFormatter.BASIC_ISO_DATE);
        group(name, () -> element(type, "format", DATE_FORMAT, basic));
    }

    private void element(String name, String attribute, String attributeValue, String value) {
        try {
            xml.writeStartElement(name);
            if (!attribute.isEmpty()) {
                xml.writeAttribute(attribute, attributeValue);
            }
            xml.writeCharacters(PrintableText.of(value.strip()));
            xml.writeEndElement();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    byte[] finished() {
        try {
            xml.writeEndDocument();
            xml.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }
}
