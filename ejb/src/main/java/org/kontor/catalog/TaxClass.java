package org.kontor.catalog;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kontor.money.DatedRate;
import org.kontor.money.PlaceOfSupply;
import org.kontor.money.VatCategory;
import org.kontor.money.VatClass;
import org.kontor.money.VatRate;

/** Products that are taxed alike, with the rates by date. */
@Entity
public class TaxClass {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "tax_class_seq")
    @SequenceGenerator(name = "tax_class_seq", sequenceName = "tax_class_seq")
    private Long id;

    @Version
    private int version;

    @Column(nullable = false)
    private String code;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private VatCategory category;

    @Enumerated(EnumType.STRING)
    @Column(name = "place_of_supply", nullable = false)
    private PlaceOfSupply place;

    @Column(name = "name_de", nullable = false)
    private String nameGerman;

    @Column(name = "name_en", nullable = false)
    private String nameEnglish;

    @OneToMany(cascade = CascadeType.PERSIST, fetch = FetchType.EAGER)
    @JoinColumn(name = "tax_class_id", nullable = false, updatable = false)
    @OrderBy("validFrom")
    private List<TaxRate> rates = new ArrayList<>();

    protected TaxClass() {}

    TaxClass(VatClass taxed, Localized name) {
        this.code = Input.required(taxed.name(), 20, "code");
        this.category = taxed.category();
        this.place = taxed.place();
        this.nameGerman = Input.required(name.de(), 80, "nameGerman");
        this.nameEnglish = Input.required(name.en(), 80, "nameEnglish");
    }

    /** The rate counts from that day on until the next one. */
    void rateFrom(LocalDate validFrom, VatRate percent) {
        if (rates.stream().anyMatch(rate -> rate.validFrom().equals(validFrom))) {
            throw new RateExists(code, validFrom);
        }
        rates.add(new TaxRate(validFrom, percent));
    }

    public Long id() {
        return id;
    }

    public String code() {
        return code;
    }

    /** The class as prices and the calculator know it. */
    public VatClass vatClass() {
        return new VatClass(code, category, place);
    }

    public VatCategory category() {
        return category;
    }

    public Localized name() {
        return new Localized(nameGerman, nameEnglish);
    }

    List<DatedRate> datedRates() {
        return rates.stream().map(TaxRate::dated).toList();
    }

    /** The rate that holds on a day; empty before the first one. */
    public Optional<VatRate> rateOn(LocalDate day) {
        return rates.stream()
                .filter(rate -> !rate.validFrom().isAfter(day))
                .reduce((older, newer) -> newer)
                .map(TaxRate::percent);
    }

    /** By date, oldest first. */
    public List<TaxRate> rates() {
        return List.copyOf(rates);
    }
}
