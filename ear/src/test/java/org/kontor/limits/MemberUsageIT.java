package org.kontor.limits;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.List;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.kontor.accounts.AccountDetails;
import org.kontor.accounts.Accounts;
import org.kontor.accounts.Billing;
import org.kontor.accounts.Joining;
import org.kontor.accounts.LineGroups;
import org.kontor.accounts.MemberDetails;
import org.kontor.accounts.Members;
import org.kontor.accounts.PaymentMethod;
import org.kontor.calendar.BusinessDate;
import org.kontor.calendar.IntervalUnit;
import org.kontor.calendar.Period;
import org.kontor.catalog.Allowance;
import org.kontor.catalog.PriceDetails;
import org.kontor.catalog.ProductUnit;
import org.kontor.catalog.RollOver;
import org.kontor.catalog.Sharing;
import org.kontor.contracts.Contracts;
import org.kontor.invoicing.Corrections;
import org.kontor.invoicing.Corrections.Cancelling;
import org.kontor.invoicing.InvoiceContent;
import org.kontor.invoicing.InvoiceRow;
import org.kontor.invoicing.Invoices;
import org.kontor.invoicing.LineGroup;
import org.kontor.invoicing.MemberUsage;
import org.kontor.invoicing.MemberUsages;
import org.kontor.money.Money;
import org.kontor.orders.TeamChange;
import org.kontor.orders.Teams;
import org.kontor.orders.UsageOrders;
import org.kontor.persistence.PageRequest;
import org.kontor.persistence.Sql;
import org.kontor.testing.AsAdmin;
import org.kontor.testing.AsOperator;
import org.kontor.testing.InContainer;
import org.kontor.testing.RunsForTests;
import org.kontor.testing.SpaceForTests;
import org.kontor.testing.SpaceForTests.Place;
import org.kontor.usage.CreditOfStranger;
import org.kontor.usage.CreditRow;
import org.kontor.usage.MemberNotThere;
import org.kontor.usage.NewCredit;
import org.kontor.usage.NewUsage;
import org.kontor.usage.UsageCredits;
import org.kontor.usage.UsageKeyReused;
import org.kontor.usage.Usages;

/** Who of a team used what: on the invoice, in the list, and within the limits that the payer set. */
class MemberUsageIT extends InContainer {
    private static final String ROOM = "TEAMHOUR";

    @Inject
    private SpaceForTests space;

    @Inject
    private RunsForTests runs;

    @Inject
    private AsOperator operator;

    @Inject
    private AsAdmin admin;

    @Inject
    private Accounts accounts;

    @Inject
    private Members members;

    @Inject
    private Teams teams;

    @Inject
    private UsageCredits credits;

    @Inject
    private Contracts contracts;

    @Inject
    private Usages usages;

    @Inject
    private UsageOrders orders;

    @Inject
    private MemberUsages memberUsages;

    @Inject
    private MemberLimits limits;

    @Inject
    private Invoices invoices;

    @Inject
    private Corrections corrections;

    @Inject
    private BusinessDate businessDate;

    @Inject
    private Sql sql;

