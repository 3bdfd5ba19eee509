package org.kontor.web.packages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.UUID;

/** A nonce of the content security policy for the answer: what PrimeFaces wants and its scripts would send. */
@Named
@RequestScoped
public class PublicNonce {
    public String getValue() {
        return Base64.getEncoder().encodeToString(UUID.randomUUID().toString().getBytes(StandardCharsets.US_ASCII));
    }
}
