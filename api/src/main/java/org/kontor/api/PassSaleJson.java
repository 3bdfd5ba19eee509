package org.kontor.api;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A pass to be sold. */
@Schema(name = "PassSale", description = "A pass to be sold into a contract")
record PassSaleJson(
        @Schema(required = true) Long contractId,

        @Schema(required = true, description = "Id of a one-off product that is a pass")
        Long productId,

        @Schema(required = true, description = "How many") Integer quantity,

        @Schema(required = true, description = "Number of the contract's last amendment that you know of; 0 for none")
        Integer seen) {
    PassSaleJson {
        Required.member(contractId, "contractId");
        Required.member(productId, "productId");
        Required.member(quantity, "quantity");
        Required.member(seen, "seen");
    }
}
