package org.kontor.demo;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.kontor.accounts.Account;
import org.kontor.accounts.AccountDetails;
import org.kontor.accounts.Accounts;
import org.kontor.accounts.Billing;
import org.kontor.accounts.Joining;
import org.kontor.accounts.LineGroups;
import org.kontor.accounts.MemberDetails;
import org.kontor.catalog.Products;
import org.kontor.contracts.Contract;
import org.kontor.contracts.ContractReferences;
import org.kontor.contracts.Contracts;
import org.kontor.contracts.PurchaseOrder;
import org.kontor.contracts.PurchaseOrders;
import org.kontor.orders.TeamChange;
import org.kontor.orders.TeamChange.SeatChoice;
import org.kontor.orders.TeamMember;
import org.kontor.orders.Teams;
import org.kontor.persistence.PageRequest;

/** Teams of the demo: people come, one leaves, one changes the department. */
@Dependent
class DemoTeams {
    private static final int INVOICE_DAY = 15;
    private static final int ORDER_DAYS = 110;
    private static final List<String> PEOPLE =
            List.of("Anja Voigt/Vertrieb", "Bilal Demir/Vertrieb", "Carla Nowak/Entwicklung", "David Weiß/Entwicklung");

    @Inject
    private Accounts accounts;

    @Inject
    private Contracts contracts;

    @Inject
    private PurchaseOrders orders;

    @Inject
    private Products products;

    @Inject
    private Teams teams;

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
        orders.refer(contract.id(), new ContractReferences("", "Zentrale", true));
        LocalDate begin = contract.startOn();
        orders.add(contract.id(), new PurchaseOrder("4500017342", begin, begin.plusDays(ORDER_DAYS)));
        SeatChoice seat = new SeatChoice(
                contract.id(), products.findByCode("TEAM").orElseThrow().id());
        for (String person : PEOPLE) {
            String[] parts = person.split("/");
            teams.record(new TeamChange.Join(
                    account.id(), new MemberDetails(parts[0], ""), new Joining(today, parts[1]), Optional.of(seat)));
        }
    }

    /** The first one leaves today, the last one works for sales from today on. */
    void change(DemoMember member, LocalDate today) {
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
