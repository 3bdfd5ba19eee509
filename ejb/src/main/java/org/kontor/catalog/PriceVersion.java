package org.kontor.catalog;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import java.time.LocalDate;
import org.hibernate.annotations.Immutable;

/** A price of a product and the first day on which new contracts get it. */
@Entity
@Immutable
public class PriceVersion {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "price_version_seq")
    @SequenceGenerator(name = "price_version_seq", sequenceName = "price_version_seq")
    private Long id;

    @Column(name = "valid_from", nullable = false)
    private LocalDate validFrom;

    @Embedded
    private ListPrice price;

    @Embedded
    @AttributeOverride(name = "feeId", column = @Column(name = "fee_id"))
    @AttributeOverride(name = "trialDays", column = @Column(name = "trial_days"))
    @AttributeOverride(name = "trialPriceId", column = @Column(name = "trial_price_id"))
    @AttributeOverride(name = "remindDays", column = @Column(name = "remind_days"))
    private Beginning beginning;

    protected PriceVersion() {}

    PriceVersion(LocalDate validFrom, ListPrice price, Beginning beginning) {
        this.validFrom = Input.required(validFrom, "validFrom");
        this.price = Input.required(price, "price");
        this.beginning = beginning;
    }

    public Long id() {
        return id;
    }

    public LocalDate validFrom() {
        return validFrom;
    }

    public ListPrice price() {
        return price;
    }

    /** The fee and the trial of lines that are agreed at this price. */
    public Beginning beginning() {
        return beginning;
    }

    /** As contracts and the calculator know it. */
    public Price asValue(TaxClass taxClass) {
        return new Price(
                Long.toString(id),
                price.amount(),
                price.entry(),
                price.interval(),
                price.timing(),
                price.proration(),
                VatShare.whole(taxClass.vatClass()));
    }
}
