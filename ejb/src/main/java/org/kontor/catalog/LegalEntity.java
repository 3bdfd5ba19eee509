package org.kontor.catalog;

import jakarta.persistence.Embeddable;

/**
 * Who sells, in the eyes of the law.
 *
 * @param name full legal name (BT-27)
 * @param tradeName name on the letterhead; may be empty
 * @param legalInformation register and directors (§ 35a GmbHG), one line; may be empty
 * @param vatId VAT identification number, may be empty if there is a tax number
 * @param taxNumber tax number, may be empty if there is a VAT id
 */
@Embeddable
public record LegalEntity(String name, String tradeName, String legalInformation, String vatId, String taxNumber) {
    public LegalEntity {
        name = Input.required(name, 120, "name");
        tradeName = Input.optional(tradeName, 120, "tradeName");
        legalInformation = Input.optional(legalInformation, 400, "legalInformation");
        vatId = Input.optional(vatId, 20, "vatId").replace(" ", "");
        taxNumber = Input.optional(taxNumber, 20, "taxNumber");
        // § 14 (4) Nr. 2 UStG: one of the two stands on every invoice.
        Input.required(vatId + taxNumber, 40, "sellerTaxId");
    }
}
