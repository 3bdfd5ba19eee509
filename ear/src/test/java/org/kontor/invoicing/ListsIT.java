package org.kontor.invoicing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.kontor.accounts.AccountRow;
import org.kontor.accounts.AccountUse;
import org.kontor.accounts.Accounts;
import org.kontor.accounts.CustomerType;
import org.kontor.calendar.BusinessDate;
import org.kontor.catalog.ProductKind;
import org.kontor.catalog.ProductRow;
import org.kontor.catalog.Products;
import org.kontor.contracts.CancellationKind;
import org.kontor.contracts.Contract;
import org.kontor.contracts.ContractRow;
import org.kontor.contracts.ContractState;
import org.kontor.contracts.Contracts;
import org.kontor.contracts.NoSuchContract;
import org.kontor.persistence.Page;
import org.kontor.persistence.PageRequest;
import org.kontor.receivables.AgeBand;
import org.kontor.receivables.OpenItems;
import org.kontor.testing.AsMember;
import org.kontor.testing.AsOperator;
import org.kontor.testing.InContainer;
import org.kontor.testing.SpaceForTests;
import org.kontor.testing.SpaceForTests.Place;

/** Lists filter, sort and page in the database, and show members only what is theirs. */
class ListsIT extends InContainer {
    @Inject
    private SpaceForTests space;

    @Inject
    private AsOperator operator;

    @Inject
    private AsMember member;

    @Inject
    private Accounts accounts;

    @Inject
    private Products products;

    @Inject
    private Contracts contracts;

    @Inject
    private Invoices invoices;

    @Inject
    private OpenItems openItems;

    @Inject
    private BillingRuns runs;

    @Inject
    private BusinessDate businessDate;

    @Test
    void findsAccountsByAPartOfTheirName() throws Exception {
        space.account("Listing Alpha");
        space.account("Listing Beta");
        space.account("100%_Listing");

        assertThat(accountsBy(new PageRequest("listing", 0, 10, "name", true)).rows())
                .extracting(AccountRow::name)
                .containsExactly("Listing Beta", "Listing Alpha", "100%_Listing");
        assertThat(accountsBy(new PageRequest("%_List", 0, 10, "", false)).rows())
                .extracting(AccountRow::name)
                .containsExactly("100%_Listing");
        assertThat(accountsBy(new PageRequest("listing", 1, 1, "name", false)))
                .matches(page -> page.total() == 3 && page.rows().size() == 1);
    }

    private Page<AccountRow> accountsBy(PageRequest request) throws Exception {
        return operator.call(() -> accounts.list(request));
    }

    @Test
    void showsAContractWithItsLinesAndSortsByEveryColumn() throws Exception {
        Place place = space.open("LIST");
        long desk = space.product("DESK", ProductKind.BASE, "149.00");
        long locker = space.product("LOCKER", ProductKind.ADD_ON, "40.00");
        long id = space.contract(place, space.account("Contract list"), businessDate.today(), desk, locker);

        for (String sort : List.of("", "number", "account", "location", "product", "startOn")) {
            PageRequest request = new PageRequest("Contract list", 0, 10, sort, true);
            assertThat(operator.call(() -> contracts.list(request)).rows())
                    .as(sort)
                    .extracting(ContractRow::id)
                    .containsExactly(id);
        }
        Contract contract = operator.call(() -> contracts.find(id));
        assertThat(contract.lines())
                .extracting(line -> line.product().name().en())
                .containsExactly("DESK (en)", "LOCKER (en)");
        assertThat(contract.lines().get(0).price().price().amount()).hasToString("149.00");
        assertThat(contract.changes()).isEmpty();
    }

    @Test
    void listsProductsWithTheirPriceOfToday() throws Exception {
        space.product("DESK", ProductKind.BASE, "149.00");

        for (String sort : List.of("", "code", "nameDe", "nameEn", "kind")) {
            PageRequest request = new PageRequest("DESK", 0, 10, sort, false);
            assertThat(operator.call(() -> products.list(request)).rows())
                    .as(sort)
                    .extracting(ProductRow::code)
                    .contains("DESK");
        }
    }

    @Test
    void sortsInvoicesOpenItemsAndDraftsByEveryColumn() throws Exception {
        for (String sort :
                List.of("", "number", "account", "issuedOn", "dueOn", "payable", "bookedOn", "open", "gross")) {
            PageRequest request = new PageRequest("nobody is called so", 0, 10, sort, true);
            assertThat(operator.call(() -> invoices.list(request)).rows()).isEmpty();
            assertThat(operator.call(() -> openItems.asOf(businessDate.today(), request))
                            .rows())
                    .isEmpty();
            assertThat(operator.call(() -> runs.drafts(0, request)).rows()).isEmpty();
        }
        assertThat(operator.call(() -> openItems.ageing(businessDate.today())).rows())
                .hasSize(5);
    }

