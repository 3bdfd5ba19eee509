package org.kontor.accounts;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import java.time.LocalDate;
import org.hibernate.annotations.Immutable;

/** A fact about an account's SEPA mandate; the latest one counts. */
@Entity
@Immutable
public class Mandate {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "mandate_seq")
    @SequenceGenerator(name = "mandate_seq", sequenceName = "mandate_seq")
    private Long id;

    @Column(name = "account_id", nullable = false)
    private long accountId;

    @Column(nullable = false)
    private String reference;

    @Column(name = "signed_on", nullable = false)
    private LocalDate signedOn;

    @Column(nullable = false)
    private String iban;

    @Column(nullable = false)
    private String holder;

    @Column(nullable = false)
    private boolean active;

    @Column(name = "recorded_on", nullable = false)
    private LocalDate recordedOn;

    protected Mandate() {}

    Mandate(long accountId, MandateDetails details, boolean active, LocalDate recordedOn) {
        this.accountId = accountId;
        this.reference = details.reference();
        this.signedOn = details.signedOn();
        this.iban = details.iban();
        this.holder = details.holder();
        this.active = active;
        this.recordedOn = recordedOn;
    }

    public Long id() {
        return id;
    }

    public String reference() {
        return reference;
    }

    public LocalDate signedOn() {
        return signedOn;
    }

    /** First four and last four characters, as it may be shown. */
    public String maskedIban() {
        return iban.substring(0, 4) + " … " + iban.substring(iban.length() - 4);
    }

    public String holder() {
        return holder;
    }

    public boolean isActive() {
        return active;
    }

    public LocalDate recordedOn() {
        return recordedOn;
    }

    MandateDetails details() {
        return new MandateDetails(reference, signedOn, iban, holder);
    }
}
