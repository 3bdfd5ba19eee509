package org.kontor.orders;

import jakarta.annotation.security.RolesAllowed;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.kontor.billing.PriceReader;
import org.kontor.calendar.BusinessDate;
import org.kontor.catalog.OfferBook;
import org.kontor.catalog.PriceBook;
import org.kontor.catalog.ProductKind;
import org.kontor.catalog.ProductRow;
import org.kontor.catalog.Products;
import org.kontor.catalog.TaxClasses;
import org.kontor.contracts.Amendment;
import org.kontor.contracts.Amendments;
import org.kontor.contracts.Contract;
import org.kontor.contracts.Contracts;
import org.kontor.contracts.Terms;
import org.kontor.contracts.Vacancies;
import org.kontor.contracts.Vacancy;
import org.kontor.identity.Roles;
import org.kontor.money.Money;
import org.kontor.persistence.Sql;
import org.kontor.receivables.Deposits;
import org.kontor.receivables.NewDeposit;
import org.kontor.receivables.Posting;

/**
 * What operators do, done by the system for a member. For {@link MyOrders} and {@link MyTeam} only, which have made sure
 * that the contract is the member's own. Nothing else calls it.
 */
@Stateless
@RolesAllowed(Roles.MEMBER)
@RunAs(Roles.SYSTEM)
public class OrdersOfMembers {
    @Inject
    private Contracts contracts;

    @Inject
    private Amendments amendments;

    @Inject
    private Orders orders;

    @Inject
    private WishQuoter quoter;

    @Inject
    private OnlineTermsRepository onlineTerms;

    @Inject
    private Products products;

    @Inject
    private TaxClasses taxClasses;

    @Inject
    private Vacancies vacancies;

    @Inject
    private Deposits deposits;

    @Inject
    private ContractDepositRepository contractDeposits;

    @Inject
    private BusinessDate businessDate;

    @Inject
    private Sql sql;

    public Terms terms(long contractId) {
        return contracts.terms(contractId);
    }

    public Terms amended(long contractId, Amendment amendment) {
        return amendments.amended(contractId, amendment);
    }

    /** By code. What is in force or will be on some line of the contract is there already. */
    public List<MemberOffer> offers(long contractId, ProductKind kind) {
        LocalDate today = businessDate.today();
        Contract contract = contracts.find(contractId);
        long location = contract.location().id();
        Set<String> there = plans(contracts.terms(contractId), today);
        OfferBook book = sql.with(connection -> OfferBook.read(connection, location));
        PriceBook prices = sql.with(PriceBook::read);
        List<ProductRow> open = products.forMembers().stream()
                .filter(row -> row.kind() == kind && !there.contains(row.code()))
                .filter(row -> isOffered(book.of(row.code()), there))
                .toList();
        Set<String> codes = open.stream().map(ProductRow::code).collect(Collectors.toSet());
        Map<String, Vacancy> vacant =
                vacancies.at(Map.of(location, codes), today).getOrDefault(location, Map.of());
        return open.stream()
                .filter(row -> isLeft(vacant.get(row.code()), kind))
                .map(row -> new MemberOffer(
                        row, prices.offer(row.price().orElseThrow().id()).price()))
                .toList();
    }

    private static Set<String> plans(Terms terms, LocalDate today) {
        return terms.linesKnownAt(today).stream()
                .flatMap(line -> terms.timeline(line, today).stretches().stream())
                .filter(stretch -> stretch.days().end().isAfter(today))
                .map(stretch -> stretch.agreed().plan())
                .collect(Collectors.toSet());
    }

    private static boolean isOffered(OfferBook.Rule rule, Set<String> there) {
        return rule.offered()
                && (rule.needs().isEmpty() || rule.needs().stream().anyMatch(there::contains));
    }

    /** An extra begins today; a package on a day that is known only when it is chosen. */
    private static boolean isLeft(Vacancy vacancy, ProductKind kind) {
        return vacancy == null
                || (kind == ProductKind.ADD_ON
                        ? vacancy.free() > 0
                        : vacancy.from().isPresent());
    }

    public PriceReader reader(long contractId) {
        Contract contract = contracts.find(contractId);
        return new PriceReader(
                FirstInvoices.treatment(contract.account(), contract.seller()),
                taxClasses.rates(),
                businessDate.today());
    }

    /** What a wish would do, what is told of it, and what is asked for. */
    public WishQuote quote(long contractId, Wish wish, Amendment amendment, Locale language) {
        DepositAsked deposit =
                wish instanceof Wish.Package packaged ? deposit(contractId, packaged.product()) : DepositAsked.NONE;
        AmendmentEffect effect = orders.effect(contractId, amendment);
        return quoter.of(new WishQuoter.Asked(contracts.find(contractId), amendment, effect, deposit), language);
    }

    /** What a package asks for, less what the payer was asked for and has not got back. */
    private DepositAsked deposit(long contractId, long productId) {
        Contract contract = contracts.find(contractId);
        Money wanted = onlineTerms.find(productId).map(OnlineTerms::deposit).orElse(Money.ZERO);
        Money there = sql.first(
                        "SELECT COALESCE(SUM(amount), 0) FROM deposit"
                                + " WHERE account_id = ? AND seller_id = ? AND settled_on IS NULL",
                        row -> Money.of(row.getBigDecimal(1)),
                        contract.account().id(),
                        contract.seller().id())
                .orElse(Money.ZERO);
        int days = contract.seller().invoicing().paymentDays();
        return DepositAsked.of(wanted, there, businessDate.today().plusDays(days));
    }

    public void askDeposit(long contractId, long productId) {
        DepositAsked asked = deposit(contractId, productId);
        Contract contract = contracts.find(contractId);
        if (!asked.more().isZero()) {
            long deposit = deposits.request(new NewDeposit(
                    new Posting.Debtor(
                            contract.account().id(), contract.seller().id()),
                    asked.more(),
                    asked.dueOn(),
                    products.find(productId)
                            .name()
                            .in(contract.account().correspondence().locale())));
            contractDeposits.add(deposit, contractId);
        }
    }

    /** Nobody else changes it until the transaction ends. */
    public void hold(long contractId) {
        amendments.hold(contractId);
    }

    public int amend(long contractId, Amendment amendment, int seen) {
        return orders.amend(contractId, amendment, seen);
    }
}
