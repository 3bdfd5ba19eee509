package org.kontor.receivables;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.kontor.calendar.BusinessDate;
import org.kontor.identity.Caller;
import org.kontor.identity.Roles;
import org.kontor.money.Money;
import org.kontor.persistence.Page;
import org.kontor.persistence.PageRequest;

/** What accounts owe, as of any day: entries less clearings. */
@Stateless
@RolesAllowed({Roles.OPERATOR, Roles.ACCOUNTANT, Roles.ADMIN, Roles.AUDITOR, Roles.SYSTEM})
public class OpenItems {
    @Inject
    private OpenItemRepository items;

    @Inject
    private ClearableEntries entries;

    @Inject
    private OpenEntries openEntries;

    @Inject
    private BusinessDate businessDate;

    @Inject
    private Caller caller;

    /**
     * Sorts by {@code account}, {@code number}, {@code bookedOn}, {@code dueOn} (its own order), {@code open}; filters
     * by name and number of the account and by document number.
     */
    public Page<OpenItem> asOf(LocalDate day, PageRequest request) {
        return items.asOf(day, request);
    }

    /** What has been due for so long on that day, as {@link #asOf(LocalDate, PageRequest)}. */
    public Page<OpenItem> asOf(LocalDate day, AgeBand band, PageRequest request) {
        return items.asOf(day, band, request);
    }

    /** Of one account, as {@link #asOf(LocalDate, PageRequest)}. */
    public Page<OpenItem> ofAccount(long accountId, LocalDate day, PageRequest request) {
        return items.of(accountId, day, request);
    }

    /** Of the accounts for which the caller may act, as of the business date. */
    @RolesAllowed(Roles.MEMBER)
    public Page<OpenItem> mine(PageRequest request) {
        return items.of(caller.name(), businessDate.today(), request);
    }

    /** How these accounts stand with their payments on the business date; punctual ones are missing. */
    public Map<Long, PaymentStanding> standings(Collection<Long> accountIds) {
        return accountIds.isEmpty() ? Map.of() : items.standings(accountIds, businessDate.today());
    }

    /** What is overdue on the business date, of all accounts; what others have paid too much is not taken off. */
    public Overdue overdue() {
        return items.overdue(businessDate.today());
    }

    /** Open sums by how long they have been due on that day. */
    public Ageing ageing(LocalDate day) {
        return Ageing.of(day, items.dueDates(day));
    }

    /**
     * Of what is due on the business date: what is disputed, paid in instalments, with collectors or otherwise left in
     * peace, the most money first. It is part of the ageing.
     */
    public List<Stopped> stopped() {
        return items.stopped(businessDate.today());
    }

    /** What is open of one document now; zero if it has no entry. Below zero if it is owed to the account. */
    public Money openOf(long sellerId, String number, EntryKind kind) {
        return entries.find(sellerId, new Offset.Document(number, kind))
                .map(entries::open)
                .orElse(Money.ZERO);
    }

    /** All that is open of a seller now, the longest due first: what matching and collection choose from. */
    public List<OpenEntry> openEntries(long sellerId) {
        return openEntries.ofSeller(sellerId);
    }

    /** All that is open of these accounts now, the longest due first. */
    public List<OpenEntry> openEntries(Collection<Long> accountIds) {
        return openEntries.ofAccounts(accountIds);
    }
}
