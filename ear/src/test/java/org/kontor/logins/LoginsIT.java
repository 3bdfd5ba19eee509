package org.kontor.logins;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.groups.Tuple.tuple;
import static org.awaitility.Awaitility.await;

import jakarta.ejb.EJBAccessException;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kontor.accounts.Accounts;
import org.kontor.accounts.Joining;
import org.kontor.accounts.Login;
import org.kontor.accounts.LoginRole;
import org.kontor.accounts.LoginWanted;
import org.kontor.accounts.Logins;
import org.kontor.accounts.MemberDetails;
import org.kontor.accounts.Members;
import org.kontor.accounts.MyAccess;
import org.kontor.accounts.MyDetails;
import org.kontor.accounts.NoSuchAccount;
import org.kontor.accounts.Right;
import org.kontor.calendar.BusinessDate;
import org.kontor.catalog.MissingValue;
import org.kontor.catalog.NoSuchProduct;
import org.kontor.catalog.PriceDetails;
import org.kontor.catalog.ProductKind;
import org.kontor.catalog.ProductUnit;
import org.kontor.contracts.Contracts;
import org.kontor.contracts.NoSuchContract;
import org.kontor.invoicing.Invoices;
import org.kontor.invoicing.MemberUsages;
import org.kontor.limits.LimitAction;
import org.kontor.limits.MemberLimit;
import org.kontor.limits.MemberLimits;
import org.kontor.money.Money;
import org.kontor.orders.MyOrders;
import org.kontor.orders.MyTeam;
import org.kontor.orders.OfferMoved;
import org.kontor.orders.TeamChange;
import org.kontor.orders.TeamChange.SeatChoice;
import org.kontor.orders.TeamDayTooEarly;
import org.kontor.orders.TeamsOfMembers;
import org.kontor.persistence.PageRequest;
import org.kontor.persistence.Sql;
import org.kontor.receivables.AccountLedgers;
import org.kontor.receivables.OpenItems;
import org.kontor.testing.AsAdmin;
import org.kontor.testing.AsMember;
import org.kontor.testing.AsOperator;
import org.kontor.testing.AsSystem;
import org.kontor.testing.InContainer;
import org.kontor.testing.SpaceForTests;
import org.kontor.testing.SpaceForTests.Place;
import org.kontor.testing.Transaction;

/** Who gets a login, how it is linked, and who may what with it. */
class LoginsIT extends InContainer {
    /** Who nobody logged in as. */
    private static final String NOBODY = "system";

    private static final PageRequest ALL = PageRequest.first(50);
    private static int places;

    @Inject
    private SpaceForTests space;

    @Inject
    private AsAdmin admin;

    @Inject
    private AsOperator operator;

    @Inject
    private AsMember me;

    @Inject
    private AsSystem system;

    @Inject
    private Transaction transaction;

    @Inject
    private Event<LoginWanted> wanted;

    @Inject
    private LoginRequests requests;

    @Inject
    private LoginSteps steps;

    @Inject
    private MyLogins myLogins;

    @Inject
    private Logins logins;

    @Inject
    private MyAccess access;

    @Inject
    private MyTeam team;

    @Inject
    private TeamsOfMembers ofMembers;

    @Inject
    private Members members;

    @Inject
    private MemberUsages usages;

    @Inject
    private MemberLimits limits;

    @Inject
    private Accounts accounts;

    @Inject
    private Contracts contracts;

    @Inject
    private Invoices invoices;

    @Inject
    private OpenItems openItems;

    @Inject
    private AccountLedgers ledgers;

    @Inject
    private MyOrders orders;

    @Inject
    private MyDetails details;

    @Inject
    private BusinessDate businessDate;

    @Inject
    private Sql sql;

    private Place place;
    private long account;
    private long contract;
    private long anna;
    private long ben;
    private long desk;

    @BeforeEach
    void team() throws Exception {
        place = space.open("LOGIN" + ++places);
        account = space.account("Login Team " + places);
        desk = space.product("LOGIN-DESK", ProductKind.BASE, "100.00");
        contract = space.contract(place, account, today().withDayOfMonth(1), desk);
        anna = joins("Anna Albers", "anna@login.example");
        ben = joins("Ben Bulut", "ben@login.example");
    }

