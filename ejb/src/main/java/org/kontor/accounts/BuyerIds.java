package org.kontor.accounts;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Locale;
import org.kontor.catalog.Input;

/**
 * What identifies a buyer on invoices; all may be empty.
 *
 * @param vatId VAT identification number (BT-48)
 * @param reference Leitweg-ID of a public buyer, else what the buyer wants to read (BT-10)
 * @param taxNumber given by the tax office; printed nowhere
 */
@Embeddable
public record BuyerIds(
        String vatId, @Column(name = "buyer_reference") String reference, String taxNumber) {
    public static final BuyerIds NONE = new BuyerIds("", "");

    /** Without a tax number, as of nearly everybody. */
    public BuyerIds(String vatId, String reference) {
        this(vatId, reference, "");
    }

    public BuyerIds {
        vatId = Input.optional(vatId, 20, "vatId").replace(" ", "").toUpperCase(Locale.ROOT);
        reference = Input.optional(reference, 80, "reference");
        taxNumber = Input.optional(taxNumber, 20, "taxNumber");
        if (!vatId.isEmpty() && !vatId.matches("[A-Z]{2}[A-Z0-9+*]{2,13}")) {
            throw new InvalidVatId(vatId);
        }
    }
}
