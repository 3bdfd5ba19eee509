package org.kontor.payments;

import java.time.LocalDate;
import java.util.List;
import org.kontor.money.Money;

/** Writes transfers as pain.001.001.09 in the form of the German banks (DK annex 3, GBIC 4). */
final class TransferFile {
    private static final int PURPOSE = 140;

    private final Party payer;

    TransferFile(Party payer) {
        this.payer = payer;
    }

    /**
     * @param on when the payer's account is debited
     * @throws WrongPaymentFile if it is not what the schema wants
     */
    byte[] write(FileHead head, LocalDate on, List<TransferOrder> orders) {
        Money sum = Money.sum(orders.stream().map(TransferOrder::amount).toList());
        PainXml xml = new PainXml(PainSchema.TRANSFERS.message());
        xml.group("CstmrCdtTrfInitn", () -> {
            xml.head(head, orders.size(), sum);
            xml.group("PmtInf", () -> {
                xml.text("PmtInfId", head.messageId());
                xml.text("PmtMtd", "TRF");
                // Each refund is found on the statement by its own reference.
                xml.text("BtchBookg", "false");
                xml.text("NbOfTxs", Integer.toString(orders.size()));
                xml.text("CtrlSum", sum.toString());
                xml.text("PmtTpInf/SvcLvl/Cd", "SEPA");
                xml.text("ReqdExctnDt/Dt", on.toString());
                xml.party("Dbtr", payer);
                xml.account("DbtrAcct", payer);
                xml.bank("DbtrAgt", payer);
                xml.text("ChrgBr", "SLEV");
                orders.forEach(order -> xml.group("CdtTrfTxInf", () -> order(xml, order)));
            });
        });
        return PainSchema.TRANSFERS.checked(xml.finished());
    }

    private static void order(PainXml xml, TransferOrder order) {
        xml.text("PmtId/EndToEndId", order.endToEndId());
        xml.group("Amt", () -> xml.amount("InstdAmt", order.amount()));
        if (!order.payee().bic().isEmpty()) {
            xml.bank("CdtrAgt", order.payee());
        }
        xml.party("Cdtr", order.payee());
        xml.account("CdtrAcct", order.payee());
        xml.text("RmtInf/Ustrd", BankText.of(order.purpose(), PURPOSE));
    }
}