    @AfterEach
    void leave() {
        sql.update("DELETE FROM account_login WHERE login = ?", NOBODY);
        sql.update("DELETE FROM team_login WHERE login = ?", NOBODY);
    }

    @Test
    void aNeedIsWrittenDownWithItsReasonOrNotAtAll() throws Exception {
        LoginWanted need = new LoginWanted(account, "New@Login.example", "Nia Neu", "de");
        assertThatThrownBy(() -> transaction.fail(() -> wanted.fire(need))).isInstanceOf(RuntimeException.class);
        assertThat(open()).isEmpty();
        transaction.run(() -> wanted.fire(need));
        assertThat(open()).singleElement().satisfies(request -> {
            assertThat(request.state()).isEqualTo(LoginState.WANTED);
            assertThat(request.person().email()).isEqualTo("new@login.example");
            assertThat(request.role()).isEqualTo(LoginRole.PAYER);
        });
        LoginRequest first = open().get(0);
        transaction.run(() -> wanted.fire(need));
        assertThat(open())
                .singleElement()
                .satisfies(request -> assertThat(request.id()).isNotEqualTo(first.id()));
        assertThat(logins()).isEmpty();
    }

    @Test
    void everyStepIsDoneOnceHoweverOftenItIsTried() throws Exception {
        LoginRequest request = wants(OptionalLong.of(anna), LoginRole.MEMBER);
        LoginRequest.User user = new LoginRequest.User("some-id", "anna@login.example");
        assertThat(system.call(() -> steps.created(request, user))).isTrue();
        assertThat(system.call(() -> steps.created(request, user))).isFalse();
        assertThat(logins())
                .extracting(Login::login, Login::role, Login::name)
                .containsExactly(tuple("anna@login.example", LoginRole.MEMBER, "Anna Albers"));

        assertThat(system.call(() -> steps.sending(request.id()))).isTrue();
        assertThat(system.call(() -> steps.sending(request.id()))).isFalse();
        assertThat(due()).isEmpty();
        sql.update("UPDATE login_request SET changed_at = '2020-01-01' WHERE id = ?", request.id());
        assertThat(due()).extracting(LoginRequest::id).containsExactly(request.id());
        system.run(() -> steps.lost(request.id()));
        assertThat(state(request)).isEqualTo(LoginState.UNCERTAIN);
        assertThat(due()).isEmpty();

        operator.run(() -> requests.resend(request.id()));
        assertThat(system.call(() -> steps.sending(request.id()))).isTrue();
        system.run(() -> steps.notSent(request.id()));
        assertThat(state(request)).isEqualTo(LoginState.CREATED);
        system.call(() -> steps.sending(request.id()));
        system.run(() -> steps.sent(request.id()));
        assertThat(state(request)).isEqualTo(LoginState.INVITED);

        operator.run(() -> requests.withdraw(request.id()));
        assertThat(logins()).isEmpty();
        assertThatThrownBy(() -> operator.run(() -> requests.resend(request.id())))
                .isInstanceOf(NoSuchLoginRequest.class);
    }

