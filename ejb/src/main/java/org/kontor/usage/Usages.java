package org.kontor.usage;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.kontor.accounts.Accounts;
import org.kontor.audit.AuditFact;
import org.kontor.audit.AuditTrail;
import org.kontor.audit.Person;
import org.kontor.calendar.BusinessDate;
import org.kontor.catalog.Input;
import org.kontor.catalog.PriceBook;
import org.kontor.catalog.Product;
import org.kontor.catalog.ProductKind;
import org.kontor.catalog.Products;
import org.kontor.contracts.Contract;
import org.kontor.contracts.Contracts;
import org.kontor.contracts.Line;
import org.kontor.contracts.StoredTerms;
import org.kontor.identity.Caller;
import org.kontor.identity.Roles;
import org.kontor.persistence.Page;
import org.kontor.persistence.PageRequest;
import org.kontor.persistence.Sql;

/** What was used: recorded once by its key, taken back, listed, and what is left of what is included. */
@Stateless
@RolesAllowed({Roles.OPERATOR, Roles.ACCOUNTANT, Roles.ADMIN, Roles.AUDITOR, Roles.SYSTEM})
public class Usages {
    /** Records at once. */
    public static final int MOST_AT_ONCE = 1000;

    private static final int YEARS_BACK = 3;
    private static final int LONGEST_REASON = 200;
    private static final String SUBJECT = "usage";

    @Inject
    private UsageStore store;

    @Inject
    private Accounts accounts;

    @Inject
    private Contracts contracts;

    @Inject
    private Products products;

    @Inject
    private BusinessDate businessDate;

    @Inject
    private Caller caller;

    @Inject
    private AuditTrail audit;

    @Inject
    private Sql sql;

    /** As {@link #record(List)}, of one. */
    @RolesAllowed({Roles.OPERATOR, Roles.ADMIN, Roles.SYSTEM})
    public long record(NewUsage usage) {
        return record(List.of(usage)).get(0);
    }

    /**
     * Records what was used, all or nothing. One sent again under the same key changes nothing.
     *
     * @param usages up to {@link #MOST_AT_ONCE}
     * @return their ids, in the same order; of one known already, its own
     * @throws TooManyUsages if there are more
     * @throws NoMeteredLine if a contract has no such product to use on that day
     * @throws MemberNotThere if one names somebody who does not belong to the payer's team on that day
     * @throws UsageNotDated if one lies in the future or years back
     * @throws UsageKeyReused if another record came under the same key
     */
    @RolesAllowed({Roles.OPERATOR, Roles.ADMIN, Roles.SYSTEM})
    public List<Long> record(List<NewUsage> usages) {
        if (usages.isEmpty() || usages.size() > MOST_AT_ONCE) {
            throw new TooManyUsages(usages.size(), MOST_AT_ONCE);
        }
        List<UsageStore.Draft> drafts = drafts(usages);
        List<Long> ids = new ArrayList<>(store.add(drafts, recorded()));
        Map<String, UsageStore.Known> known = store.byKey(drafts.stream()
                .map(UsageStore.Draft::key)
                .filter(key -> !key.isEmpty())
                .toList());
        for (int i = 0; i < drafts.size(); i++) {
            UsageStore.Known stored = known.get(drafts.get(i).key());
            if (stored != null) {
                ids.set(i, checked(drafts.get(i), stored).id());
            }
        }
        audit.record("usage.record", SUBJECT, ids.get(0).toString(), Integer.toString(ids.size()));
        return ids;
    }

    /**
     * Who would have used it: who is named, or whose seat the product is. Stores nothing.
     *
     * @return id of the member; 0 for nobody in particular
     * @throws org.kontor.BusinessException as {@link #record(List)}
     */
    public long member(NewUsage usage) {
        return drafts(List.of(usage)).get(0).member();
    }

    private List<UsageStore.Draft> drafts(List<NewUsage> usages) {
        LocalDate today = businessDate.today();
        Map<String, List<UsageStore.Line>> lines = store.lines(usages);
        Map<Long, List<UsageStore.Belonging>> team = store.belongings(usages.stream()
                .flatMapToLong(usage -> usage.member().stream())
                .boxed()
                .collect(Collectors.toSet()));
        List<UsageStore.Draft> drafts = new ArrayList<>(usages.size());
        for (NewUsage usage : usages) {
            LocalDate day = usage.at().toLocalDate();
            if (day.isAfter(today) || day.isBefore(today.minusYears(YEARS_BACK))) {
                throw new UsageNotDated(day);
            }
            UsageStore.Line line = lines.getOrDefault(usage.contract() + "/" + usage.product(), List.of()).stream()
                    .filter(known -> known.holdsOn(day) && known.isFor(usage.member()))
                    .findFirst()
                    .orElseThrow(() -> new NoMeteredLine(usage.contract(), usage.product()));
            long member = usage.member().orElse(line.member());
            checkMember(usage, line, team);
            drafts.add(new UsageStore.Draft(line, member, usage.at(), usage.units(), null, usage.key(), usage.note()));
        }
        return drafts;
    }

    private static void checkMember(NewUsage usage, UsageStore.Line line, Map<Long, List<UsageStore.Belonging>> team) {
        if (usage.member().isEmpty()) {
            return;
        }
        LocalDate day = usage.at().toLocalDate();
        boolean there = team.getOrDefault(usage.member().getAsLong(), List.of()).stream()
                .anyMatch(stay -> stay.holds(line.account(), day));
        if (!there) {
            throw new MemberNotThere(day);
        }
    }