    @Test
    void showsAccountsOfOneType() throws Exception {
        long business = space.account("Typed business");
        PageRequest typed = new PageRequest("Typed", 0, 10, "", false);

        assertThat(operator.call(() -> accounts.list(Optional.of(CustomerType.BUSINESS), AccountUse.ACTIVE, typed))
                        .rows())
                .extracting(AccountRow::id)
                .containsExactly(business);
        assertThat(operator.call(() -> accounts.list(Optional.of(CustomerType.CONSUMER), AccountUse.ACTIVE, typed))
                        .rows())
                .isEmpty();
    }

    @Test
    void showsAContractInItsStateOnly() throws Exception {
        Place place = space.open("STATE");
        long desk = space.product("DESK", ProductKind.BASE, "149.00");
        LocalDate today = businessDate.today();
        long account = space.account("In states");
        space.contract(place, account, today.plusDays(5), desk);
        space.contract(place, account, today, desk);
        long ending = space.contract(place, account, today, desk);
        long undone = space.contract(place, account, today, desk);
        long ended = space.contract(place, account, today.minusMonths(3), desk);
        operator.run(() -> contracts.cancel(ending, today.plusMonths(3), CancellationKind.EXTRAORDINARY));
        operator.run(() -> contracts.cancel(undone, today.plusMonths(3), CancellationKind.EXTRAORDINARY));
        operator.run(() -> contracts.undoCancellation(undone));
        operator.run(() -> contracts.cancel(ended, today.minusDays(1), CancellationKind.EXTRAORDINARY));

        PageRequest named = new PageRequest("In states", 0, 20, "", false);
        List<ContractRow> all = operator.call(() -> contracts.list(named)).rows();
        assertThat(all).hasSize(5);
        for (ContractState state : ContractState.values()) {
            Page<ContractRow> found = operator.call(() -> contracts.list(state, named));
            assertThat(found.rows())
                    .as(state.name())
                    .isNotEmpty()
                    .isEqualTo(all.stream()
                            .filter(row -> row.stateOn(today) == state)
                            .toList());
            assertThat(found.total()).isEqualTo(found.rows().size());
        }
    }

    @Test
    void showsInvoicesAndOpenItemsByWhatIsOpen() throws Exception {
        LocalDate today = businessDate.today();
        PageRequest any = PageRequest.first(10);
        for (AgeBand band : AgeBand.values()) {
            assertThat(operator.call(() -> openItems.asOf(today, band, any)).rows())
                    .allMatch(item ->
                            AgeBand.of(ChronoUnit.DAYS.between(item.document().dueOn(), today)) == band);
        }
        for (RunState state : RunState.values()) {
            assertThat(operator.call(() -> runs.list(state, any)).rows()).allMatch(run -> run.state() == state);
        }
        long counted = 0;
        for (PaymentState state : List.of(PaymentState.OPEN, PaymentState.SETTLED)) {
            counted += operator.call(() -> invoices.list(of(state), any)).total();
        }
        assertThat(counted).isEqualTo(operator.call(() -> invoices.list(any)).total());
        for (PaymentState state : PaymentState.values()) {
            assertThat(operator.call(() -> invoices.list(of(state), any)).rows())
                    .allMatch(row -> row.stateOn(today) == state
                            || state == PaymentState.OPEN && row.stateOn(today) == PaymentState.OVERDUE);
        }
        InvoiceSelection corrections =
                new InvoiceSelection(Optional.of(InvoiceKind.CORRECTION), Optional.of(PaymentState.OPEN));
        assertThat(operator.call(() -> invoices.list(corrections, any)).rows())
                .allMatch(row -> row.kind() == InvoiceKind.CORRECTION);
    }

    private static InvoiceSelection of(PaymentState state) {
        return new InvoiceSelection(Optional.empty(), Optional.of(state));
    }

    @Test
    void showsMembersNothingOfOthers() throws Exception {
        PageRequest all = PageRequest.first(10);
        Place place = space.open("MINE");
        long desk = space.product("DESK", ProductKind.BASE, "149.00");
        long contract = space.contract(place, space.account("Somebody else"), businessDate.today(), desk);

        assertThat(member.call(() -> accounts.mine())).isEmpty();
        assertThat(member.call(() -> contracts.mine(all)).rows()).isEmpty();
        assertThat(member.call(() -> invoices.mine(all)).rows()).isEmpty();
        assertThat(member.call(() -> openItems.mine(all)).rows()).isEmpty();
        assertThat(member.call(() -> invoices.previewMine())).isEmpty();
        assertThatThrownBy(() -> member.call(() -> contracts.findMine(contract)))
                .isInstanceOf(NoSuchContract.class);
        assertThatThrownBy(() -> member.call(() -> accounts.list(all))).isInstanceOf(EJBAccessException.class);
    }
}
