package org.kontor.banking;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Writes statements as banks do: {@code statement("053", iban).on(day).opening("100.00").credit(...)}. */
public final class CamtWriter {
    private final String message;
    private final String iban;
    private final List<String> entries = new ArrayList<>();
    private String reference = "";
    private LocalDate day = LocalDate.of(2026, 11, 20);
    private BigDecimal opening;
    private BigDecimal closing;
    private BigDecimal sum = BigDecimal.ZERO;
    private String copy = "";

    private CamtWriter(String message, String iban) {
        this.message = message;
        this.iban = iban;
    }

    public static CamtWriter statement(String message, String iban) {
        return new CamtWriter(message, iban);
    }

    /** A German account number with right check digits. */
    public static String iban(long number) {
        String bban = "12030000" + "%010d".formatted(number);
        int rest = new BigInteger(bban + "131400").mod(BigInteger.valueOf(97)).intValue();
        return "DE%02d%s".formatted(98 - rest, bban);
    }

    public CamtWriter named(String name) {
        this.reference = name;
        return this;
    }

    public CamtWriter on(LocalDate date) {
        this.day = date;
        return this;
    }

    public CamtWriter opening(String amount) {
        this.opening = new BigDecimal(amount);
        return this;
    }

    /** What the bank says is there; what comes out without it. */
    public CamtWriter closing(String amount) {
        this.closing = new BigDecimal(amount);
        return this;
    }

    public CamtWriter duplicate() {
        this.copy = "<CpyDplctInd>DUPL</CpyDplctInd>";
        return this;
    }

    /** A payment, below zero if it was paid by us. */
    public CamtWriter entry(String amount, String bankReference, String endToEnd, String purpose) {
        String side = amount.startsWith("-") ? "Cdtr" : "Dbtr";
        return line(
                amount,
                bankReference,
                "<NtryDtls><TxDtls><Refs><EndToEndId>" + endToEnd + "</EndToEndId></Refs><RltdPties><" + side
                        + "><Pty><Nm>Jana Sommer</Nm></Pty></" + side + "><" + side + "Acct><Id><IBAN>" + iban(4711)
                        + "</IBAN></Id></" + side + "Acct></RltdPties><RmtInf><Ustrd>" + purpose
                        + "</Ustrd></RmtInf></TxDtls></NtryDtls>");
    }

    /** The sum of several payments that the statement does not tell. */
    public CamtWriter batch(String amount, String bankReference, String pmtInfId, int count) {
        return line(
                amount,
                bankReference,
                "<NtryDtls><Btch><PmtInfId>" + pmtInfId + "</PmtInfId><NbOfTxs>" + count
                        + "</NbOfTxs></Btch></NtryDtls>");
    }

    /** The same with its payments, each an amount and its name. */
    public CamtWriter batch(String amount, String bankReference, String pmtInfId, String... payments) {
        StringBuilder details = new StringBuilder("<NtryDtls><Btch><PmtInfId>" + pmtInfId + "</PmtInfId><NbOfTxs>"
                + payments.length / 2 + "</NbOfTxs></Btch>");
        for (int i = 0; i < payments.length; i += 2) {
            details.append("<TxDtls><Refs><EndToEndId>")
                    .append(payments[i + 1])
                    .append("</EndToEndId></Refs><Amt Ccy=\"EUR\">")
                    .append(payments[i])
                    .append("</Amt><CdtDbtInd>CRDT</CdtDbtInd></TxDtls>");
        }
        return line(amount, bankReference, details + "</NtryDtls>");
    }

    private CamtWriter line(String amount, String bankReference, String details) {
        sum = sum.add(new BigDecimal(amount));
        entries.add("<Ntry><Amt Ccy=\"EUR\">" + amount.replace("-", "") + "</Amt><CdtDbtInd>"
                + (amount.startsWith("-") ? "DBIT" : "CRDT") + "</CdtDbtInd><Sts><Cd>BOOK</Cd></Sts><BookgDt><Dt>" + day
                + "</Dt></BookgDt><ValDt><Dt>" + day + "</Dt></ValDt>"
                + (bankReference.isEmpty() ? "" : "<AcctSvcrRef>" + bankReference + "</AcctSvcrRef>")
                + details + "</Ntry>");
        return this;
    }

    public String text() {
        String outer = message.equals("053")
                ? "BkToCstmrStmt"
                : message.equals("052") ? "BkToCstmrAcctRpt" : "BkToCstmrDbtCdtNtfctn";
        String inner = message.equals("053") ? "Stmt" : message.equals("052") ? "Rpt" : "Ntfctn";
        StringBuilder text = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<Document xmlns=\""
                + "urn:iso:std:iso:20022:tech:xsd:camt." + message + ".001.08\">\n<" + outer
                + "><GrpHdr><MsgId>M1</MsgId></GrpHdr>\n<" + inner + "><Id>" + reference + "</Id><CreDtTm>" + day
                + "T22:00:00</CreDtTm>" + copy + "<Acct><Id><IBAN>" + iban + "</IBAN></Id><Ccy>EUR</Ccy></Acct>\n");
        if (opening != null) {
            text.append(balance("OPBD", opening));
            text.append(balance("CLBD", closing == null ? opening.add(sum) : closing));
        } else if (closing != null) {
            text.append(balance("CLBD", closing));
        }
        entries.forEach(entry -> text.append(entry).append('\n'));
        return text.append("</" + inner + "></" + outer + ">\n</Document>").toString();
    }

    private String balance(String type, BigDecimal amount) {
        return "<Bal><Tp><CdOrPrtry><Cd>" + type + "</Cd></CdOrPrtry></Tp><Amt Ccy=\"EUR\">" + amount.abs()
                + "</Amt><CdtDbtInd>" + (amount.signum() < 0 ? "DBIT" : "CRDT") + "</CdtDbtInd><Dt><Dt>" + day
                + "</Dt></Dt></Bal>\n";
    }

    public ReceivedFile file(String name) {
        return new ReceivedFile(name, text().getBytes(StandardCharsets.UTF_8));
    }

    /** As another program writes it: lines cut elsewhere. */
    public ReceivedFile indented(String name) {
        return new ReceivedFile(name, text().replace("><", ">\n  <").getBytes(StandardCharsets.UTF_8));
    }
}
