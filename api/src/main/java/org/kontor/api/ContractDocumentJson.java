package org.kontor.api;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.kontor.documents.DocumentRow;

/** An archived document of a contract. */
@Schema(name = "ContractDocument", description = "A contract or an amendment as it was archived")
record ContractDocumentJson(
        @Schema(examples = "Vertrag-V20001.pdf") String name,

        @Schema(enumeration = {"CONTRACT", "AMENDMENT"}) String kind,

        @Schema(description = "Bytes") int size,

        @Schema(description = "SHA-256 of its bytes, in hex")
        String sha256) {
    static ContractDocumentJson of(DocumentRow row) {
        return new ContractDocumentJson(row.name(), row.kind(), row.size(), row.sha256());
    }
}
