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
import org.kontor.catalog.PriceVersion;
import org.kontor.catalog.Product;
import org.kontor.money.Percent;
import org.kontor.money.Quantity;

/** Something recorded about a contract after it was agreed: from when it counts, and since when it is known. */
@Entity
@Immutable
public class ContractChange {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "contract_change_seq")
    @SequenceGenerator(name = "contract_change_seq", sequenceName = "contract_change_seq")
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "contract_id")
    private Contract contract;

    private int amendment;

    @Enumerated(EnumType.STRING)
    private ChangeKind kind;

    private LocalDate recorded;

    @Column(name = "line_id")
    private Long lineId;

    private LocalDate effective;

    @Column(name = "until_on")
    private LocalDate untilOn;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "product_id")
    private Product product;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "price_version_id")
    private PriceVersion price;

    private Quantity quantity;

    private Percent discount;

    private String detail;

    @Enumerated(EnumType.STRING)
    private LeavingReason leaving;

    @Column(name = "leaving_text")
    private String leavingText;

    protected ContractChange() {}

    private ContractChange(Contract contract, ChangeKind kind, LocalDate effective, LocalDate recorded) {
        this.contract = contract;
        this.amendment = contract.amendments() + 1;
        this.kind = kind;
        this.effective = effective;
        this.recorded = recorded;
    }

    static ContractChange of(Contract contract, Change.PlanChange change, LineDraft.Offer offer) {
        ContractChange row = ofLine(contract, ChangeKind.PLAN, change);
        row.product = offer.product();
        row.price = offer.price();
        row.detail = change.anchor().name();
        return row;
    }

    static ContractChange of(Contract contract, Change.QuantityChange change) {
        ContractChange row = ofLine(contract, ChangeKind.QUANTITY, change);
        row.quantity = change.quantity();
        return row;
    }

    static ContractChange of(Contract contract, Change.DiscountChange change) {
        ContractChange row = ofLine(contract, ChangeKind.DISCOUNT, change);
        row.discount = change.discount();
        return row;
    }

    /** A line beside those that were there; it must be stored already. */
    static ContractChange of(Contract contract, ContractLine added) {
        ContractChange row = new ContractChange(
                contract, ChangeKind.LINE_ADDED, added.validity().start(), added.recorded());
        row.lineId = added.id();
        row.product = added.product();
        row.price = added.price();
        row.quantity = added.quantity();
        return row;
    }

    static ContractChange of(Contract contract, Change.LineEndUndone change) {
        ContractChange row =
                new ContractChange(contract, ChangeKind.LINE_END_UNDONE, change.recorded(), change.recorded());
        row.lineId = change.line();
        return row;
    }

    static ContractChange of(Contract contract, Change.LineEnded change) {
        ContractChange row = new ContractChange(contract, ChangeKind.LINE_ENDED, change.last(), change.recorded());
        row.lineId = change.line();
        return row;
    }

    static ContractChange of(Contract contract, Change.Pause change) {
        ContractChange row =
                new ContractChange(contract, ChangeKind.PAUSE, change.days().start(), change.recorded());
        row.untilOn = change.days().end();
        return row;
    }

    static ContractChange of(Contract contract, Change.Resume change) {
        return new ContractChange(contract, ChangeKind.RESUME, change.from(), change.recorded());
    }

    static ContractChange of(Contract contract, Change.Cancellation change, Leaving leaving) {
        ContractChange row = new ContractChange(contract, ChangeKind.CANCELLATION, change.last(), change.recorded());
        row.detail = change.kind().name();
        row.leaving = leaving.reason();
        row.leavingText = leaving.text();
        return row;
    }

    static ContractChange of(Contract contract, Change.CancellationUndone change) {
        return new ContractChange(contract, ChangeKind.CANCELLATION_UNDONE, change.recorded(), change.recorded());
    }

    static ContractChange of(Contract contract, Change.DaysExcused change) {
        ContractChange row =
                new ContractChange(contract, ChangeKind.EXCUSED, change.days().start(), change.recorded());
        row.lineId = change.line();
        row.untilOn = change.days().end();
        row.detail = change.reason();
        return row;
    }

    private static ContractChange ofLine(Contract contract, ChangeKind kind, Change.OfVersion change) {
        ContractChange row = new ContractChange(contract, kind, change.effective(), change.recorded());
        row.lineId = change.line();
        return row;
    }

    public Long id() {
        return id;
    }

    /** Its number in the contract, counted from one in the order of recording. */
    public int amendment() {
        return amendment;
    }

    public ChangeKind kind() {
        return kind;
    }

    /** The business date on which it was recorded. */
    public LocalDate recorded() {
        return recorded;
    }

    /** The line it is about; empty if it is about the whole contract. */
    public Optional<Long> lineId() {
        return Optional.ofNullable(lineId);
    }

    /** Of a cancellation why, as far as somebody said it. */
    public Optional<Leaving> leaving() {
        return Optional.ofNullable(leaving).map(reason -> new Leaving(reason, leavingText));
    }

    /** First day on which it counts; of an end and a cancellation the last day in force. */
    public LocalDate effective() {
        return effective;
    }

    /** The day after a pause or after excused days. */
    public Optional<LocalDate> until() {
        return Optional.ofNullable(untilOn);
    }

    public Optional<Product> product() {
        return Optional.ofNullable(product);
    }

    /** The price it names. */
    public Optional<PriceVersion> price() {
        return Optional.ofNullable(price);
    }

    public Optional<Quantity> quantity() {
        return Optional.ofNullable(quantity);
    }

    public Optional<Percent> discount() {
        return Optional.ofNullable(discount);
    }
}