    private static UsageStore.Known checked(UsageStore.Draft sent, UsageStore.Known stored) {
        boolean same = stored.line() == sent.line().line()
                && stored.at().equals(sent.at())
                && stored.units() == sent.units()
                && stored.member() == sent.member();
        if (!same) {
            throw new UsageKeyReused(sent.key());
        }
        return stored;
    }

    /**
     * Takes a record back: one not billed yet is void, a billed one gets a counter record that the next run bills.
     *
     * @throws NoSuchUsage if there is none with that id
     * @throws UsageInDraft while it stands in a draft
     * @throws UsageNotOpen if it was taken back or excused before, or takes another one back
     */
    @RolesAllowed({Roles.OPERATOR, Roles.ADMIN, Roles.SYSTEM})
    public void takeBack(long id, String reason) {
        String why = Input.required(reason, LONGEST_REASON, "reason");
        UsageStore.Stored stored = store.lock(id).orElseThrow(() -> new NoSuchUsage(id));
        if (store.isInDraft(id)) {
            throw new UsageInDraft(id);
        }
        if (store.isReversed(id)) {
            throw new UsageNotOpen(id);
        }
        switch (stored.state()) {
            case OPEN -> store.makeVoid(id);
            case BILLED -> store.add(List.of(counter(id, stored.draft(), why)), recorded());
            case EXCUSED, VOID -> throw new UsageNotOpen(id);
        }
        Person payer = Person.account(
                contracts.find(stored.draft().line().contract()).account().id());
        audit.record(AuditFact.of("usage.takeBack", SUBJECT, id, why).about(payer));
    }

    private static UsageStore.Draft counter(long id, UsageStore.Draft wrong, String reason) {
        return new UsageStore.Draft(wrong.line(), wrong.member(), wrong.at(), -wrong.units(), id, "", reason);
    }

    /**
     * Units that an account has in advance.
     *
     * @return id of the credit
     * @throws NoMeteredLine if the product is not metered, or the contract is another account's
     * @throws CreditOfStranger if the member is another account's
     */
    @RolesAllowed({Roles.OPERATOR, Roles.ADMIN})
    public long credit(NewCredit credit) {
        accounts.findInUse(credit.accountId());
        Product product = products.findByCode(credit.product())
                .filter(known -> known.kind() == ProductKind.METERED)
                .orElseThrow(() -> new NoMeteredLine("", credit.product()));
        if (credit.contractId().isPresent()) {
            Contract contract = contracts.find(credit.contractId().getAsLong());
            if (contract.account().id() != credit.accountId()) {
                throw new NoMeteredLine(contract.number(), credit.product());
            }
        }
        checkHolder(credit);
        long id = store.add(credit, product.id(), recorded());
        audit.record("usage.credit", SUBJECT, Long.toString(id), credit.product() + " " + credit.units());
        return id;
    }

    private void checkHolder(NewCredit credit) {
        if (credit.member().isPresent()) {
            long member = credit.member().getAsLong();
            boolean own = store.belongings(Set.of(member)).getOrDefault(member, List.of()).stream()
                    .anyMatch(stay -> stay.account() == credit.accountId());
            if (!own) {
                throw new CreditOfStranger(member);
            }
        }
    }

    /**
     * @throws NoSuchUsage if there is none with that id
     */
    public UsageRow find(long id) {
        return store.row(id).orElseThrow(() -> new NoSuchUsage(id));
    }

    /** The latest first. */
    public Page<UsageRow> ofContract(long contractId, PageRequest request) {
        return store.ofContract(contractId, request);
    }

    /** Of a contract for which the caller may act, the latest first. */
    @RolesAllowed(Roles.MEMBER)
    public Page<UsageRow> mine(long contractId, PageRequest request) {
        contracts.requireMine(contractId);
        return store.ofContract(contractId, request);
    }

    /**
     * What pays for the next units on a day, in the order of use, once all open records are billed.
     *
     * @return by code of the metered product
     */
    public Map<String, List<Remaining>> left(long contractId, LocalDate day) {
        contracts.find(contractId);
        return leftOf(contractId, day);
    }

    /** As {@link #left}, of a contract for which the caller may act. */
    @RolesAllowed(Roles.MEMBER)
    public Map<String, List<Remaining>> myLeft(long contractId, LocalDate day) {
        contracts.requireMine(contractId);
        return leftOf(contractId, day);
    }

    private Map<String, List<Remaining>> leftOf(long contractId, LocalDate day) {
        LocalDate today = businessDate.today();
        return sql.with(connection -> {
            PriceBook prices = PriceBook.read(connection);
            StoredTerms contract =
                    StoredTerms.ofContract(connection, prices, contractId).get(0);
            OpenUsage open = OpenUsage.ofContract(connection, contract, day);
            Map<String, List<Remaining>> left = new HashMap<>();
            for (Line line : contract.terms().meteredKnownAt(today)) {
                String product = contract.terms().agreed(line, day, today).plan();
                left.put(
                        product,
                        open.rating(prices.meters(), contract.accountId(), today)
                                .left(contract.terms(), open.of(contractId), line, day));
            }
            return left;
        });
    }

    private UsageStore.Recorded recorded() {
        return new UsageStore.Recorded(businessDate.today(), caller.name());
    }
}
