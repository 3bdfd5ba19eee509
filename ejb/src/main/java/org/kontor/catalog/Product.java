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
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kontor.money.Money;

/** What can stand in a contract: a desk, an add-on, a service. Its prices are versions by date. */
@Entity
public class Product {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "product_seq")
    @SequenceGenerator(name = "product_seq", sequenceName = "product_seq")
    private Long id;

    @Version
    private int version;

    @Column(nullable = false)
    private String code;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private ProductKind kind;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private ProductUnit unit;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private Audience audience = Audience.MEMBERS;

    @ManyToOne(fetch = FetchType.EAGER, optional = false)
    @JoinColumn(name = "tax_class_id")
    private TaxClass taxClass;

    @Column(name = "name_de", nullable = false)
    private String nameGerman;

    @Column(name = "name_en", nullable = false)
    private String nameEnglish;

    @Column(name = "description_de", nullable = false)
    private String descriptionGerman;

    @Column(name = "description_en", nullable = false)
    private String descriptionEnglish;

    @OneToMany(cascade = CascadeType.PERSIST, fetch = FetchType.EAGER)
    @JoinColumn(name = "product_id", nullable = false, updatable = false)
    @OrderBy("validFrom")
    private List<PriceVersion> prices = new ArrayList<>();

    protected Product() {}

    Product(ProductDetails details, TaxClass taxClass) {
        this.code = Input.required(details.code(), 20, "code");
        this.kind = Input.required(details.kind(), "kind");
        this.unit = Input.required(details.unit(), "unit");
        this.taxClass = taxClass;
        describe(details.name(), details.description());
    }

    /** Counts from now on; what was issued keeps the old words. */
    final void describe(Localized name, Localized description) {
        nameGerman = Input.required(name.de(), 80, "nameGerman");
        nameEnglish = Input.required(name.en(), 80, "nameEnglish");
        descriptionGerman = Input.optional(description.de(), 400, "descriptionGerman");
        descriptionEnglish = Input.optional(description.en(), 400, "descriptionEnglish");
    }

    /** Counts from now on; contracts keep what they have. */
    void offerTo(Audience others) {
        audience = Input.required(others, "audience");
    }

    /** A new price version; running contracts keep theirs. */
    PriceVersion priceFrom(LocalDate validFrom, ListPrice price, Beginning beginning) {
        checkFree(validFrom);
        ListPrice taken = kind == ProductKind.ONE_OFF ? price.once() : price;
        PriceVersion version = new PriceVersion(validFrom, taken, beginning);
        prices.add(version);
        return version;
    }

    /**
     * @throws PriceExists if there is a price from that day on
     */
    public void checkFree(LocalDate validFrom) {
        if (prices.stream().anyMatch(known -> known.validFrom().equals(validFrom))) {
            throw new PriceExists(code, validFrom);
        }
    }

    /** The price version that new contracts get on that day. */
    public Optional<PriceVersion> priceOn(LocalDate day) {
        return prices.stream().filter(price -> !price.validFrom().isAfter(day)).reduce((older, newer) -> newer);
    }

    /** What invoices add to come to exactly this price (BT-114), with the rate of its first day; zero if nothing. */
    public Money roundingOf(PriceVersion version) {
        return roundingOf(version.price(), version.validFrom());
    }

    /** As {@link #roundingOf(PriceVersion)}, before it is saved. */
    public Money roundingOf(ListPrice price, LocalDate validFrom) {
        return taxClass.rateOn(validFrom).map(price::rounding).orElse(Money.ZERO);
    }

    public Long id() {
        return id;
    }

    public String code() {
        return code;
    }

    public ProductKind kind() {
        return kind;
    }

    public ProductUnit unit() {
        return unit;
    }

    /** Who may order it. */
    public Audience audience() {
        return audience;
    }

    public TaxClass taxClass() {
        return taxClass;
    }

    public Localized name() {
        return new Localized(nameGerman, nameEnglish);
    }

    public Localized description() {
        return new Localized(descriptionGerman, descriptionEnglish);
    }

    /** By date, oldest first. */
    public List<PriceVersion> prices() {
        return List.copyOf(prices);
    }
}