    @Test
    void billsEachMembersPartWithItsSubtotalAndListsTheSame() throws Exception {
        Team team = team("MEMBERUSE");
        runs.issued(team.place(), team.month().minusDays(1));
        operator.call(() -> orders.keep(List.of(team.use(3, 240, team.anna()), team.use(4, 60, team.emre()))));
        operator.call(() -> orders.keep(List.of(team.use(5, 61, OptionalLong.empty()))));
        List<MemberUsage> before = used(team);

        InvoiceRow invoice = runs.issued(team.place(), team.month()).get(0);
        InvoiceContent content = operator.call(() -> invoices.content(invoice.id()));

        // 361 minutes less 120 included: 241 at 12.00 an hour are 48.20. Anna has 120 of them, Emre 60, the rest is for
        // all.
        assertThat(content.groups())
                .extracting(LineGroup::name, LineGroup::net)
                .containsExactly(
                        tuple("", Money.of("161.20")),
                        tuple("Anna Albers", Money.of("24.00")),
                        tuple("Emre Bulut", Money.of("12.00")));
        assertThat(content.lines())
                .filteredOn(line -> line.chargedTo().member().equals("Anna Albers"))
                .singleElement()
                .satisfies(line -> assertThat(line.chargedTo().costCentre()).isEqualTo("Vertrieb"));
        assertThat(used(team))
                .extracting(MemberUsage::name, MemberUsage::units, MemberUsage::free, MemberUsage::billed)
                .containsExactly(
                        tuple("Anna Albers", 240, 120, Money.of("24.00")),
                        tuple("Emre Bulut", 60, 0, Money.of("12.00")),
                        tuple("", 61, 0, Money.of("12.20")));
        assertThat(before)
                .extracting(MemberUsage::name, MemberUsage::units, MemberUsage::free, MemberUsage::open)
                .containsExactly(
                        tuple("Anna Albers", 240, 120, Money.of("24.00")),
                        tuple("Emre Bulut", 60, 0, Money.of("12.00")),
                        tuple("", 61, 0, Money.of("12.20")));

        operator.call(() -> corrections.cancel(invoice.id(), new Cancelling("Irrtum", false)));
        assertThat(used(team)).extracting(MemberUsage::billed).containsOnly(Money.ZERO);
        InvoiceRow again = runs.issued(team.place(), team.month()).get(0);
        assertThat(again.net()).isEqualTo(invoice.net());
        assertThat(used(team)).extracting(MemberUsage::open).containsOnly(Money.ZERO);
        long annas = operator.call(() -> usages.ofContract(team.contract(), PageRequest.first(10))).rows().stream()
                .filter(row -> row.member().equals("Anna Albers"))
                .findFirst()
                .orElseThrow()
                .id();
        operator.run(() -> usages.takeBack(annas, "nicht genutzt"));
        InvoiceContent back = operator.call(() ->
                invoices.content(runs.issued(team.place(), team.month()).get(0).id()));
        assertThat(back.groups())
                .extracting(LineGroup::name, LineGroup::net)
                .containsExactly(tuple("Anna Albers", Money.of("-24.00")));
        assertThat(used(team).get(0)).satisfies(row -> {
            assertThat(row.units()).isZero();
            assertThat(row.net()).isEqualTo(Money.ZERO);
        });
    }

    @Test
    void knowsOnlyWhoBelongsToTheTeamOnThatDay() throws Exception {
        Team team = team("MEMBERBAD");
        Team other = team("MEMBEROTHER");
        assertThatThrownBy(() -> record(team.use(3, 60, other.anna()))).isInstanceOf(MemberNotThere.class);
        assertThatThrownBy(() -> record(team.use(3, 60, OptionalLong.of(999_999_999))))
                .isInstanceOf(MemberNotThere.class)
                .extracting(refused -> ((MemberNotThere) refused).field())
                .isEqualTo("member");
        LocalDate last = team.used(9).toLocalDate();
        operator.run(() -> members.leave(team.emre().getAsLong(), last));
        record(team.use(9, 60, team.emre()));
        assertThatThrownBy(() -> record(team.use(10, 60, team.emre()))).isInstanceOf(MemberNotThere.class);

        NewUsage keyed = new NewUsage(team.number(), ROOM, team.used(4), 60, "who-" + team.number(), "", team.anna());
        record(keyed);
        record(keyed);
        NewUsage changed = new NewUsage(team.number(), ROOM, team.used(4), 60, keyed.key(), "", team.emre());
        assertThatThrownBy(() -> record(changed)).isInstanceOf(UsageKeyReused.class);
        assertThat(used(team)).extracting(MemberUsage::units).containsExactly(60, 60);
        assertThat(used(other)).isEmpty();
    }

