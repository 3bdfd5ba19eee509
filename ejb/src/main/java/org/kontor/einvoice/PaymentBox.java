package org.kontor.einvoice;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.kontor.invoicing.InvoiceContent;
import org.kontor.invoicing.PaymentMeans;
import org.kontor.letters.GiroCode;
import org.kontor.money.Money;

/** The box that says what the customer has to do: pay, or nothing. */
final class PaymentBox {
    private final InvoiceContent content;
    private final InvoiceTexts texts;
    private final List<Map<String, String>> keys = new ArrayList<>();
    private final Money payable;

    private PaymentBox(InvoiceContent content, InvoiceTexts texts) {
        this.content = content;
        this.texts = texts;
        this.payable = content.settlement().totals().payable();
    }

    static Map<String, Object> of(InvoiceContent content, InvoiceTexts texts) {
        return new PaymentBox(content, texts).model();
    }

    private Map<String, Object> model() {
        PaymentMeans means = content.settlement().payment();
        if (means instanceof PaymentMeans.Balance) {
            return paid();
        }
        if (payable.signum() <= 0) {
            return box(payable.isZero() ? "pay.nothing" : "pay.refund", "");
        }
        if (means instanceof PaymentMeans.DirectDebit debit) {
            key("pay.mandate", debit.mandate());
            key("pay.creditorId", debit.creditorId());
            key("pay.account", texts.formats().maskedIban(debit.debtorIban()));
            return box("pay.debit", "");
        }
        if (means instanceof PaymentMeans.Transfer transfer) {
            key("pay.recipient", transfer.accountHolder());
            key("pay.iban", texts.formats().iban(transfer.iban()));
            key("pay.bic", transfer.bic());
            key("pay.purpose", content.heading().number());
            return box("pay.transfer", giroCode(transfer));
        }
        return box("pay.nothing", "");
    }

    private Map<String, Object> paid() {
        String amount = texts.formats().money(content.settlement().totals().prepaid());
        return Map.of(
                "title",
                texts.text("pay.balance.title", amount),
                "text",
                texts.text("pay.balance.text"),
                "keys",
                keys,
                "code",
                "");
    }

    private String giroCode(PaymentMeans.Transfer transfer) {
        return GiroCode.transfer(
                        transfer.accountHolder(),
                        transfer.iban(),
                        transfer.bic(),
                        payable.toString(),
                        content.heading().number())
                .picture();
    }

    private Map<String, Object> box(String key, String code) {
        String amount = texts.formats().money(payable.isNegative() ? payable.negated() : payable);
        String date = texts.formats().date(payDate());
        return Map.of(
                "title",
                texts.text(key + ".title", amount, date),
                "text",
                texts.text(key + ".text", amount, date),
                "keys",
                keys,
                "code",
                code);
    }

    private LocalDate payDate() {
        return content.settlement().payment() instanceof PaymentMeans.DirectDebit debit
                ? debit.collectionDate()
                : content.settlement().dueDate();
    }

    private void key(String label, String value) {
        if (!value.isBlank()) {
            keys.add(Map.of("label", texts.text(label), "value", value));
        }
    }
}
