package org.kontor.payments;

import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URL;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/**
 * Looks at a payment file as a bank would that has never seen the program that wrote it: schema, sums, counts,
 * uniqueness, check digits, characters, days. Uses nothing of the main tree.
 */
final class PainCheck {
    private static final String CHARACTERS = "[A-Za-z0-9/\\-?:().,'+ ]*";
    // TARGET holidays besides weekends, 1 January, 1 May, 25 and 26 December, from the calendar of the ECB.
    private static final Set<String> EASTER = Set.of(
            "2026-04-03",
            "2026-04-06",
            "2027-03-26",
            "2027-03-29",
            "2028-04-14",
            "2028-04-17",
            "2029-03-30",
            "2029-04-02");

    private final Document file;
    private final List<String> faults = new ArrayList<>();

    private PainCheck(byte[] bytes, String schema) throws Exception {
        URL xsd = PainCheck.class.getResource("/schema/pain/" + schema + ".xsd");
        SchemaFactory.newDefaultInstance()
                .newSchema(xsd)
                .newValidator()
                .validate(new StreamSource(new ByteArrayInputStream(bytes)));
        DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
        factory.setNamespaceAware(true);
        file = factory.newDocumentBuilder().parse(new ByteArrayInputStream(bytes));
    }

    /** What a bank would refuse of a file of debits that it gets on a day; empty if nothing. */
    static List<String> debits(byte[] bytes, LocalDate submitted, int lead) throws Exception {
        PainCheck check = new PainCheck(bytes, "pain.008.001.08");
        check.sums("DrctDbtTxInf", "InstdAmt");
        check.identifiers();
        check.ibans();
        check.texts();
        for (Element batch : check.all(check.file.getDocumentElement(), "PmtInf")) {
            check.batch(batch, submitted, lead);
        }
        return check.faults;
    }

    /** As {@link #debits}, of transfers. */
    static List<String> transfers(byte[] bytes) throws Exception {
        PainCheck check = new PainCheck(bytes, "pain.001.001.09");
        check.sums("CdtTrfTxInf", "Amt/InstdAmt");
        check.identifiers();
        check.ibans();
        check.texts();
        return check.faults;
    }

    private void sums(String payment, String amount) {
        Element root = file.getDocumentElement();
        Element head = all(root, "GrpHdr").get(0);
        total(head, all(root, payment), amount);
        for (Element batch : all(root, "PmtInf")) {
            total(batch, all(batch, payment), amount);
        }
    }

    private void total(Element where, List<Element> payments, String amount) {
        BigDecimal sum = BigDecimal.ZERO;
        for (Element payment : payments) {
            BigDecimal one = new BigDecimal(text(payment, amount));
            expect(one.scale() == 2 && one.signum() > 0, "amount " + one);
            expect(all(payment, "InstdAmt").get(0).getAttribute("Ccy").equals("EUR"), "currency");
            sum = sum.add(one);
        }
        expect(new BigDecimal(text(where, "CtrlSum")).compareTo(sum) == 0, "sum " + text(where, "CtrlSum"));
        expect(text(where, "NbOfTxs").equals(Integer.toString(payments.size())), "count " + text(where, "NbOfTxs"));
    }

    private void identifiers() {
        Set<String> seen = new HashSet<>();
        for (String name : List.of("MsgId", "PmtInfId", "EndToEndId", "MndtId")) {
            for (Element id : all(file.getDocumentElement(), name)) {
                String value = id.getTextContent();
                boolean own = !name.equals("MndtId") && !name.equals("MsgId");
                expect(!own || seen.add(name + value), name + " twice: " + value);
                expect(value.length() <= 35 && value.matches("[A-Za-z0-9+?/:().,'\\-]+"), name + " " + value);
                expect(!value.startsWith("/") && !value.endsWith("/") && !value.contains("//"), "slashes " + value);
            }
        }
    }

