package org.kontor.banking;

import java.io.ByteArrayInputStream;
import java.io.CharConversionException;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Walks through an XML file that nobody trusts: no document type, no entities, nothing fetched, bounds on depth and size,
 * and every refusal names its line.
 */
final class XmlFile {
    private static final int DEEPEST = 40;
    // A batch of ten thousand payments with all their references has some 400,000 elements.
    private static final int MOST_NODES = 500_000;
    private static final int LONGEST_TEXT = 4000;
    private static final int TAIL = 200;

    private final byte[] bytes;
    private final XMLStreamReader reader;
    private int depth;

    XmlFile(byte[] bytes) {
        this.bytes = bytes;
        if (!XmlEncoding.isKnown(bytes)) {
            throw new UnreadableFile("encoding", 1);
        }
        // The platform's own: what a server puts in its place has other limits.
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        // Else it prints what it throws.
        factory.setXMLReporter((message, type, information, location) -> {});
        factory.setXMLResolver((publicId, systemId, base, namespace) -> {
            throw new XMLStreamException("nothing is fetched");
        });
        try {
            reader = factory.createXMLStreamReader(new ByteArrayInputStream(bytes));
        } catch (XMLStreamException e) {
            throw unreadable(e, 1);
        }
    }

    int line() {
        return Math.max(1, reader.getLocation().getLineNumber());
    }

    String name() {
        return reader.getLocalName();
    }

    String namespace() {
        return reader.getNamespaceURI() == null ? "" : reader.getNamespaceURI();
    }

    /** To the next element inside the one that was entered last; false at its end. */
    boolean nextElement() {
        while (true) {
            int event = next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                return true;
            }
            if (event == XMLStreamConstants.END_ELEMENT || event == XMLStreamConstants.END_DOCUMENT) {
                return false;
            }
        }
    }

    /** The element the cursor stands on, as a whole; the cursor stands at its end then. */
    XmlNode node() {
        return node(new int[] {MOST_NODES});
    }

    private XmlNode node(int[] left) {
        XmlNode node = new XmlNode(name(), line(), attributes());
        if (--left[0] < 0) {
            throw new UnreadableFile("tooMuch", line(), MOST_NODES);
        }
        StringBuilder text = new StringBuilder();
        for (int event = next(); event != XMLStreamConstants.END_ELEMENT; event = next()) {
            if (event == XMLStreamConstants.START_ELEMENT) {
                node.add(node(left));
            } else if (event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.CDATA) {
                keep(text);
            }
        }
        if (!node.hasChildren()) {
            node.hold(text.toString());
        }
        return node;
    }

    private void keep(StringBuilder text) {
        int kept = Math.min(reader.getTextLength(), LONGEST_TEXT - text.length());
        text.append(reader.getTextCharacters(), reader.getTextStart(), kept);
    }

    private Map<String, String> attributes() {
        // Amounts have their currency, and nothing else that is read has any.
        String currency = reader.getAttributeValue(null, "Ccy");
        return currency == null ? Map.of() : Map.of("Ccy", currency.strip());
    }

    /** Over the element the cursor stands on. */
    void skip() {
        int level = depth;
        while (depth >= level) {
            next();
        }
    }

    private int next() {
        try {
            int event = reader.next();
            switch (event) {
                case XMLStreamConstants.START_ELEMENT -> enter();
                case XMLStreamConstants.END_ELEMENT -> depth--;
                case XMLStreamConstants.DTD -> throw new UnreadableFile("doctype", line());
                case XMLStreamConstants.ENTITY_REFERENCE -> throw new UnreadableFile("entity", line());
                default -> {
                    // Text, comments and instructions are looked at by who wants them.
                }
            }
            return event;
        } catch (XMLStreamException | RuntimeException e) {
            throw e instanceof UnreadableFile told ? told : unreadable(e, line());
        }
    }

    private void enter() {
        if (++depth > DEEPEST) {
            throw new UnreadableFile("tooDeep", line(), DEEPEST);
        }
    }

    private UnreadableFile unreadable(Exception broken, int line) {
        // This exception knows its cause by another name than all others.
        Throwable cause = broken instanceof XMLStreamException told ? told.getNestedException() : broken.getCause();
        if (cause instanceof CharConversionException || cause instanceof UnsupportedEncodingException) {
            return new UnreadableFile("encoding", XmlEncoding.firstWrongLine(bytes));
        }
        return new UnreadableFile(endsWithDocument() ? "notWellFormed" : "truncated", line);
    }

    /** What ends in the middle was cut off on its way; parsers say so in the language of their platform only. */
    private boolean endsWithDocument() {
        int from = Math.max(0, bytes.length - TAIL);
        String tail = new String(bytes, from, bytes.length - from, StandardCharsets.ISO_8859_1);
        return tail.replace("\0", "").strip().endsWith("Document>");
    }
}
