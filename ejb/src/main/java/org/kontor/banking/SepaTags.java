package org.kontor.banking;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Some banks put the fields of a SEPA payment into its text, as MT940 has them: {@code EREF+... MREF+... SVWZ+...}. */
final class SepaTags {
    private static final Pattern TAG = Pattern.compile("(EREF|KREF|MREF|CRED|DEBT|SVWZ|ABWA|ABWE|IBAN|BIC)\\+");

    private SepaTags() {}

    /** With the fields of the text where the file has none in their place. */
    static ReadTransaction resolved(ReadTransaction read) {
        String text = read.remittance().purpose();
        if (!text.contains("SVWZ+") && !text.contains("EREF+")) {
            return read;
        }
        Map<String, String> fields = fields(text);
        References known = read.references();
        References references = new References(
                first(known.endToEndId(), CamtText.reference(fields.getOrDefault("EREF", ""))),
                first(known.mandate(), CamtText.reference(fields.getOrDefault("MREF", ""))),
                known.messageId(),
                known.pmtInfId(),
                first(known.instructionId(), CamtText.reference(fields.getOrDefault("KREF", ""))),
                known.bankReference());
        Remittance remittance = new Remittance(
                fields.getOrDefault("SVWZ", text),
                read.remittance().creditorReference(),
                read.remittance().purposeCode());
        return new ReadTransaction(
                read.amount(), references, read.counterparty(), remittance, read.code(), read.returned());
    }

    private static Map<String, String> fields(String text) {
        Map<String, String> fields = new LinkedHashMap<>();
        Matcher tag = TAG.matcher(text);
        String open = "";
        int from = 0;
        while (tag.find()) {
            fields.putIfAbsent(open, text.substring(from, tag.start()).strip());
            open = tag.group(1);
            from = tag.end();
        }
        fields.putIfAbsent(open, text.substring(from).strip());
        return fields;
    }

    private static String first(String given, String other) {
        return given.isEmpty() ? other : given;
    }
}
