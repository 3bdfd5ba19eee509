package org.kontor.banking;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kontor.money.Money;

/** Reads whether a payment came back, why, and what the bank took for it. */
final class CamtReturn {
    // Reasons of ISO 20022 as banks write them into texts.
    private static final Pattern REASON = Pattern.compile("\\b((AC|AG|AM|BE|FF|MD|MS|RC|RR|SL|TM)\\d{2}|CNOR|DNOR)\\b");
    private static final int LONGEST_INFO = 500;

    private final XmlNode node;
    private final CamtTransaction.Entry entry;
    private final BankCode code;
    private final XmlNode charged;

    CamtReturn(XmlNode node, CamtTransaction.Entry entry, BankCode code) {
        this.node = node;
        this.entry = entry;
        this.code = code;
        // Charges of an entry with one payment are those of the payment.
        this.charged = node.first("Chrgs").isEmpty() && entry.hasOne() ? entry.node() : node;
    }

    Returned read() {
        String reason = node.text("RtrInf/Rsn/Cd", "RtrInf/Rsn/Prtry");
        String info = lines("RtrInf/AddtlInf");
        if (reason.isEmpty() && info.isEmpty() && !entry.reversal() && !code.isReturn()) {
            return new Returned(false, "", "", Optional.empty(), charges());
        }
        String found = reason.isEmpty() ? inTexts(info) : reason;
        return new Returned(true, CamtText.of(found, 35), CamtText.of(info, LONGEST_INFO), original(), charges());
    }

    private String lines(String path) {
        return node.all(path)
                .map(XmlNode::text)
                .collect(Collectors.joining(" "))
                .strip();
    }

    private String inTexts(String info) {
        String texts = String.join(
                " ",
                info,
                lines("RmtInf/Ustrd"),
                node.text("AddtlTxInf"),
                entry.node().text("AddtlNtryInf"));
        Matcher matcher = REASON.matcher(texts);
        return matcher.find() ? matcher.group() : "";
    }

    /** In the instructed amount; else the amount without what the bank says it included. */
    private Optional<Money> original() {
        Optional<Money> instructed = amount(node, "AmtDtls/InstdAmt/Amt");
        Money included =
                sum(records().filter(charge -> charge.text("ChrgInclInd").equals("true")));
        if (instructed.isPresent() || included.isZero()) {
            return instructed;
        }
        return amount(node, "Amt", "AmtDtls/TxAmt/Amt").map(amount -> amount.minus(included));
    }

    /** Version 02 has one charge in the element itself, later ones have records and a sum. */
    private Money charges() {
        Money records = sum(records());
        return records.isZero() ? amount(charged, "Chrgs/TtlChrgsAndTaxAmt").orElse(Money.ZERO) : records;
    }

    private Stream<XmlNode> records() {
        return Stream.concat(charged.all("Chrgs/Rcrd"), charged.all("Chrgs"));
    }

    /** A charge in our favour is rare, and no charge. */
    private Money sum(Stream<XmlNode> charges) {
        return charges.filter(charge -> !charge.text("CdtDbtInd").equals("CRDT"))
                .map(charge -> amount(charge, "Amt").orElse(Money.ZERO))
                .reduce(Money.ZERO, Money::plus);
    }

    /** Amounts of the original in another currency say nothing about ours. */
    private Optional<Money> amount(XmlNode holder, String... paths) {
        return Stream.of(paths)
                .flatMap(holder::all)
                .findFirst()
                .flatMap(found -> CurrencyAmount.of(found.text(), found.attribute("Ccy")))
                .filter(found -> found.currency().equals(entry.currency()))
                .map(CurrencyAmount::amount);
    }
}