    @Test
    void blocksOrWarnsWhereThePayerSaysSoAndKeepsWhatDevicesRecord() throws Exception {
        Team team = team("MEMBERLIMIT");
        long anna = team.anna().getAsLong();
        agree(anna, MemberLimit.ofUnits(ROOM, 300, LimitAction.BLOCK));
        agree(team.emre().getAsLong(), MemberLimit.ofMoney(Money.of("20.00"), LimitAction.WARN));
        assertThatThrownBy(() -> agree(anna, MemberLimit.ofUnits("NOTHING", 300, LimitAction.BLOCK)))
                .isInstanceOf(NothingToLimit.class);

        order(team.use(3, 180, team.anna()));
        assertThat(mails(team)).isZero();
        assertThatThrownBy(() -> order(team.use(4, 121, team.anna())))
                .isInstanceOf(MemberUnitsReached.class)
                .hasMessageContaining("5:01")
                .hasMessageContaining("5:00");
        order(team.use(4, 120, team.anna()));
        assertThat(rungs(anna, team)).containsExactly(Rung.FULL);
        UsageOrders.Kept kept = operator.call(() -> orders.keep(List.of(team.use(5, 60, team.anna()))));
        assertThat(kept.warnings()).extracting(MemberStanding::rung).containsExactly(Rung.BEYOND);
        assertThat(mails(team)).isEqualTo(1);

        order(team.use(6, 240, team.emre()));
        // Anna used what is included: Emre pays all of his 240 minutes.
        assertThat(rungs(team.emre().getAsLong(), team)).containsExactly(Rung.BEYOND);
        assertThat(mails(team)).isEqualTo(2);
        agree(team.emre().getAsLong(), MemberLimit.ofMoney(Money.of("48.00"), LimitAction.BLOCK));
        assertThatThrownBy(() -> order(team.use(7, 30, team.emre()))).isInstanceOf(MemberMoneyReached.class);
        // Of a month that is over, and of a member without limits, nothing is in the way.
        order(new NewUsage(team.number(), ROOM, businessDate.today().atTime(8, 0), 30, "", "", team.anna()));
        order(team.use(7, 600, OptionalLong.empty()));
        agree(anna, MemberLimit.ofUnits(ROOM, 0, LimitAction.NONE));
        order(team.use(8, 600, team.anna()));
        assertThat(rungs(anna, team)).isEmpty();
        assertThat(operator.call(() -> limits.history(anna)))
                .extracting(change -> change.limit().action())
                .containsExactly(LimitAction.NONE, LimitAction.BLOCK);
    }

    @Test
    void usesUnitsOfAMemberForNobodyElse() throws Exception {
        Team team = team("MEMBERCRED");
        LocalDate start = team.month().minusMonths(1);
        Period year = new Period(start, start.plusYears(1));
        long account = team.account();
        operator.call(() -> usages.credit(new NewCredit(account, OptionalLong.empty(), ROOM, 30, year, "Für alle")));
        operator.call(() ->
                usages.credit(new NewCredit(account, OptionalLong.empty(), team.anna(), ROOM, 60, year, "Für Anna")));
        Team other = team("MEMBERSTRA");
        assertThatThrownBy(() -> operator.call(() -> usages.credit(
                        new NewCredit(account, OptionalLong.empty(), other.anna(), ROOM, 60, year, "Für Fremde"))))
                .isInstanceOf(CreditOfStranger.class);
        Allowance own = new Allowance(ROOM, 45, IntervalUnit.MONTH, RollOver.NONE, Sharing.MEMBER);
        long seat = space.including("TEAMSEAT45", "0.00", own);
        operator.call(() -> teams.record(new TeamChange.TakeSeat(
                team.anna().getAsLong(), new TeamChange.SeatChoice(team.contract(), seat), start)));

        record(team.use(3, 160, team.emre()));
        record(team.use(4, 120, team.anna()));
        // Emre has the two hours and the team's half hour, so 10 minutes at the price; Anna her 45 and 60 minutes, so
        // 15.
        assertThat(used(team))
                .extracting(MemberUsage::name, MemberUsage::free, MemberUsage::open)
                .containsExactly(
                        tuple("Anna Albers", 105, Money.of("3.00")), tuple("Emre Bulut", 150, Money.of("2.00")));
        InvoiceRow invoice = runs.issued(team.place(), team.month()).get(0);
        assertThat(operator.call(() -> invoices.content(invoice.id())).groups())
                .extracting(LineGroup::name, LineGroup::net)
                .contains(tuple("Anna Albers", Money.of("3.00")), tuple("Emre Bulut", Money.of("2.00")));
        assertThat(operator.call(() -> credits.ofAccount(account, PageRequest.first(10)))
                        .rows())
                .extracting(CreditRow::member, CreditRow::left)
                .containsExactly(tuple("Anna Albers", 0), tuple("", 0));
    }

