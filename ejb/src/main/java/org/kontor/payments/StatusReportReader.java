package org.kontor.payments;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Reads what a bank refuses of a file (pain.002.001.10 and its older versions). Files come from outside: no document
 * types, no entities, and limits for everything.
 */
final class StatusReportReader {
    /** The largest report that is read, in bytes. */
    static final int LARGEST = 10 * 1024 * 1024;

    private static final int DEEPEST = 40;
    private static final int LONGEST = 500;
    private static final int LONGEST_CODE = 35;
    private static final int MOST = 50_000;
    private static final String REFUSED = "RJCT";

    private final XMLStreamReader xml;
    private final List<Rejection> found = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private int depth;
    private boolean inStatusReason;
    private boolean inReason;
    private Part file = new Part();
    private Part batch = new Part();
    private Part payment = new Part();
    private Part current = file;

    /** Facts of a file, batch or payment, as they are read one after the other. */
    private static final class Part {
        private String id = "";
        private String status = "";
        private String code = "";
        private String info = "";

        private Rejection rejection(Rejection.Level level) {
            return new Rejection(level, id, code, info);
        }

        private boolean isRefused() {
            return status.equals(REFUSED);
        }
    }

    private StatusReportReader(XMLStreamReader xml) {
        this.xml = xml;
    }

    /**
     * What the bank refuses; empty if it refuses nothing.
     *
     * @throws UnreadableReport if it is none, or more than we read
     */
    static List<Rejection> read(byte[] report) {
        if (report.length > LARGEST) {
            throw new UnreadableReport(0);
        }
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        try {
            XMLStreamReader xml = factory.createXMLStreamReader(new ByteArrayInputStream(report));
            try {
                return new StatusReportReader(xml).rejections();
            } finally {
                xml.close();
            }
        } catch (XMLStreamException e) {
            throw new UnreadableReport(
                    e.getLocation() == null ? 0 : e.getLocation().getLineNumber());
        }
    }

    private List<Rejection> rejections() throws XMLStreamException {
        boolean isReport = false;
        while (xml.hasNext()) {
            switch (xml.next()) {
                case XMLStreamConstants.DTD -> throw unreadable();
                case XMLStreamConstants.START_ELEMENT -> isReport |= begin(xml.getLocalName());
                case XMLStreamConstants.CHARACTERS -> keep();
                case XMLStreamConstants.END_ELEMENT -> end(xml.getLocalName());
                default -> {
                    // Comments and the like say nothing.
                }
            }
        }
        if (!isReport) {
            throw new UnreadableReport(1);
        }
        return List.copyOf(found);
    }

    private boolean begin(String name) {
        depth++;
        if (depth > DEEPEST) {
            throw unreadable();
        }
        text.setLength(0);
        switch (name) {
            case "OrgnlPmtInfAndSts" -> current = batch = new Part();
            case "TxInfAndSts" -> current = payment = new Part();
            case "StsRsnInf" -> inStatusReason = true;
            case "Rsn" -> inReason = inStatusReason;
            default -> {
                // Only these hold others.
            }
        }
        return name.equals("CstmrPmtStsRpt");
    }

    private void keep() {
        if (text.length() < LONGEST) {
            text.append(xml.getText(), 0, Math.min(xml.getTextLength(), LONGEST - text.length()));
        }
    }

    private void end(String name) {
        depth--;
        String value = text.toString().strip();
        text.setLength(0);
        switch (name) {
            case "OrgnlMsgId", "OrgnlPmtInfId", "OrgnlEndToEndId" -> current.id = value;
            case "GrpSts", "PmtInfSts", "TxSts" -> current.status = value;
            case "Cd", "Prtry" -> keepReason(value);
            case "Rsn" -> inReason = false;
            case "StsRsnInf" -> inStatusReason = false;
            case "AddtlInf" -> current.info = (current.info + " " + value).strip();
            case "OrgnlGrpInfAndSts" -> add(file, Rejection.Level.FILE);
            case "TxInfAndSts" -> {
                add(payment, Rejection.Level.PAYMENT);
                current = batch;
            }
            case "OrgnlPmtInfAndSts" -> {
                add(batch, Rejection.Level.BATCH);
                current = file;
            }
            default -> {
                // What else a bank tells is not needed.
            }
        }
    }

    private void keepReason(String value) {
        if (inReason && current.code.isEmpty()) {
            current.code = value.substring(0, Math.min(value.length(), LONGEST_CODE));
        }
    }

    private void add(Part part, Rejection.Level level) {
        if (!part.isRefused() || part.id.isEmpty()) {
            return;
        }
        if (found.size() == MOST) {
            throw unreadable();
        }
        found.add(part.rejection(level));
    }

    private UnreadableReport unreadable() {
        return new UnreadableReport(xml.getLocation().getLineNumber());
    }
}
