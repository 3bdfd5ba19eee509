package org.kontor.contracts;

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
import jakarta.persistence.SequenceGenerator;
import java.time.LocalDate;
import java.util.Optional;
import org.hibernate.annotations.Immutable;
import org.kontor.calendar.Anchor;
import org.kontor.calendar.Period;
import org.kontor.catalog.PriceVersion;
import org.kontor.catalog.Product;
import org.kontor.money.Percent;
import org.kontor.money.Quantity;
import org.kontor.money.UnitPrice;

/** A lasting position of a contract as it was agreed; what changed later is a {@link ContractChange}. */
@Entity
@Immutable
public class ContractLine {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "contract_line_seq")
    @SequenceGenerator(name = "contract_line_seq", sequenceName = "contract_line_seq")
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "contract_id")
    private Contract contract;

    private int position;

    @Enumerated(EnumType.STRING)
    private LineKind kind;

    private LocalDate recorded;

    @Column(name = "anchor_on")
    private LocalDate anchorOn;

    @Column(name = "paid_from")
    private LocalDate paidFrom;

    @Column(name = "start_on")
    private LocalDate startOn;

    @Column(name = "end_on")
    private LocalDate endOn;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "product_id")
    private Product product;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "price_version_id")
    private PriceVersion price;

    @Column(name = "own_price")
    private UnitPrice ownPrice;

    private Quantity quantity;

    private Percent discount;

    @Column(name = "member_id")
    private Long memberId;

    @Column(name = "cost_centre")
    private String costCentre;

    protected ContractLine() {}

    /**
     * @param recorded the business date on which the line was agreed: that of the contract, or later for an added line
     */
    ContractLine(Contract contract, int position, LineDraft draft, LocalDate recorded) {
        this.contract = contract;
        this.position = position;
        this.recorded = recorded;
        this.kind = draft.kind();
        this.anchorOn = draft.anchor().date();
        this.startOn = draft.validity().start();
        this.paidFrom = draft.paidFrom();
        this.endOn = draft.validity().end();
        this.product = draft.offer().product();
        this.price = draft.offer().price();
        this.ownPrice = draft.offer().own().orElse(null);
        this.quantity = draft.amount().quantity();
        this.discount = draft.amount().discount();
        this.memberId = draft.seat().map(Seat::member).orElse(null);
        this.costCentre = draft.seat().map(Seat::costCentre).orElse("");
    }

    public Long id() {
        return id;
    }

    public int position() {
        return position;
    }

    public LineKind kind() {
        return kind;
    }

    public LocalDate recorded() {
        return recorded;
    }

    public Anchor anchor() {
        return new Anchor(anchorOn);
    }

    /** The days before are not billed. */
    public LocalDate paidFrom() {
        return paidFrom;
    }

    public Period validity() {
        return new Period(startOn, endOn);
    }

    public Product product() {
        return product;
    }

    public PriceVersion price() {
        return price;
    }

    /** What one piece costs instead of the list price, agreed for this line alone. */
    public Optional<UnitPrice> ownPrice() {
        return Optional.ofNullable(ownPrice);
    }

    /** Id of the member whose seat it is; empty if it is for all. */
    public Optional<Long> memberId() {
        return Optional.ofNullable(memberId);
    }

    /** That pays for the seat; empty for that of the contract. */
    public String costCentre() {
        return costCentre;
    }

    public Quantity quantity() {
        return quantity;
    }

    public Percent discount() {
        return discount;
    }
}
