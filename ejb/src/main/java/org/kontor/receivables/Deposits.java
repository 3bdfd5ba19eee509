package org.kontor.receivables;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.kontor.accounts.Accounts;
import org.kontor.audit.AuditTrail;
import org.kontor.calendar.BusinessDate;
import org.kontor.catalog.Sellers;
import org.kontor.identity.Caller;
import org.kontor.identity.Roles;
import org.kontor.money.Money;
import org.kontor.numbering.NumberSeries;
import org.kontor.persistence.Page;
import org.kontor.persistence.PageRequest;

/** Deposits from the request to their settlement. They carry no VAT and are no invoices. */
@Stateless
@RolesAllowed({Roles.OPERATOR, Roles.ACCOUNTANT, Roles.ADMIN, Roles.AUDITOR, Roles.SYSTEM})
public class Deposits {
    private static final String SUBJECT = "deposit";
    private static final String SETTLEMENT = "-A";

    @Inject
    private DepositRepository deposits;

    @Inject
    private LedgerWriter ledger;

    @Inject
    private ClearableEntries entries;

    @Inject
    private OpenEntries openEntries;

    @Inject
    private BlockRepository blocks;

    @Inject
    private Accounts accounts;

    @Inject
    private Sellers sellers;

    @Inject
    private NumberSeries numbers;

    @Inject
    private BusinessDate businessDate;

    @Inject
    private Caller caller;

    @Inject
    private AuditTrail audit;

    /** The newest first, as of a day; filters by name and number of the account and by number. */
    public Page<Deposit> list(LocalDate asOf, PageRequest request) {
        return deposits.list(asOf, request);
    }

    /** What sellers hold of all deposits on that day: a liability. */
    public Money held(LocalDate asOf) {
        return deposits.held(asOf);
    }

    /**
     * As it is today.
     *
     * @throws NoSuchDeposit if there is none with that id
     */
    public Deposit find(long id) {
        return deposits.find(id, businessDate.today()).orElseThrow(() -> new NoSuchDeposit(id));
    }

    /** Of the accounts for which the caller may act, as they are today, the newest first. */
    @RolesAllowed(Roles.MEMBER)
    public List<Deposit> mine() {
        return deposits.ofLogin(caller.name(), businessDate.today());
    }

    /**
     * As {@link #find}, of an account for which the caller may act.
     *
     * @throws NoSuchDeposit if there is none, or it is somebody else's
     */
    @RolesAllowed(Roles.MEMBER)
    public Deposit findMine(long id) {
        return deposits.find(id, caller.name(), businessDate.today()).orElseThrow(() -> new NoSuchDeposit(id));
    }

    /**
     * How a deposit of the caller was settled.
     *
     * @throws NoSuchDeposit if there is none that is settled, or it is somebody else's
     */
    @RolesAllowed(Roles.MEMBER)
    public DepositSettlement settlementMine(long id) {
        if (findMine(id).settledOn().isEmpty()) {
            throw new NoSuchDeposit(id);
        }
        return settlement(id);
    }

    /**
     * Asks an account for a deposit: a document with a number of its own series, a claim without VAT.
     *
     * @return its id
     */
    @RolesAllowed({Roles.OPERATOR, Roles.ACCOUNTANT, Roles.ADMIN, Roles.SYSTEM})
    public long request(NewDeposit deposit) {
        accounts.findInUse(deposit.debtor().accountId());
        sellers.find(deposit.debtor().sellerId());
        LocalDate today = businessDate.today();
        String number = numbers.take(deposits.series(), 1, today).get(0);
        Posting.Due due = new Posting.Due(deposit.dueOn(), DueSource.TERMS, false, Optional.empty());
        Posting.Document document = new Posting.Document(EntryKind.DEPOSIT, number, today);
        long entry = ledger.post(List.of(new Posting(deposit.debtor(), document, deposit.amount(), VatSplit.NONE, due)))
                .get(0);
        long id = deposits.add(deposit, number, entry, today);
        audit.record("deposit.request", SUBJECT, Long.toString(id), number + " " + deposit.amount());
        return id;
    }

    /** What its settlement would be now, or what it was. */
    public DepositSettlement settlement(long id) {
        Deposit deposit = find(id);
        if (deposit.settledOn().isEmpty()) {
            return DepositSettlement.of(deposit, claims(deposit));
        }
        List<DepositSettlement.Claim> claims = deposits.claims(id);
        Money covered =
                Money.sum(claims.stream().map(DepositSettlement.Claim::covered).toList());
        return new DepositSettlement(deposit, claims, deposit.paid().minus(covered));
    }

    /**
     * Settles a deposit at the end: claims that are open and not blocked are cleared, the longest due first; what is left
     * is owed to the account and can be paid out.
     *
     * @throws DepositSettled if it was settled before
     */
    @RolesAllowed({Roles.OPERATOR, Roles.ACCOUNTANT, Roles.ADMIN})
    public void settle(long id) {
        long own = deposits.lock(id).orElseThrow(() -> new NoSuchDeposit(id));
        Deposit deposit = find(id);
        Deposit.Request request = deposit.request();
        if (deposit.settledOn().isPresent()) {
            throw new DepositSettled(request.number());
        }
        LocalDate today = businessDate.today();
        List<Share> shares = new ArrayList<>();
        shares.add(new Share(own, request.amount()));
        claims(deposit).forEach(claim -> shares.add(new Share(claim.entryId(), claim.open())));
        Spreading spreading = new Spreading(entries.lock(shares));
        Posting.Debtor debtor = new Posting.Debtor(request.debtor().accountId(), request.sellerId());
        Posting.Document document = new Posting.Document(EntryKind.DEPOSIT, request.number() + SETTLEMENT, today);
        long settlement = ledger.post(List.of(
                        Posting.atOnce(debtor, document, request.amount().negated())))
                .get(0);
        List<Clearing> clearings =
                spreading.spread(new Spreading.Payer(settlement, debtor, request.amount(), today, true), shares);
        ledger.clear(clearings);
        List<Clearing> claims =
                clearings.stream().filter(clearing -> clearing.debitId() != own).toList();
        if (!deposits.settle(id, settlement, claims, today)) {
            throw new DepositSettled(request.number());
        }
        audit.record("deposit.settle", SUBJECT, Long.toString(id), request.number());
    }

    /** What the debtor owes the same seller, without other deposits and without what is blocked. */
    private List<OpenEntry> claims(Deposit deposit) {
        List<OpenEntry> open = openEntries
                .ofAccounts(List.of(deposit.request().debtor().accountId()))
                .stream()
                .filter(entry -> entry.sellerId() == deposit.request().sellerId())
                .filter(entry -> entry.open().signum() > 0 && entry.kind() != EntryKind.DEPOSIT)
                .toList();
        Set<Long> blocked = blocks.blocked(open.stream().map(OpenEntry::entryId).toList(), businessDate.today());
        return open.stream().filter(entry -> !blocked.contains(entry.entryId())).toList();
    }
}