    @Test
    void anExistingLoginIsLinkedOnceByWhoHasTheKey() throws Exception {
        LoginRequest request = wants(OptionalLong.empty(), LoginRole.PAYER);
        String first = offered(request, "the-first-key" + places);
        assertThatThrownBy(() -> me.call(() -> access.require(account, Right.USE)))
                .isInstanceOf(NoSuchAccount.class);

        operator.run(() -> requests.resend(request.id()));
        String key = offered(request, "the-second-key" + places);
        for (String wrong : new String[] {first, "", null, key + "x", "<b>", "x".repeat(10_000)}) {
            assertThatThrownBy(() -> me.call(() -> myLogins.offer(wrong))).isInstanceOf(KeyRefused.class);
            assertThatThrownBy(() -> me.call(() -> myLogins.link(wrong))).isInstanceOf(KeyRefused.class);
        }
        sql.update("UPDATE login_request SET key_until = '2020-01-01' WHERE id = ?", request.id());
        assertThatThrownBy(() -> me.call(() -> myLogins.link(key))).isInstanceOf(KeyRefused.class);
        sql.update("UPDATE login_request SET key_until = '2999-01-01' WHERE id = ?", request.id());
        assertThat(me.call(() -> myLogins.offer(key)).person()).isEqualTo("Nia Neu");
        assertThat(me.call(() -> myLogins.link(key))).isEqualTo(account);
        assertThat(me.call(() -> accounts.mine())).extracting("id").containsExactly(account);
        assertThatThrownBy(() -> me.call(() -> myLogins.link(key))).isInstanceOf(KeyRefused.class);
        assertThat(open()).isEmpty();
        await().until(() -> !isKeyInOutbox(request));
        assertThat(sql.number(
                        "SELECT COUNT(*) FROM audit_entry WHERE action = 'my.login.link' AND subject_id = ?",
                        Long.toString(account)))
                .isEqualTo(1);
    }

    /** What the job does for a login without a role, which has no session in the tests of the server. */
    @Test
    void aLinkedLoginIsLetInOnceAndCanBeWithdrawnBefore() throws Exception {
        LoginRequest request = wants(OptionalLong.of(ben), LoginRole.MEMBER);
        offered(request, "linked" + places);
        sql.update("UPDATE login_request SET state = 'LINKED', login = 'nora' WHERE id = ?", request.id());
        assertThat(due()).extracting(LoginRequest::id).containsExactly(request.id());
        system.run(() -> steps.letIn(request.id()));
        system.run(() -> steps.letIn(request.id()));
        assertThat(open()).isEmpty();
        assertThat(due()).isEmpty();
        sql.update("UPDATE login_request SET state = 'LINKED' WHERE id = ?", request.id());
        operator.run(() -> requests.withdraw(request.id()));
        assertThat(due()).isEmpty();
    }

    /** Every boundary that a member may call, for each who may, and for those who may not. */
    @Test
    void everyBoundaryKnowsWhoMayWhat() throws Exception {
        Map<String, List<String>> allowed = new LinkedHashMap<>();
        allowed.put("stranger", allowed());
        as(LoginRole.MEMBER);
        allowed.put("member", allowed());
        as(LoginRole.ADMIN);
        allowed.put("admin", allowed());
        admin.run(() -> accounts.admit(account, NOBODY));
        allowed.put("payer", allowed());

        List<String> own = List.of("usage", "own limit");
        List<String> lead = List.of(
                "usage",
                "own limit",
                "limit",
                "people",
                "contracts for seats",
                "effect",
                "dismiss",
                "set limit",
                "invite");
        List<String> all = new ArrayList<>(lead);
        all.addAll(List.of(
                "invite admin",
                "accounts",
                "contract",
                "contracts",
                "terms",
                "preview",
                "open",
                "balances",
                "details"));
        assertThat(allowed)
                .containsEntry("stranger", List.of())
                .containsEntry("member", own)
                .containsEntry("admin", lead)
                .containsEntry("payer", all);
        assertThatThrownBy(() -> operator.call(() -> team.people(account))).isInstanceOf(EJBAccessException.class);
        assertThatThrownBy(() -> ofMembers.dismiss(account, anna)).isInstanceOf(EJBAccessException.class);
    }

