package org.kontor.banking;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Reads an entry of a statement. */
final class CamtEntry {
    private static final int LONGEST_INFO = 500;

    private final XmlNode node;
    private final String account;

    /**
     * @param account whose statement it is: the other party is the counterparty
     */
    CamtEntry(XmlNode node, String account) {
        this.node = node;
        this.account = account;
    }

    /** What is pending or told for information is no money yet. */
    boolean isBooked() {
        String status = node.text("Sts/Cd", "Sts/Prtry", "Sts");
        return status.isEmpty() || status.equals("BOOK");
    }

    ReadEntry read() {
        CurrencyAmount amount = CamtText.amount(node);
        Optional<LocalDate> valued = CamtText.date(node, "ValDt");
        LocalDate booked = CamtText.date(node, "BookgDt")
                .or(() -> valued)
                .orElseThrow(() -> new UnreadableFile("noDate", node.line()));
        return new ReadEntry(
                node.line(), amount, booked, valued.orElse(booked), marks(), batch(), info(), transactions(amount));
    }

    private EntryMarks marks() {
        return new EntryMarks(
                CamtText.reference(node.text("AcctSvcrRef")),
                CamtText.reference(node.text("NtryRef")),
                code(),
                isReversal());
    }

    private BankCode code() {
        return CamtTransaction.code(node);
    }

    private boolean isReversal() {
        return node.text("RvslInd").equals("true");
    }

    private Batch batch() {
        return node.first("NtryDtls/Btch")
                .map(batch -> new Batch(
                        CamtText.reference(batch.text("MsgId")),
                        CamtText.reference(batch.text("PmtInfId")),
                        count(batch.text("NbOfTxs"))))
                .orElse(Batch.NONE);
    }

    private static int count(String text) {
        return text.matches("\\d{1,7}") ? Integer.parseInt(text) : 0;
    }

    private String info() {
        return CamtText.of(node.text("AddtlNtryInf"), LONGEST_INFO);
    }

    private List<ReadTransaction> transactions(CurrencyAmount amount) {
        CamtTransaction.Entry entry = new CamtTransaction.Entry(node, account, amount, isReversal());
        return node.all("NtryDtls/TxDtls")
                .map(details -> new CamtTransaction(details, entry).read())
                .collect(Collectors.toList());
    }
}