    private void ibans() {
        for (Element iban : all(file.getDocumentElement(), "IBAN")) {
            String value = iban.getTextContent();
            expect(mod97(value.substring(4) + value.substring(0, 4)) == 1, "check digits of an IBAN");
        }
        for (Element scheme : all(file.getDocumentElement(), "CdtrSchmeId")) {
            String id = text(scheme, "Id/PrvtId/Othr/Id");
            // The business code at 5 to 7 is left out of the check (EPC 262-08).
            expect(mod97(id.substring(7) + id.substring(0, 4)) == 1, "check digits of the creditor identifier");
            expect(text(scheme, "Id/PrvtId/Othr/SchmeNm/Prtry").equals("SEPA"), "scheme of the creditor identifier");
        }
    }

    private void texts() {
        NodeList elements = file.getElementsByTagNameNS("*", "*");
        for (int i = 0; i < elements.getLength(); i++) {
            Element element = (Element) elements.item(i);
            if (element.getElementsByTagNameNS("*", "*").getLength() == 0) {
                String value = element.getTextContent();
                expect(value.matches(CHARACTERS), "characters in " + element.getLocalName());
                expect(!value.isBlank(), "nothing in " + element.getLocalName());
            }
        }
        expect(all(file.getDocumentElement(), "AdrLine").isEmpty(), "free address lines");
    }

    private void batch(Element batch, LocalDate submitted, int lead) {
        LocalDate on = LocalDate.parse(text(batch, "ReqdColltnDt"));
        expect(isTarget(on), "banks rest on " + on);
        LocalDate earliest = submitted;
        for (int i = 0; i < lead || !isTarget(earliest); ) {
            earliest = earliest.plusDays(1);
            i += isTarget(earliest) ? 1 : 0;
        }
        expect(!on.isBefore(earliest), on + " is too soon, earliest " + earliest);
        expect(!on.isAfter(submitted.plusDays(14)), on + " is too far ahead");
        expect(text(batch, "PmtTpInf/SeqTp").equals("RCUR"), "sequence");
        expect(Set.of("CORE", "B2B").contains(text(batch, "PmtTpInf/LclInstrm/Cd")), "scheme");
        for (Element debit : all(batch, "DrctDbtTxInf")) {
            LocalDate signed = LocalDate.parse(text(debit, "DrctDbtTx/MndtRltdInf/DtOfSgntr"));
            expect(!signed.isAfter(on), "mandate of " + signed + " collected on " + on);
            expect(all(debit, "Ustrd").size() == 1, "one purpose");
        }
    }

    private static boolean isTarget(LocalDate day) {
        String monthDay = day.toString().substring(5);
        return day.getDayOfWeek() != DayOfWeek.SATURDAY
                && day.getDayOfWeek() != DayOfWeek.SUNDAY
                && !Set.of("01-01", "05-01", "12-25", "12-26").contains(monthDay)
                && !EASTER.contains(day.toString());
    }

    private static int mod97(String text) {
        StringBuilder digits = new StringBuilder();
        text.chars().forEach(c -> digits.append(Character.getNumericValue(c)));
        return new BigInteger(digits.toString()).mod(BigInteger.valueOf(97)).intValue();
    }

    private void expect(boolean holds, String fault) {
        if (!holds) {
            faults.add(fault);
        }
    }

    private List<Element> all(Element where, String name) {
        NodeList found = where.getElementsByTagNameNS("*", name);
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < found.getLength(); i++) {
            elements.add((Element) found.item(i));
        }
        return elements;
    }

    private String text(Element where, String path) {
        Element at = where;
        for (String name : path.split("/")) {
            at = child(at, name);
        }
        return at.getTextContent();
    }

    private static Element child(Element parent, String name) {
        for (int i = 0; i < parent.getChildNodes().getLength(); i++) {
            if (parent.getChildNodes().item(i) instanceof Element found
                    && found.getLocalName().equals(name)) {
                return found;
            }
        }
        throw new AssertionError("no " + name + " in " + parent.getLocalName());
    }
}
