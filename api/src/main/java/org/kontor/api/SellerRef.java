package org.kontor.api;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A legal entity of the operator. */
@Schema(description = "The legal entity of the operator that sells and invoices")
record SellerRef(long id, String name) {}
