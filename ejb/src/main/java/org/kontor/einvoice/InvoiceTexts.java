package org.kontor.einvoice;

import java.text.MessageFormat;
import java.util.EnumMap;
import java.util.Map;
import java.util.ResourceBundle;
import org.kontor.invoicing.InvoiceContent;
import org.kontor.invoicing.InvoiceLanguage;
import org.kontor.invoicing.LegalNote;
import org.kontor.invoicing.PaymentMeans;
import org.kontor.letters.PrintedFormats;

/** Words of invoices in one language; PDF and XML use the same. */
final class InvoiceTexts {
    private static final Map<InvoiceLanguage, InvoiceTexts> ALL = new EnumMap<>(Map.of(
            InvoiceLanguage.GERMAN, new InvoiceTexts("de", PrintedFormats.german()),
            InvoiceLanguage.ENGLISH, new InvoiceTexts("en", PrintedFormats.english())));

    private final ResourceBundle words;
    private final PrintedFormats formats;

    private InvoiceTexts(String language, PrintedFormats formats) {
        // The language is part of the base name: the server's own locale must never decide.
        this.words = ResourceBundle.getBundle("org.kontor.einvoice.invoice_" + language);
        this.formats = formats;
    }

    static InvoiceTexts in(InvoiceLanguage language) {
        return ALL.get(language);
    }

    PrintedFormats formats() {
        return formats;
    }

    /** The text of a key with its placeholders filled by texts that are formatted already. */
    String text(String key, Object... values) {
        return new MessageFormat(words.getString(key)).format(values);
    }

    String note(LegalNote note) {
        return text("note." + note.name());
    }

    /** BT-20: one sentence on when and how to pay. */
    String paymentTerms(InvoiceContent content) {
        if (content.settlement().payment() instanceof PaymentMeans.Balance) {
            return text(
                    "terms.balance", formats.money(content.settlement().totals().prepaid()));
        }
        String amount = formats.money(content.settlement().totals().payable());
        if (content.settlement().totals().payable().signum() <= 0) {
            return text(content.settlement().totals().payable().isZero() ? "terms.nothing" : "terms.refund", amount);
        }
        PaymentMeans means = content.settlement().payment();
        if (means instanceof PaymentMeans.DirectDebit debit) {
            return text(
                    "terms.debit",
                    amount,
                    formats.date(debit.collectionDate()),
                    debit.mandate(),
                    debit.creditorId(),
                    formats.maskedIban(debit.debtorIban()));
        }
        return text("terms.transfer", amount, formats.date(content.settlement().dueDate()));
    }
}
