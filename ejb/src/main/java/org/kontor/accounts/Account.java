package org.kontor.accounts;

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
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.kontor.catalog.Address;
import org.kontor.catalog.Input;
import org.kontor.letters.AddressWindow;

/** Who pays: a person, a company, an authority. */
@Entity
public class Account {
    private static final String NOTHING = "–";

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "account_seq")
    @SequenceGenerator(name = "account_seq", sequenceName = "account_seq")
    private Long id;

    @Version
    private int version;

    @Column(nullable = false, updatable = false)
    private String number;

    @Enumerated(EnumType.STRING)
    @Column(name = "customer_type", nullable = false)
    private CustomerType type;

    @Column(nullable = false)
    private String name;

    @Embedded
    private Address address;

    @Embedded
    private Correspondence correspondence;

    @Embedded
    private BuyerIds ids;

    @Embedded
    private Billing billing;

    @Column(name = "opened_on", nullable = false, updatable = false)
    private LocalDate openedOn;

    @Column(name = "erased_on")
    private LocalDate erasedOn;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "account_login", joinColumns = @JoinColumn(name = "account_id"))
    @Column(name = "login", nullable = false)
    private Set<String> logins = new TreeSet<>();

    protected Account() {}

    Account(String number, AccountDetails details, LocalDate openedOn) {
        this.number = number;
        this.openedOn = openedOn;
        describe(details);
    }

    /** Counts from now on; what was issued keeps the old details. */
    void change(AccountDetails details) {
        checkInUse();
        describe(details);
    }

    private void describe(AccountDetails details) {
        type = details.type();
        name = details.name();
        address = details.address();
        correspondence = details.correspondence();
        ids = details.ids();
        billing = details.billing();
    }

    void payBy(PaymentMethod payment) {
        checkInUse();
        billing = billing.payingBy(payment);
    }

    /** The person with that login sees this account in the portal. */
    void admit(String login) {
        checkInUse();
        logins.add(Input.required(login, 160, "login"));
    }

    void dismiss(String login) {
        logins.remove(login);
    }

    /** Its mail address and who may act for it are gone; the rest is blocked from that day on. */
    void erase(LocalDate on) {
        Correspondence nowhere =
                new Correspondence(Correspondence.NOWHERE, correspondence.language(), DeliveryWay.POST);
        describe(new AccountDetails(type, name, address, nowhere, ids, billing));
        logins.clear();
        erasedOn = on;
    }

    /** Nothing keeps the name any longer. */
    void eraseName() {
        Address nowhere = new Address(NOTHING, "", NOTHING, NOTHING, address.country());
        name = NOTHING;
        address = nowhere;
        ids = BuyerIds.NONE;
    }

    /** The day on which its data was erased; empty while it is used. */
    public Optional<LocalDate> erasedOn() {
        return Optional.ofNullable(erasedOn);
    }

    /**
     * Before anything new begins with it.
     *
     * @throws AccountErased if its data was erased
     */
    public void checkInUse() {
        if (erasedOn != null) {
            throw new AccountErased(number);
        }
    }

    public Long id() {
        return id;
    }

    /** Customer number, printed on invoices. */
    public String number() {
        return number;
    }

    public CustomerType type() {
        return type;
    }

    public String name() {
        return name;
    }

    public Address address() {
        return address;
    }

    /** Name and address as they stand in the window of a letter. */
    public List<String> window() {
        String place = address.postCode() + " " + address.city();
        return AddressWindow.lines(name, address.addition(), address.street(), place, address.country());
    }

    public Correspondence correspondence() {
        return correspondence;
    }

    public BuyerIds ids() {
        return ids;
    }

    public Billing billing() {
        return billing;
    }

    public LocalDate openedOn() {
        return openedOn;
    }

    /** Names of the persons who may act for this account, in order. */
    public Set<String> logins() {
        return Set.copyOf(logins);
    }

    public AccountDetails details() {
        return new AccountDetails(type, name, address, correspondence, ids, billing);
    }
}
