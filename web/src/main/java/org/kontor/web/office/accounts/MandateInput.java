package org.kontor.web.office.accounts;

import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;
import org.kontor.accounts.MandateDetails;

/** A new SEPA mandate as it is typed; without an IBAN there is none. What is stored is never shown in full again. */
public class MandateInput implements Serializable {
    private static final long serialVersionUID = 1L;

    @Size(max = 35)
    private String reference;

    private LocalDate signedOn;

    @Size(max = 42)
    private String iban;

    @Size(max = 70)
    private String holder;

    Optional<MandateDetails> details() {
        return iban == null || iban.isBlank()
                ? Optional.empty()
                : Optional.of(new MandateDetails(reference, signedOn, iban, holder));
    }

    public String getReference() {
        return reference;
    }

    public void setReference(String reference) {
        this.reference = reference;
    }

    public LocalDate getSignedOn() {
        return signedOn;
    }

    public void setSignedOn(LocalDate signedOn) {
        this.signedOn = signedOn;
    }

    public String getIban() {
        return iban;
    }

    public void setIban(String iban) {
        this.iban = iban;
    }

    public String getHolder() {
        return holder;
    }

    public void setHolder(String holder) {
        this.holder = holder;
    }
}
