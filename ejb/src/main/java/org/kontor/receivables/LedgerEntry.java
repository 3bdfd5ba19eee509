package org.kontor.receivables;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.LocalDate;
import org.hibernate.annotations.Immutable;
import org.kontor.money.Money;

/** What an account owes (above zero) or is owed (below zero), by a document. Written by {@link Ledger}, never changed. */
@Entity
@Immutable
public class LedgerEntry {
    @Id
    private Long id;

    @Column(name = "account_id")
    private long accountId;

    @Column(name = "seller_id")
    private long sellerId;

    @Enumerated(EnumType.STRING)
    private EntryKind kind;

    @Column(name = "document_number")
    private String documentNumber;

    private Money amount;

    @Column(name = "booked_on")
    private LocalDate bookedOn;

    @Column(name = "due_on")
    private LocalDate dueOn;

    @Enumerated(EnumType.STRING)
    @Column(name = "due_source")
    private DueSource dueSource;

    @Column(name = "thirty_day_notice")
    private boolean thirtyDayNotice;

    protected LedgerEntry() {}

    public Long id() {
        return id;
    }

    public long accountId() {
        return accountId;
    }

    public long sellerId() {
        return sellerId;
    }

    public EntryKind kind() {
        return kind;
    }

    public String documentNumber() {
        return documentNumber;
    }

    public Money amount() {
        return amount;
    }

    public LocalDate bookedOn() {
        return bookedOn;
    }

    public LocalDate dueOn() {
        return dueOn;
    }

    public DueSource dueSource() {
        return dueSource;
    }

    public boolean thirtyDayNotice() {
        return thirtyDayNotice;
    }
}
