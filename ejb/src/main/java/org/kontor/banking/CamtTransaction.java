package org.kontor.banking;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads one payment of an entry. */
final class CamtTransaction {
    private static final int LONGEST_PURPOSE = 2000;
    private static final int LONGEST_REFERENCE = 140;

    private final XmlNode node;
    private final Entry entry;
    private final BankCode code;

    /** In which entry it stands. */
    record Entry(XmlNode node, String account, CurrencyAmount amount, boolean reversal) {
        boolean hasOne() {
            return node.all("NtryDtls/TxDtls").limit(2).count() == 1;
        }

        boolean credit() {
            return amount.amount().signum() >= 0;
        }

        String currency() {
            return amount.currency();
        }
    }

    CamtTransaction(XmlNode node, Entry entry) {
        this.node = node;
        this.entry = entry;
        this.code = code(node).or(code(entry.node()));
    }

    /** Of an entry or a payment. */
    static BankCode code(XmlNode node) {
        String domain = Stream.of("Domn/Cd", "Domn/Fmly/Cd", "Domn/Fmly/SubFmlyCd")
                .map(path -> node.text("BkTxCd/" + path))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("-"));
        return new BankCode(CamtText.of(domain, 40), CamtText.of(node.text("BkTxCd/Prtry/Cd"), 70));
    }

    ReadTransaction read() {
        Returned returned = new CamtReturn(node, entry, code).read();
        Party counterparty = new CamtParties(node, entry.account()).counterparty(isCredit(), returned.isReturn());
        return SepaTags.resolved(
                new ReadTransaction(amount(), references(), counterparty, remittance(), code, returned));
    }

    private boolean isCredit() {
        return node.text("CdtDbtInd").isEmpty() ? entry.credit() : CamtText.isCredit(node);
    }

    /** Versions before 04 have no amount of its own there, but may have one in the details. */
    private Optional<CurrencyAmount> amount() {
        return Stream.of("Amt", "AmtDtls/TxAmt/Amt")
                .map(node::first)
                .flatMap(Optional::stream)
                .findFirst()
                .flatMap(amount -> CurrencyAmount.of(amount.text(), amount.attribute("Ccy")))
                .map(amount -> amount.signed(isCredit()));
    }

    private References references() {
        return new References(
                reference("EndToEndId"),
                reference("MndtId"),
                reference("MsgId"),
                reference("PmtInfId"),
                CamtText.reference(node.text("Refs/InstrId", "Refs/TxId")),
                reference("AcctSvcrRef"));
    }

    private String reference(String name) {
        return CamtText.reference(node.text("Refs/" + name));
    }

    private Remittance remittance() {
        Stream<String> purpose = Stream.of("RmtInf/Ustrd", "RmtInf/Strd/RfrdDocInf/Nb", "RmtInf/Strd/AddtlRmtInf")
                .flatMap(path -> node.all(path).map(XmlNode::text));
        String joined = purpose.filter(line -> !line.isEmpty()).collect(Collectors.joining(" "));
        String references = node.all("RmtInf/Strd/CdtrRefInf/Ref")
                .map(XmlNode::text)
                .filter(line -> !line.isEmpty())
                .collect(Collectors.joining("\n"));
        String written = joined.isEmpty() && references.isEmpty() ? node.text("AddtlTxInf") : joined;
        return new Remittance(
                CamtText.of(written, LONGEST_PURPOSE),
                CamtText.of(references, LONGEST_REFERENCE),
                CamtText.of(node.text("Purp/Cd", "Purp/Prtry"), 35));
    }
}
