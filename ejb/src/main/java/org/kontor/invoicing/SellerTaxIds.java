package org.kontor.invoicing;

/**
 * VAT identification number (BT-31) and tax number (BT-32); one may be empty, not both (§ 14 (4) Nr. 2 UStG).
 */
public record SellerTaxIds(String vatId, String taxNumber) {
    public SellerTaxIds {
        IncompleteInvoice.ifBlank(vatId + taxNumber, "sellerTaxId");
    }
}
