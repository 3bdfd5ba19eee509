package org.kontor.bank;

import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import org.xml.sax.SAXException;

/** Reads pain.008.001.08 and pain.001.001.09: first by the schema of ISO 20022, then element by element. */
final class PainReader {
    private final Deque<String> path = new ArrayDeque<>();
    private final Map<String, String> head = new HashMap<>();
    private final List<Batch> batches = new ArrayList<>();
    private Map<String, String> batch = new HashMap<>();
    private Map<String, String> order = new HashMap<>();
    private List<Order> orders = new ArrayList<>();
    private boolean isDebits;

    private PainReader() {}

    static PaymentFile read(byte[] bytes) throws Exception {
        PainReader reader = new PainReader();
        String start = new String(bytes, 0, Math.min(bytes.length, 400), java.nio.charset.StandardCharsets.UTF_8);
        reader.isDebits = start.contains("pain.008.001.08");
        bySchema(bytes, reader.isDebits ? "pain.008.001.08" : "pain.001.001.09");
        reader.read(XMLInputFactory.newDefaultFactory().createXMLStreamReader(new ByteArrayInputStream(bytes)));
        return new PaymentFile(
                reader.head.get("MsgId"),
                reader.isDebits,
                Integer.parseInt(reader.head.get("NbOfTxs")),
                new BigDecimal(reader.head.get("CtrlSum")),
                reader.batches);
    }

    private static void bySchema(byte[] bytes, String message) throws Exception {
        try {
            SchemaFactory.newDefaultInstance()
                    .newSchema(PainReader.class.getResource("/schema/pain/" + message + ".xsd"))
                    .newValidator()
                    .validate(new StreamSource(new ByteArrayInputStream(bytes)));
        } catch (SAXException wrong) {
            throw new Refused("FF01", wrong.getMessage());
        }
    }

    private void read(XMLStreamReader xml) throws XMLStreamException {
        StringBuilder text = new StringBuilder();
        while (xml.hasNext()) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    path.addLast(xml.getLocalName());
                    text.setLength(0);
                }
                case XMLStreamConstants.CHARACTERS -> text.append(xml.getText());
                case XMLStreamConstants.END_ELEMENT -> {
                    keep(text.toString());
                    text.setLength(0);
                    path.removeLast();
                }
                default -> {
                    // Nothing else carries a value.
                }
            }
        }
    }

    private void keep(String text) {
        String where = String.join("/", path.stream().skip(2).toList());
        if (where.startsWith("GrpHdr/")) {
            head.putIfAbsent(where.substring("GrpHdr/".length()), text);
        } else if (where.equals("PmtInf")) {
            batches.add(batch());
            batch = new HashMap<>();
            orders = new ArrayList<>();
        } else if (where.equals("PmtInf/DrctDbtTxInf") || where.equals("PmtInf/CdtTrfTxInf")) {
            orders.add(order());
            order = new HashMap<>();
        } else if (where.startsWith("PmtInf/DrctDbtTxInf/") || where.startsWith("PmtInf/CdtTrfTxInf/")) {
            order.putIfAbsent(where.substring("PmtInf/DrctDbtTxInf/".length() - (isDebits ? 0 : 1)), text);
        } else if (where.startsWith("PmtInf/")) {
            batch.putIfAbsent(where.substring("PmtInf/".length()), text);
        }
    }

    private Order order() {
        String side = isDebits ? "Dbtr" : "Cdtr";
        return new Order(
                order.get("PmtId/EndToEndId"),
                new BigDecimal(order.get(isDebits ? "InstdAmt" : "Amt/InstdAmt")),
                order.get(side + "/Nm"),
                order.get(side + "Acct/Id/IBAN"),
                order.getOrDefault("DrctDbtTx/MndtRltdInf/MndtId", ""),
                isDebits ? LocalDate.parse(order.get("DrctDbtTx/MndtRltdInf/DtOfSgntr")) : LocalDate.MIN,
                order.getOrDefault("RmtInf/Ustrd", ""));
    }

    private Batch batch() {
        return new Batch(
                batch.get("PmtInfId"),
                Boolean.parseBoolean(batch.get("BtchBookg")),
                Integer.parseInt(batch.get("NbOfTxs")),
                new BigDecimal(batch.get("CtrlSum")),
                new Batch.Instrument(
                        batch.get("PmtTpInf/SvcLvl/Cd"),
                        batch.getOrDefault("PmtTpInf/LclInstrm/Cd", ""),
                        batch.getOrDefault("PmtTpInf/SeqTp", "")),
                LocalDate.parse(batch.get(isDebits ? "ReqdColltnDt" : "ReqdExctnDt/Dt")),
                batch.get(isDebits ? "CdtrAcct/Id/IBAN" : "DbtrAcct/Id/IBAN"),
                batch.getOrDefault("CdtrSchmeId/Id/PrvtId/Othr/Id", ""),
                orders);
    }
}
