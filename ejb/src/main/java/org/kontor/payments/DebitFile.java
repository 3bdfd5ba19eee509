package org.kontor.payments;

import java.util.List;
import org.kontor.money.Money;

/**
 * Writes debits as pain.008.001.08 in the form of the German banks (DK annex 3, GBIC 4).
 *
 * <p>Every debit is RCUR, the first one too, as banks have allowed since November 2016: a first debit that is returned
 * then needs no other sequence the next time.
 */
final class DebitFile {
    private static final int PURPOSE = 140;

    private final Party creditor;
    private final String creditorId;

    /** @param creditor its account is credited */
    DebitFile(Party creditor, String creditorId) {
        this.creditor = creditor;
        this.creditorId = creditorId;
    }

    /**
     * @throws WrongPaymentFile if it is not what the schema wants
     */
    byte[] write(FileHead head, List<DebitBatch> batches) {
        int count = batches.stream().mapToInt(batch -> batch.orders().size()).sum();
        Money sum = Money.sum(batches.stream().map(DebitBatch::sum).toList());
        PainXml xml = new PainXml(PainSchema.DEBITS.message());
        xml.group("CstmrDrctDbtInitn", () -> {
            xml.head(head, count, sum);
            batches.forEach(batch -> xml.group("PmtInf", () -> batch(xml, batch)));
        });
        return PainSchema.DEBITS.checked(xml.finished());
    }

    private void batch(PainXml xml, DebitBatch batch) {
        xml.text("PmtInfId", batch.id());
        xml.text("PmtMtd", "DD");
        xml.text("BtchBookg", Boolean.toString(batch.asOneBooking()));
        xml.text("NbOfTxs", Integer.toString(batch.orders().size()));
        xml.text("CtrlSum", batch.sum().toString());
        xml.group("PmtTpInf", () -> {
            xml.text("SvcLvl/Cd", "SEPA");
            xml.text("LclInstrm/Cd", batch.scheme().name());
            xml.text("SeqTp", "RCUR");
        });
        xml.text("ReqdColltnDt", batch.collectOn().toString());
        xml.party("Cdtr", creditor);
        xml.account("CdtrAcct", creditor);
        xml.bank("CdtrAgt", creditor);
        xml.text("ChrgBr", "SLEV");
        xml.group(
                "CdtrSchmeId",
                () -> xml.group(
                        "Id",
                        () -> xml.group(
                                "PrvtId",
                                () -> xml.group("Othr", () -> {
                                    xml.text("Id", creditorId);
                                    xml.text("SchmeNm/Prtry", "SEPA");
                                }))));
        batch.orders().forEach(order -> xml.group("DrctDbtTxInf", () -> order(xml, order)));
    }

    private static void order(PainXml xml, DebitOrder order) {
        xml.text("PmtId/EndToEndId", order.endToEndId());
        xml.amount("InstdAmt", order.amount());
        xml.group("DrctDbtTx", () -> xml.group("MndtRltdInf", () -> mandate(xml, order.mandate())));
        xml.bank("DbtrAgt", order.debtor());
        xml.party("Dbtr", order.debtor());
        xml.account("DbtrAcct", order.debtor());
        xml.text("RmtInf/Ustrd", BankText.of(order.purpose(), PURPOSE));
    }

    private static void mandate(PainXml xml, DebitOrder.MandateClause mandate) {
        xml.text("MndtId", mandate.reference());
        xml.text("DtOfSgntr", mandate.signedOn().toString());
        xml.text("AmdmntInd", Boolean.toString(mandate.isAmended()));
        if (mandate.isAmended()) {
            xml.group("AmdmntInfDtls", () -> amendment(xml, mandate));
        }
    }

    private static void amendment(PainXml xml, DebitOrder.MandateClause mandate) {
        if (!mandate.referenceBefore().isEmpty()) {
            xml.text("OrgnlMndtId", mandate.referenceBefore());
        }
        if (mandate.accountChanged()) {
            // "Same mandate, new debtor account": the old one is not told to the new bank (EPC 130-08, AT-24).
            xml.text("OrgnlDbtrAcct/Id/Othr/Id", "SMNDA");
        }
    }
}