    private record Team(
            Place place,
            long account,
            long contract,
            String number,
            LocalDate month,
            OptionalLong anna,
            OptionalLong emre) {
        /** In the month before. */
        LocalDateTime used(int day) {
            return month.minusMonths(1).withDayOfMonth(day).atTime(9, 0);
        }

        NewUsage use(int day, int minutes, OptionalLong member) {
            return new NewUsage(number, ROOM, used(day), minutes, "", "", member);
        }
    }

    /** Two people share a desk with two hours a month, since the month before; subtotals by member. */
    private Team team(String name) throws Exception {
        Place place = space.open(name);
        AccountDetails usual = SpaceForTests.details("Team " + name);
        long account = admin.call(() -> accounts.open(new AccountDetails(
                usual.type(),
                usual.name(),
                usual.address(),
                usual.correspondence(),
                usual.ids(),
                new Billing(false, PaymentMethod.TRANSFER, 0, LineGroups.MEMBER))));
        LocalDate month = businessDate.today().withDayOfMonth(1);
        LocalDate start = month.minusMonths(1);
        long room = space.metered(ROOM, ProductUnit.HOUR, "12.00", PriceDetails.NONE);
        long desk = space.including("TEAM2H", "149.00", new Allowance(ROOM, 120, IntervalUnit.MONTH, RollOver.NONE));
        long contract = space.contract(place, account, start, desk, room);
        String number = operator.call(() -> contracts.find(contract)).number();
        long anna = operator.call(
                () -> members.join(account, new MemberDetails("Anna Albers", ""), new Joining(start, "Vertrieb")));
        long emre =
                operator.call(() -> members.join(account, new MemberDetails("Emre Bulut", ""), new Joining(start, "")));
        return new Team(place, account, contract, number, month, OptionalLong.of(anna), OptionalLong.of(emre));
    }

    private long record(NewUsage usage) throws Exception {
        return operator.call(() -> usages.record(usage));
    }

    private void order(NewUsage usage) throws Exception {
        operator.call(() -> orders.order(usage));
    }

    private void agree(long member, MemberLimit limit) throws Exception {
        operator.run(() -> limits.agree(member, limit, "Wunsch der Firma"));
    }

    private List<Rung> rungs(long member, Team team) throws Exception {
        YearMonth month = YearMonth.from(team.used(1));
        return operator.call(() -> limits.standings(member, month)).stream()
                .map(MemberStanding::rung)
                .toList();
    }

    private List<MemberUsage> used(Team team) throws Exception {
        YearMonth month = YearMonth.from(team.used(1));
        return operator.call(() ->
                        memberUsages.ofAccount(team.account(), month, OptionalLong.empty(), PageRequest.first(50)))
                .rows();
    }

    private long mails(Team team) {
        return sql.number(
                "SELECT COUNT(*) FROM message m JOIN member_limit l ON l.id = m.subject_id JOIN member p"
                        + " ON p.id = l.member_id WHERE m.subject_type = 'member-limit' AND p.account_id = ?",
                team.account());
    }
}