    private List<String> allowed() {
        YearMonth month = YearMonth.from(today());
        MemberLimit limit = MemberLimit.ofMoney(Money.of("10.00"), LimitAction.WARN);
        SeatChoice seat = new SeatChoice(contract, desk);
        Map<String, Callable<?>> calls = new LinkedHashMap<>();
        calls.put("usage", () -> usages.mine(account, month, OptionalLong.of(ben), ALL));
        calls.put("own limit", () -> limits.mine(account, anna, month));
        calls.put("limit", () -> limits.mine(account, ben, month));
        calls.put("people", () -> team.people(account));
        calls.put("contracts for seats", () -> team.contracts(account));
        calls.put("effect", () -> team.effect(account, new TeamChange.TakeSeat(ben, seat, today())));
        calls.put("dismiss", () -> done(() -> team.dismiss(account, ben)));
        calls.put("set limit", () -> done(() -> limits.agreeMine(account, ben, limit)));
        calls.put("invite", () -> done(() -> team.invite(account, ben, LoginRole.MEMBER)));
        calls.put("invite admin", () -> done(() -> team.invite(account, ben, LoginRole.ADMIN)));
        calls.put("accounts", () -> any(accounts.mine()));
        calls.put("contract", () -> contracts.findMine(contract));
        calls.put("contracts", () -> any(contracts.mine(ALL).rows()));
        calls.put("terms", () -> orders.terms(contract));
        calls.put("preview", () -> any(invoices.previewMine()));
        calls.put("open", () -> openItems.mine(ALL));
        calls.put("balances", () -> ledgers.balancesMine());
        calls.put(
                "details",
                () -> done(() -> details.change(
                        account, SpaceForTests.details("x").address(), "rechnung@example.org", "", "de")));
        List<String> names = new ArrayList<>();
        calls.forEach((name, call) -> {
            Throwable refused = catchThrowable(() -> me.call(call));
            // These two answer strangers too, with nothing.
            boolean empty = name.equals("open") || name.equals("balances");
            if (refused == null && (!empty || isPayer())) {
                names.add(name);
            }
        });
        return names;
    }

    private boolean isPayer() {
        return sql.exists("SELECT 1 FROM account_login WHERE login = ?", NOBODY);
    }

    private static Object done(Runnable call) {
        call.run();
        return "done";
    }

    private static Object any(List<?> found) {
        if (found.isEmpty()) {
            throw new IllegalStateException("nothing");
        }
        return found;
    }

    @Test
    void aMemberSeesNobodyElseAndNothingAfterLeaving() throws Exception {
        as(LoginRole.MEMBER);
        long other = space.account("Login Other " + places);
        assertThat(me.call(() -> members.mine(account))).extracting("id").containsExactly(anna);
        assertThatThrownBy(() -> me.call(() -> members.mine(other))).isInstanceOf(NoSuchAccount.class);
        assertThat(me.call(() -> access.roles())).singleElement().satisfies(role -> {
            assertThat(role.role()).isEqualTo(LoginRole.MEMBER);
            assertThat(role.member()).hasValue(anna);
        });
        operator.run(() -> members.leave(anna, today().plusDays(1)));
        assertThat(me.call(() -> access.roles())).hasSize(1);
        sql.update("UPDATE member_stay SET end_day = ? WHERE member_id = ?", today(), anna);
        assertThat(me.call(() -> access.roles())).isEmpty();
        assertThatThrownBy(
                        () -> me.call(() -> usages.mine(account, YearMonth.from(today()), OptionalLong.empty(), ALL)))
                .isInstanceOf(NoSuchAccount.class);
        assertThat(logins())
                .singleElement()
                .satisfies(login -> assertThat(login.valid()).isFalse());
    }

