package org.kontor.catalog;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;

/** A house in which desks are rented. */
@Entity
public class Location {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "location_seq")
    @SequenceGenerator(name = "location_seq", sequenceName = "location_seq")
    private Long id;

    @Version
    private int version;

    @ManyToOne(fetch = FetchType.EAGER, optional = false)
    @JoinColumn(name = "seller_id")
    private Seller seller;

    @Column(nullable = false)
    private String name;

    @Embedded
    private Address address;

    /** ISO 3166-2:DE without "DE-": public holidays and notice dates follow the state; BP is Bavaria where 15 August is none. */
    @Column(nullable = false)
    private String state;

    protected Location() {}

    Location(Seller seller, String name, Address address, String state) {
        this.seller = seller;
        change(name, address, state);
    }

    /** Counts from now on; what was issued keeps the old details. */
    final void change(String newName, Address newAddress, String newState) {
        name = Input.required(newName, 80, "name");
        address = Input.required(newAddress, "address");
        state = Input.required(newState, 2, "state");
    }

    public Long id() {
        return id;
    }

    public Seller seller() {
        return seller;
    }

    public String name() {
        return name;
    }

    public Address address() {
        return address;
    }

    public String state() {
        return state;
    }
}
