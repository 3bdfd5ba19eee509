package org.kontor.demo;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Map;
import org.kontor.accounts.AccountDetails;
import org.kontor.accounts.Accounts;
import org.kontor.accounts.Billing;
import org.kontor.accounts.BuyerIds;
import org.kontor.accounts.Correspondence;
import org.kontor.accounts.CustomerType;
import org.kontor.accounts.DebitAccount;
import org.kontor.accounts.DeliveryWay;
import org.kontor.accounts.Mandates;
import org.kontor.accounts.NewMandate;
import org.kontor.accounts.PaymentMethod;
import org.kontor.calendar.Period;
import org.kontor.catalog.Address;
import org.kontor.catalog.Location;
import org.kontor.catalog.Products;
import org.kontor.catalog.Sellers;
import org.kontor.contracts.AnchorKind;
import org.kontor.contracts.CancellationKind;
import org.kontor.contracts.Contract;
import org.kontor.contracts.ContractOrder;
import org.kontor.contracts.Contracts;
import org.kontor.contracts.NoticeRule;
import org.kontor.contracts.OrderedLine;
import org.kontor.contracts.PauseRule;
import org.kontor.contracts.Term;
import org.kontor.money.Percent;
import org.kontor.money.Quantity;
import org.kontor.persistence.PageRequest;

/** What members of the demo do: come, take more, rest, leave. */
@Dependent
class DemoLives {
    private static final int REST_DAYS = 30;
    private static final int GERMAN = 3;
    private static final String DEBIT = "debit";

    /** Members of the demo who want no mail. */
    private static final Map<String, DeliveryWay> WAYS = Map.of(
            "Werkbank eG", DeliveryWay.POST, "Katharina Öztürk", DeliveryWay.POST, "Leo Straßner", DeliveryWay.PORTAL);

    @Inject
    private Accounts accounts;

    @Inject
    private Mandates mandates;

    @Inject
    private Contracts contracts;

    @Inject
    private Sellers sellers;

    @Inject
    private Products products;

    void signUp(DemoMember member, LocalDate today) {
        long account = accounts.open(details(member));
        giveMandate(account, member, today);
        if (!member.login().isEmpty()) {
            accounts.admit(account, member.login());
        }
        List<OrderedLine> lines = member.products().stream().map(this::line).toList();
        contracts.sign(new ContractOrder(account, location(member), today, conditions(member), lines));
    }

    /** From a flexible desk to a fixed one, from the next month on. */
    void upgrade(DemoMember member, LocalDate today) {
        Contract contract = contractOf(member);
        long base = contract.lines().get(0).id();
        long fix = products.findByCode("FIX").orElseThrow().id();
        contracts.changePlan(contract.id(), base, fix, today.plusMonths(1).withDayOfMonth(1));
    }

    void pause(DemoMember member, LocalDate today) {
        contracts.pause(contractOf(member).id(), new Period(today, today.plusDays(REST_DAYS)));
    }

    void cancel(DemoMember member, LocalDate today) {
        LocalDate last = today.plusMonths(1).with(TemporalAdjusters.lastDayOfMonth());
        contracts.cancel(contractOf(member).id(), last, CancellationKind.ORDINARY);
    }

    private Contract contractOf(DemoMember member) {
        PageRequest byName = PageRequest.filtered(member.name(), 0, 1);
        return contracts.find(contracts.list(byName).rows().get(0).id());
    }

    private OrderedLine line(String ordered) {
        String[] parts = ordered.split("x");
        Quantity quantity = parts.length > 1 ? Quantity.of(Integer.parseInt(parts[1])) : Quantity.ONE;
        // Whoever takes six desks at once pays a tenth less.
        Percent discount = parts.length > 1 ? Percent.of("10") : Percent.ZERO;
        return new OrderedLine(products.findByCode(parts[0]).orElseThrow().id(), quantity, discount);
    }

    private long location(DemoMember member) {
        return sellers.locations().stream()
                .filter(location -> location.name().equals(member.location()))
                .mapToLong(Location::id)
                .findFirst()
                .orElseThrow();
    }

    private static ContractOrder.Conditions conditions(DemoMember member) {
        return new ContractOrder.Conditions(
                AnchorKind.valueOf(member.anchor()),
                new Term.Indefinite(NoticeRule.of("1 month to month end")),
                new PauseRule(14, 90));
    }

    private static AccountDetails details(DemoMember member) {
        String[] address = member.address().split(",");
        return new AccountDetails(
                CustomerType.valueOf(member.type()),
                member.name(),
                new Address(
                        address[0].strip(),
                        "",
                        address[1].strip(),
                        address[2].strip(),
                        address.length > GERMAN ? address[GERMAN].strip() : "DE"),
                new Correspondence(
                        member.email(), member.language(), WAYS.getOrDefault(member.name(), DeliveryWay.MAIL)),
                new BuyerIds(member.vatId(), member.billing("leitweg")),
                new Billing(member.wantsEInvoices(), payment(member)));
    }

    private static PaymentMethod payment(DemoMember member) {
        return member.billing(DEBIT).isEmpty() ? PaymentMethod.TRANSFER : PaymentMethod.DIRECT_DEBIT;
    }

    private void giveMandate(long account, DemoMember member, LocalDate today) {
        String iban = member.billing(DEBIT);
        if (!iban.isEmpty()) {
            String reference = mandates.suggestReference(account);
            String creditor = sellers.list().get(0).bank().creditorId();
            DebitAccount debited = new DebitAccount(iban, "", member.name());
            mandates.give(NewMandate.onPaper(account, creditor, reference, today, debited));
        }
    }
}