    @Test
    void whoLeadsATeamChangesItFromTodayOnByNotice() throws Exception {
        as(LoginRole.ADMIN);
        SeatChoice seat = new SeatChoice(contract, desk);
        LocalDate today = today();
        TeamChange join = new TeamChange.Join(
                account, new MemberDetails("Cem", "cem@login.example"), new Joining(today, ""), Optional.of(seat));
        var told = me.call(() -> team.effect(account, join));
        assertThat(told.money()).hasSize(1);
        long cem = me.call(() -> team.record(account, join, told.mark(), Optional.of(LoginRole.MEMBER)));
        assertThat(open())
                .singleElement()
                .satisfies(request -> assertThat(request.member()).hasValue(cem));
        assertThat(sql.first(
                        "SELECT requested_by FROM login_request WHERE member_id = ?", row -> row.getString(1), cem))
                .contains(NOBODY);

        LocalDate last = me.call(() -> team.earliestLast(account, cem));
        assertThat(last).isAfter(today);
        assertThatThrownBy(() -> me.call(() -> team.effect(account, new TeamChange.Leave(cem, last.minusDays(1)))))
                .isInstanceOf(TeamDayTooEarly.class);
        TeamChange leave = new TeamChange.Leave(cem, last);
        String leaving = me.call(() -> team.effect(account, leave)).mark();
        assertThatThrownBy(() -> me.call(() -> team.record(account, leave, told.mark(), Optional.empty())))
                .isInstanceOf(OfferMoved.class);
        me.call(() -> team.record(account, leave, leaving, Optional.empty()));
        assertThat(me.call(() -> team.earliestLast(account, ben))).isEqualTo(today);
        assertThatThrownBy(() ->
                        me.call(() -> team.effect(account, new TeamChange.TakeSeat(ben, seat, today.minusDays(1)))))
                .isInstanceOf(TeamDayTooEarly.class);

        long foreign = space.contract(place, space.account("Login Foreign " + places), today, desk);
        assertThatThrownBy(() -> me.call(
                        () -> team.effect(account, new TeamChange.TakeSeat(ben, new SeatChoice(foreign, desk), today))))
                .isInstanceOf(NoSuchContract.class);
        long meter = space.metered("LOGIN-M", ProductUnit.HOUR, "10.00", PriceDetails.NONE);
        assertThatThrownBy(() -> me.call(() ->
                        team.effect(account, new TeamChange.TakeSeat(ben, new SeatChoice(contract, meter), today))))
                .isInstanceOf(NoSuchProduct.class);
        long silent = joins("Dora Without Mail", "");
        assertThatThrownBy(() -> me.run(() -> team.invite(account, silent, LoginRole.MEMBER)))
                .isInstanceOf(MissingValue.class);

        operator.run(() -> logins.admit(ben, LoginRole.ADMIN, "ben@login.example"));
        assertThatThrownBy(() -> me.run(() -> team.dismiss(account, ben))).isInstanceOf(NoSuchAccount.class);
        assertThat(sql.number(
                        "SELECT COUNT(*) FROM audit_entry WHERE action LIKE 'my.team.%' AND subject_id = ?",
                        Long.toString(cem)))
                .isEqualTo(3);
    }

    private void as(LoginRole role) {
        operator.run(() -> logins.admit(anna, role, NOBODY));
    }

    private LoginRequest wants(OptionalLong member, LoginRole role) throws Exception {
        transaction.run(() -> wanted.fire(
                new LoginWanted(account, member, role, "new" + places + "@login.example", "Nia Neu", "de")));
        return open().get(0);
    }

    private List<LoginRequest> open() throws Exception {
        return operator.call(() -> requests.ofAccount(account));
    }

    private LoginState state(LoginRequest request) throws Exception {
        return open().stream()
                .filter(one -> one.id() == request.id())
                .findFirst()
                .orElseThrow()
                .state();
    }

    private List<LoginRequest> due() throws Exception {
        return system.call(() -> steps.due("logins", 100)).stream()
                .filter(request -> request.accountId() == account)
                .toList();
    }

    private List<Login> logins() throws Exception {
        return operator.call(() -> logins.ofAccount(account));
    }

    /** A key that the test knows, in place of the one that is on its way by mail. */
    private String offered(LoginRequest request, String key) throws Exception {
        system.run(() -> steps.offered(request));
        assertThat(state(request)).isEqualTo(LoginState.OFFERED);
        sql.update("UPDATE login_request SET key_hash = SHA2(?, 256) WHERE id = ?", key, request.id());
        return key;
    }

    private boolean isKeyInOutbox(LoginRequest request) {
        return sql.exists(
                "SELECT 1 FROM message WHERE subject_type = 'login' AND subject_id = ?"
                        + " AND (state <> 'SENT' OR JSON_VALUE(facts, '$.key') IS NOT NULL)",
                request.id());
    }

    private long joins(String name, String email) throws Exception {
        return operator.call(() ->
                members.join(account, new MemberDetails(name, email), new Joining(today().withDayOfMonth(1), "")));
    }

    private LocalDate today() {
        return businessDate.today();
    }
}
