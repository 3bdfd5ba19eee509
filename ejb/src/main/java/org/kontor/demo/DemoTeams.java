package org.kontor.demo;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import org.kontor.accounts.Account;
import org.kontor.accounts.AccountDetails;
import org.kontor.accounts.Accounts;
import org.kontor.accounts.Billing;
import org.kontor.accounts.Joining;
import org.kontor.accounts.LineGroups;
import org.kontor.accounts.LoginRole;
import org.kontor.accounts.Logins;
import org.kontor.accounts.Member;
import org.kontor.accounts.MemberDetails;
import org.kontor.accounts.Members;
import org.kontor.calendar.Period;
import org.kontor.catalog.Products;
import org.kontor.contracts.Amendment;
import org.kontor.contracts.Contract;
import org.kontor.contracts.ContractReferences;
import org.kontor.contracts.Contracts;
import org.kontor.contracts.PurchaseOrder;
import org.kontor.contracts.PurchaseOrders;
import org.kontor.limits.LimitAction;
import org.kontor.limits.MemberLimit;
import org.kontor.limits.MemberLimits;
import org.kontor.money.Money;
import org.kontor.money.Quantity;
import org.kontor.orders.Orders;
import org.kontor.orders.PassSales;
import org.kontor.orders.TeamChange;
import org.kontor.orders.TeamChange.SeatChoice;
import org.kontor.orders.TeamMember;
import org.kontor.orders.Teams;
import org.kontor.persistence.PageRequest;
import org.kontor.usage.NewCredit;
import org.kontor.usage.NewUsage;
import org.kontor.usage.Usages;

/** Teams of the demo: people come, one leaves, one changes the department. */
@Dependent
class DemoTeams {
    private static final int HOURS_OF_ONE = 180;
    private static final int MEETING = 120;
    private static final int INVOICE_DAY = 15;
    private static final int ORDER_DAYS = 110;
    private static final List<String> PEOPLE =
            List.of("Anja Voigt/Vertrieb", "Bilal Demir/Vertrieb", "Carla Nowak/Entwicklung", "David Weiß/Entwicklung");

    @Inject
    private Accounts accounts;

    @Inject
    private Contracts contracts;

    @Inject
    private PurchaseOrders orderNumbers;

    @Inject
    private Products products;

    @Inject
    private Teams teams;

    @Inject
    private Members members;

    @Inject
    private Logins logins;

    @Inject
    private Orders orders;

    @Inject
    private PassSales sales;

    @Inject
    private Usages usages;

    @Inject
    private MemberLimits limits;

    @Inject
    private DemoUse use;

    /** Four people with seats, one invoice a month by cost centre, an order number that ends soon. */
    void found(DemoMember member, LocalDate today) {
        Contract contract = contractOf(member);
        Account account = contract.account();
        AccountDetails details = account.details();
        Billing billing = new Billing(
                details.billing().eInvoice(), details.billing().payment(), INVOICE_DAY, LineGroups.COST_CENTRE);
        accounts.change(
                account.id(),
                new AccountDetails(
                        details.type(),
                        details.name(),
                        details.address(),
                        details.correspondence(),
                        details.ids(),
                        billing));
        orderNumbers.refer(contract.id(), new ContractReferences("", "Zentrale", true));
        LocalDate begin = contract.startOn();
        orderNumbers.add(contract.id(), new PurchaseOrder("4500017342", begin, begin.plusDays(ORDER_DAYS)));
        SeatChoice seat = new SeatChoice(
                contract.id(), products.findByCode("TEAM").orElseThrow().id());
        for (String person : PEOPLE) {
            String[] parts = person.split("/");
            teams.record(new TeamChange.Join(
                    account.id(),
                    new MemberDetails(parts[0], email(parts[0])),
                    new Joining(today, parts[1]),
                    Optional.of(seat)));
        }
        buy(contract.id(), account, today);
        if (!member.login().isEmpty()) {
            admit(members.ofAccount(account.id()));
        }
    }

    /** Where the payer logs in, the second leads the team and the third sees what concerns herself. */
    private void admit(List<Member> people) {
        logins.admit(people.get(1).id(), LoginRole.ADMIN, login(people.get(1).name()));
        logins.admit(people.get(2).id(), LoginRole.MEMBER, login(people.get(2).name()));
    }

    private static String email(String name) {
        return login(name) + "@kontor.example";
    }

    private static String login(String name) {
        return name.substring(0, name.indexOf(' ')).toLowerCase(Locale.ROOT);
    }

    /** What is billed by use, a pack of ten for all, hours for one of them, and a limit for another. */
    private void buy(long contract, Account account, LocalDate today) {
        for (String metered : List.of(DemoUse.ROOM, DemoUse.DAY, DemoUse.LUNCH)) {
            if (contracts.find(contract).lines().stream()
                    .noneMatch(line -> line.product().code().equals(metered))) {
                orders.amend(
                        contract,
                        new Amendment.LineAdded(use.id(metered), Quantity.ONE, today),
                        contracts.find(contract).amendments());
            }
        }
        sales.sell(
                contract, use.id(DemoUse.VOUCHER), 1, contracts.find(contract).amendments());
        List<Member> people = members.ofAccount(account.id());
        usages.credit(new NewCredit(
                account.id(),
                OptionalLong.empty(),
                OptionalLong.of(people.get(0).id()),
                DemoUse.ROOM,
                HOURS_OF_ONE,
                new Period(today, today.plusYears(1)),
                "Zum Einstand"));
        limits.agree(
                people.get(1).id(),
                MemberLimit.ofMoney(Money.of("60.00"), LimitAction.BLOCK),
                "Wunsch der Geschäftsführung");
    }

    /** Each of them uses something. */
    private void use(Contract contract, LocalDate today) {
        int turn = 0;
        for (Member person : members.ofAccount(contract.account().id())) {
            if (person.on(today).isPresent()) {
                String product =
                        List.of(DemoUse.DAY, DemoUse.LUNCH, DemoUse.ROOM).get(turn % 3);
                int units = product.equals(DemoUse.ROOM) ? MEETING : 1;
                usages.record(new NewUsage(
                        contract.number(),
                        product,
                        today.atTime(9 + turn, 0),
                        units,
                        "",
                        "",
                        OptionalLong.of(person.id())));
            }
            turn++;
        }
    }

    /** The first one leaves today, the last one works for sales from today on. */
    void change(DemoMember member, LocalDate today) {
        use(contractOf(member), today);
        List<TeamMember> team = teams.ofAccount(contractOf(member).account().id());
        teams.record(new TeamChange.Leave(team.get(0).member().id(), today));
        long last = team.get(team.size() - 1).member().id();
        teams.record(new TeamChange.Move(last, new Joining(today, "Vertrieb")));
    }

    private Contract contractOf(DemoMember member) {
        PageRequest byName = PageRequest.filtered(member.name(), 0, 1);
        return contracts.find(contracts.list(byName).rows().get(0).id());
    }
}
