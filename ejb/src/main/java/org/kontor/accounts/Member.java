package org.kontor.accounts;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderBy;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A person of an account: the account pays, the person comes and goes. What was stays on record. */
@Entity
public class Member {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "member_seq")
    @SequenceGenerator(name = "member_seq", sequenceName = "member_seq")
    private Long id;

    @Version
    private int version;

    @Column(name = "account_id", nullable = false, updatable = false)
    private long accountId;

    @Column(nullable = false)
    private String name;

    @Column(nullable = false)
    private String email;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "member_stay", joinColumns = @JoinColumn(name = "member_id"))
    @OrderBy("firstDay")
    private List<Stay> stays = new ArrayList<>();

    protected Member() {}

    Member(long accountId, MemberDetails details) {
        this.accountId = accountId;
        change(details);
    }

    /** Counts from now on; what was issued keeps the old name. */
    void change(MemberDetails details) {
        name = details.name();
        email = details.email();
    }

    /** Belongs to the account from a day on, for the first time or again. */
    void join(Joining joining) {
        replace(ifJoined(joining));
    }

    /** Belongs to the account up to a day. */
    void leave(LocalDate last) {
        replace(ifLeft(last));
    }

    /** Another cost centre pays from a day on. */
    void move(Joining joining) {
        replace(ifMoved(joining));
    }

    /**
     * What the stays would be.
     *
     * @throws JoinedTwice if the person belongs to the account on that day or a later one
     */
    public List<Stay> ifJoined(Joining joining) {
        return Stays.joined(stays, joining.from(), joining.costCentre());
    }

    /**
     * What the stays would be.
     *
     * @throws LeftBeforeJoined if the person does not belong to the account by then, or left already
     */
    public List<Stay> ifLeft(LocalDate last) {
        return Stays.left(stays, last);
    }

    /**
     * What the stays would be.
     *
     * @throws NotThere if the person does not belong to the account on that day
     * @throws SameCostCentre if it pays already
     */
    public List<Stay> ifMoved(Joining joining) {
        return Stays.moved(stays, joining.from(), joining.costCentre());
    }

    private void replace(List<Stay> changed) {
        // Also when only a part of them differs: the version has to count.
        stays.clear();
        stays.addAll(changed);
    }

    public Long id() {
        return id;
    }

    public long accountId() {
        return accountId;
    }

    public String name() {
        return name;
    }

    /** Empty if nobody knows it. */
    public String email() {
        return email;
    }

    public MemberDetails details() {
        return new MemberDetails(name, email);
    }

    /** In order, without overlap. */
    public List<Stay> stays() {
        return List.copyOf(stays);
    }

    /** The stay of a day; empty if the person does not belong to the account then. */
    public Optional<Stay> on(LocalDate day) {
        return stays.stream().filter(stay -> stay.days().contains(day)).findFirst();
    }

    /**
     * The stay of a day.
     *
     * @throws NotThere if the person does not belong to the account on that day
     */
    public Stay stayOn(LocalDate day) {
        return on(day).orElseThrow(() -> new NotThere(day));
    }

    /** The stay of today, or the next, or the last there was. */
    public Stay nearest(LocalDate today) {
        return stays.stream()
                .filter(stay -> stay.endDay().isAfter(today))
                .findFirst()
                .orElseGet(() -> stays.get(stays.size() - 1));
    }

    /** The first day since which the person belongs, or belonged last, without a gap. */
    public LocalDate joinedOn() {
        return Stays.lastArrival(stays);
    }

    /** The last day, if there is one. */
    public Optional<LocalDate> lastDay() {
        Stay last = stays.get(stays.size() - 1);
        return last.isOpen() ? Optional.empty() : Optional.of(last.lastDay());
    }

    /** Whether the person can leave: belongs to the account today or later. */
    public boolean isThere(LocalDate today) {
        return stays.get(stays.size() - 1).endDay().isAfter(today);
    }
}
