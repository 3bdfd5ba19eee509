package org.kontor.contracts;

import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
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
import org.kontor.accounts.Account;
import org.kontor.accounts.CustomerType;
import org.kontor.catalog.Location;
import org.kontor.catalog.Seller;

/** What an account rents at a location: what was agreed, and the changes recorded since. */
@Entity
public class Contract {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "contract_seq")
    @SequenceGenerator(name = "contract_seq", sequenceName = "contract_seq")
    private Long id;

    @Version
    private int version;

    @Column(nullable = false, updatable = false)
    private String number;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "account_id", updatable = false)
    private Account account;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "seller_id", updatable = false)
    private Seller seller;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "location_id", updatable = false)
    private Location location;

    @Column(name = "signed_on", nullable = false, updatable = false)
    private LocalDate signedOn;

    @Column(name = "start_on", nullable = false, updatable = false)
    private LocalDate startOn;

    @Enumerated(EnumType.STRING)
    @Column(name = "customer_type", nullable = false, updatable = false)
    private CustomerType customerType;

    @Column(nullable = false, updatable = false)
    private Term term;

    @Column(name = "pause_least", nullable = false, updatable = false)
    private int pauseLeast;

    @Column(name = "pause_most", nullable = false, updatable = false)
    private int pauseMost;

    @Column(name = "trial_last", updatable = false)
    private LocalDate trialLast;

    @Column(name = "trial_remind_on", updatable = false)
    private LocalDate trialRemindOn;

    @Embedded
    private ContractReferences references = ContractReferences.NONE;

    @ElementCollection
    @CollectionTable(name = "purchase_order", joinColumns = @JoinColumn(name = "contract_id"))
    @OrderBy("firstDay")
    private List<PurchaseOrder> orders = new ArrayList<>();

    @Column(nullable = false)
    private int amendments;

    @OneToMany(cascade = CascadeType.PERSIST, mappedBy = "contract")
    @OrderBy("position")
    private List<ContractLine> lines = new ArrayList<>();

    @OneToMany(cascade = CascadeType.PERSIST, mappedBy = "contract")
    @OrderBy("id")
    private List<ContractChange> changes = new ArrayList<>();

    protected Contract() {}

    Contract(String number, Account account, Location location, Agreement agreement, SignedDates dates) {
        account.checkInUse();
        this.number = number;
        this.account = account;
        this.location = location;
        this.seller = location.seller();
        this.signedOn = dates.signedOn();
        this.startOn = dates.startOn();
        this.customerType = agreement.customer();
        this.term = agreement.term();
        this.pauseLeast = agreement.pauses().least();
        this.pauseMost = agreement.pauses().mostAYear();
        this.trialLast = agreement.trial().map(Trial::last).orElse(null);
        this.trialRemindOn = agreement.trial().flatMap(Trial::remindOn).orElse(null);
    }

    /** When a contract was signed and when it begins. */
    record SignedDates(LocalDate signedOn, LocalDate startOn) {}

    void add(ContractLine line) {
        lines.add(line);
    }

    /** What its invoices say, from the next one on. */
    void refer(ContractReferences other) {
        references = other;
    }

    /**
     * One more order number of the payer.
     *
     * @throws OrdersOverlap if another holds on one of its days
     */
    void order(PurchaseOrder added) {
        for (PurchaseOrder order : orders) {
            order.validity().intersection(added.validity()).ifPresent(days -> {
                throw new OrdersOverlap(order.number(), days.start());
            });
        }
        orders.add(added);
    }

    /** Another order number from a day on; days before keep theirs. */
    void orderFrom(LocalDate day, String number) {
        List<PurchaseOrder> changed = OrderNumbers.from(orders, day, number);
        orders.clear();
        orders.addAll(changed);
    }

    /**
     * An order number does not hold any more, on no day.
     *
     * @throws NoSuchOrder if none begins on that day
     */
    void withdrawOrder(LocalDate firstDay) {
        if (!orders.removeIf(order -> order.firstDay().equals(firstDay))) {
            throw new NoSuchOrder(firstDay);
        }
    }

    /** Written down as the next amendment; the row numbered itself by those before. */
    void record(ContractChange change) {
        amendments++;
        changes.add(change);
    }

    /** One more position. */
    ContractLine added(LineDraft draft, LocalDate recorded) {
        ContractLine line = new ContractLine(this, lines.size() + 1, draft, recorded);
        lines.add(line);
        return line;
    }

    public Long id() {
        return id;
    }

    public String number() {
        return number;
    }

    public Account account() {
        return account;
    }

    public Seller seller() {
        return seller;
    }

    public Location location() {
        return location;
    }

    /** What its invoices say; contracts with different buyer references get invoices of their own. */
    public ContractReferences references() {
        return references;
    }

    /** The payer's order numbers (BT-13) by their first day; each gets invoices of its own. */
    public List<PurchaseOrder> orders() {
        return List.copyOf(orders);
    }

    /** How many changes were recorded: the number of the last amendment. */
    public int amendments() {
        return amendments;
    }

    public LocalDate signedOn() {
        return signedOn;
    }

    public LocalDate startOn() {
        return startOn;
    }

    public Agreement agreement() {
        Optional<Trial> trial =
                Optional.ofNullable(trialLast).map(last -> new Trial(last, Optional.ofNullable(trialRemindOn)));
        return new Agreement(customerType, term, new PauseRule(pauseLeast, pauseMost), trial);
    }

    public List<ContractLine> lines() {
        return List.copyOf(lines);
    }

    /** In the order in which they were recorded. */
    public List<ContractChange> changes() {
        return List.copyOf(changes);
    }
}
