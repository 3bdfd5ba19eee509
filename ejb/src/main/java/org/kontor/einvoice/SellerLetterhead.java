package org.kontor.einvoice;

import java.util.ArrayList;
import java.util.List;
import org.kontor.catalog.Address;
import org.kontor.catalog.BankDetails;
import org.kontor.catalog.Seller;
import org.kontor.invoicing.InvoiceAddress;
import org.kontor.invoicing.InvoiceContact;
import org.kontor.invoicing.PaymentMeans;
import org.kontor.invoicing.SellerParty;
import org.kontor.invoicing.SellerTaxIds;
import org.kontor.letters.LetterSender;

/** What a seller's letters say at the top and the bottom (§ 35a GmbHG: register and directors). */
final class SellerLetterhead {
    private static final String DOT = " \u00b7 ";

    private final SellerParty seller;
    private final InvoiceTexts texts;

    SellerLetterhead(SellerParty seller, InvoiceTexts texts) {
        this.seller = seller;
        this.texts = texts;
    }

    /** As it is today. */
    static SellerParty party(Seller seller) {
        Address address = seller.address();
        return new SellerParty(
                seller.entity().name(),
                seller.entity().tradeName(),
                new InvoiceAddress(
                        address.street(), address.addition(), address.postCode(), address.city(), address.country()),
                new SellerTaxIds(seller.entity().vatId(), seller.entity().taxNumber()),
                new InvoiceContact(
                        seller.contact().name(),
                        seller.contact().phone(),
                        seller.contact().email()),
                seller.entity().legalInformation());
    }

    /** How it is paid by transfer. */
    static PaymentMeans.Transfer transfer(Seller seller) {
        BankDetails bank = seller.bank();
        return new PaymentMeans.Transfer(bank.holder(), bank.iban(), bank.bic(), bank.bank());
    }

    LetterSender sender(PaymentMeans means) {
        return new LetterSender(seller.name(), seller.displayName(), place(), senderLine(), footer(means));
    }

    private String place() {
        return seller.tradeName().isBlank() ? seller.address().city() : seller.name();
    }

    private String senderLine() {
        return String.join(DOT, nonBlank(seller.name(), seller.address().street(), city()));
    }

    private List<List<String>> footer(PaymentMeans means) {
        List<List<String>> columns = new ArrayList<>();
        columns.add(nonBlank(
                seller.name(), seller.address().street(), seller.address().addition(), city()));
        columns.add(nonBlank(
                seller.contact().name(),
                seller.contact().phone(),
                seller.contact().email()));
        columns.add(legal());
        if (means instanceof PaymentMeans.Transfer transfer) {
            columns.add(nonBlank(
                    transfer.bank(), texts.formats().iban(transfer.iban()), labelled("foot.bic", transfer.bic())));
        }
        return columns;
    }

    private List<String> legal() {
        List<String> lines = nonBlank(
                labelled("foot.vatId", seller.taxIds().vatId()),
                labelled("foot.taxNumber", seller.taxIds().taxNumber()));
        lines.addAll(nonBlank(seller.legalInformation().split(DOT)));
        return lines;
    }

    private String city() {
        InvoiceAddress address = seller.address();
        return address.postCode() + " " + address.city();
    }

    private String labelled(String label, String value) {
        return value.isBlank() ? "" : texts.text(label) + " " + value;
    }

    private static List<String> nonBlank(String... lines) {
        List<String> kept = new ArrayList<>();
        for (String line : lines) {
            if (!line.isBlank()) {
                kept.add(line);
            }
        }
        return kept;
    }
}
