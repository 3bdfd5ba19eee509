package org.kontor.orders;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.kontor.accounts.AccountDetails;
import org.kontor.accounts.Accounts;
import org.kontor.accounts.CustomerType;
import org.kontor.calendar.BusinessDate;
import org.kontor.calendar.Interval;
import org.kontor.catalog.ListPrice;
import org.kontor.catalog.PriceDetails;
import org.kontor.catalog.PriceExists;
import org.kontor.catalog.ProductKind;
import org.kontor.contracts.Amendment;
import org.kontor.contracts.AnchorKind;
import org.kontor.contracts.CancellationKind;
import org.kontor.contracts.ContractOrder;
import org.kontor.contracts.Contracts;
import org.kontor.contracts.NoticeRule;
import org.kontor.contracts.OrderedLine;
import org.kontor.contracts.PauseRule;
import org.kontor.contracts.Term;
import org.kontor.invoicing.Invoices;
import org.kontor.money.Money;
import org.kontor.persistence.PageRequest;
import org.kontor.testing.AsAdmin;
import org.kontor.testing.AsOperator;
import org.kontor.testing.InContainer;
import org.kontor.testing.Rows;
import org.kontor.testing.RunsForTests;
import org.kontor.testing.SpaceForTests;
import org.kontor.testing.SpaceForTests.Place;

/** A new price for contracts that run: who keeps it and who moves is told first; those chosen move once. */
class PriceCampaignsIT extends InContainer {
    @Inject
    private SpaceForTests space;

    @Inject
    private RunsForTests runs;

    @Inject
    private AsAdmin admin;

    @Inject
    private AsOperator operator;

    @Inject
    private Accounts accounts;

    @Inject
    private Contracts contracts;

    @Inject
    private Orders orders;

    @Inject
    private PriceCampaigns campaigns;

    @Inject
    private Invoices invoices;

    @Inject
    private BusinessDate businessDate;

    @Resource(lookup = "java:jboss/datasources/KontorDS")
    private DataSource dataSource;

    @Test
    void tellsWhoMovesAndMovesThemOnce() throws Exception {
        Place place = space.open("CAMP");
        long desk = space.product("CAMP-DESK", ProductKind.BASE, "199.00");
        Term free = new Term.Indefinite(NoticeRule.of("1 month to month end"));
        Term bound = new Term.Minimum(
                Interval.years(2),
                Interval.months(1),
                new Term.GoesOn(NoticeRule.of("1 month any time")),
                Term.PauseEffect.TERM_STAYS);
        long moves = sign(place, "camp moves", CustomerType.BUSINESS, free, desk);
        long stays = sign(place, "camp stays", CustomerType.BUSINESS, free, desk);
        long consumer = sign(place, "camp consumer", CustomerType.CONSUMER, free, desk);
        long fixed = sign(place, "camp fixed", CustomerType.BUSINESS, bound, desk);
        long ends = sign(place, "camp ends", CustomerType.BUSINESS, free, desk);
        amend(ends, new Amendment.Cancellation(today().plusMonths(6), CancellationKind.AGREED));
        runs.issued(place, firstOfMonth());

        LocalDate from = firstOfMonth().plusMonths(1);
        PriceChoice choice = new PriceChoice(desk, from, ListPrice.monthly("219.00"), PriceDetails.NONE);
        PriceOutlook told = operator.call(() -> campaigns.outlook(choice));
        Map<Long, MoveKind> kinds = told.moves().stream()
                .collect(Collectors.toMap(move -> move.contract().id(), PriceMove::kind));
        assertThat(kinds)
                .isEqualTo(Map.of(
                        moves, MoveKind.MOVES,
                        stays, MoveKind.MOVES,
                        consumer, MoveKind.CONSENT,
                        fixed, MoveKind.TERM,
                        ends, MoveKind.ENDING));
        assertThat(told.monthly()).isEqualTo(Money.of("40.00"));
        PriceMove move = of(told, moves);
        LocalDate earliest = operator.call(() -> contracts.terms(moves)).earliestEnd(today());
        assertThat(move.day()).contains(earliest.plusDays(1));
        assertThat(told.payer(move)).isEqualTo("camp moves");

        Set<Long> forbidden = Set.of(of(told, consumer).line());
        assertThatThrownBy(() -> operator.run(() -> campaigns.start(choice, forbidden)))
                .isInstanceOf(NotMovable.class);
        long campaign = operator.call(() -> campaigns.start(choice, Set.of(move.line())));
        Awaitility.await()
                .until(() -> operator.call(() -> campaigns.find(campaign)).isDone());
        assertThat(operator.call(() -> campaigns.rows(campaign, PageRequest.first(5)))
                        .rows())
                .extracting(CampaignRow::contractId, CampaignRow::state)
                .containsExactly(tuple(moves, CampaignState.MOVED));
        assertThatThrownBy(() -> operator.run(() -> campaigns.start(choice, Set.of())))
                .isInstanceOf(PriceExists.class);
        assertThat(amendments(moves)).isOne();
        assertThat(amendments(stays)).isZero();
        assertThat(new Rows(dataSource)
                        .number("SELECT COUNT(*) FROM message WHERE kind = 'price-changed' AND subject_id = " + moves))
                .isOne();

        for (LocalDate due = from; due.isBefore(earliest); due = due.plusMonths(1)) {
            assertThat(nets(place, due)).doesNotContain(Money.of("219.00"));
        }
        assertThat(nets(place, earliest.plusDays(1))).containsOnlyOnce(Money.of("219.00"));
    }

    private List<Money> nets(Place place, LocalDate due) throws Exception {
        List<Long> issued =
                runs.issued(place, due).stream().map(row -> row.id()).toList();
        return operator.call(() -> issued.stream()
                .flatMap(id -> invoices.find(id).lines().stream())
                .map(line -> line.line().netAmount())
                .toList());
    }

    private static PriceMove of(PriceOutlook told, long contract) {
        return told.moves().stream()
                .filter(move -> move.contract().id() == contract)
                .findFirst()
                .orElseThrow();
    }

    private long sign(Place place, String name, CustomerType type, Term term, long product) throws Exception {
        AccountDetails details = SpaceForTests.details(name);
        long account = admin.call(() -> accounts.open(
                new AccountDetails(type, details.name(), details.address(), details.correspondence(), details.ids())));
        ContractOrder.Conditions conditions = new ContractOrder.Conditions(AnchorKind.CALENDAR, term, PauseRule.NONE);
        return admin.call(() -> contracts.sign(new ContractOrder(
                account, place.location(), firstOfMonth(), conditions, List.of(OrderedLine.of(product)))));
    }

    private void amend(long contract, Amendment amendment) throws Exception {
        admin.call(() -> orders.amend(contract, amendment, 0));
    }

    private int amendments(long contract) throws Exception {
        return operator.call(() -> contracts.find(contract)).amendments();
    }

    private LocalDate today() {
        return businessDate.today();
    }

    private LocalDate firstOfMonth() {
        return today().withDayOfMonth(1);
    }
}
