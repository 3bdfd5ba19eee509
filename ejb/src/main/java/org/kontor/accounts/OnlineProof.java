package org.kontor.accounts;

import java.time.Instant;
import org.kontor.catalog.Input;

/**
 * What proves a mandate that was given in the portal.
 *
 * @param address from which it came
 * @param textVersion of what stood on the page, see {@link MandateText}
 */
public record OnlineProof(Instant at, String address, String textVersion) {
    public OnlineProof {
        Input.required(at, "signedOn");
        address = Input.optional(address, 45, "address");
        textVersion = Input.required(textVersion, 20, "textVersion");
    }
}
