package org.kontor.analytics;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.lang.reflect.Field;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.kontor.banking.BankingSettings;
import org.kontor.calendar.BusinessDate;
import org.kontor.money.Money;
import org.kontor.payments.DebtorsForTests;
import org.kontor.payments.DebtorsForTests.Payer;
import org.kontor.persistence.PageRequest;
import org.kontor.persistence.Sql;
import org.kontor.receivables.Light;
import org.kontor.receivables.OpenItems;
import org.kontor.receivables.PaymentStanding;
import org.kontor.testing.AsOperator;
import org.kontor.testing.AsSystem;
import org.kontor.testing.InContainer;

/** What stands out, of accounts made here; others of the shared database stand beside them. */
class WorkListIT extends InContainer {
    private static final PageRequest ALL = PageRequest.first(500);

    @Inject
    private DebtorsForTests debtors;

    @Inject
    private WorkList workList;

    @Inject
    private OpenItems openItems;

    @Inject
    private WeeklySummaries summaries;

    @Inject
    private BaseRateReminders rates;

    @Inject
    private BankingSettings settings;

    @Inject
    private AsOperator operator;

    @Inject
    private AsSystem system;

    @Inject
    private BusinessDate businessDate;

    @Inject
    private Sql sql;

    @Resource(lookup = "java:jboss/datasources/KontorOwnerDS")
    private DataSource owner;

    private LocalDate today() {
        return businessDate.today();
    }

    private Optional<AtRisk> row(Payer payer) throws Exception {
        return operator.call(() -> workList.page(Optional.empty(), ALL)).rows().stream()
                .filter(row -> row.payer().id() == payer.account())
                .findFirst();
    }

    private PaymentStanding standing(Payer payer) throws Exception {
        return operator.call(() -> openItems.standings(List.of(payer.account())))
                .getOrDefault(payer.account(), PaymentStanding.PUNCTUAL);
    }

    @Test
    void overdueMoneyStandsOutUntilItIsPaid() throws Exception {
        long seller = debtors.seller("WORKA");
        Payer jana = debtors.payer(seller, "Jana Rückstand");
        debtors.owes(jana, "WORKA-1", "70000.00", today().minusDays(20));
        debtors.owes(jana, "WORKA-2", "30000.00", today().minusDays(3));
        debtors.owes(jana, "WORKA-3", "5.00", today());

        AtRisk row = row(jana).orElseThrow();
        assertThat(row.money()).isEqualTo(Money.of("100000.00"));
        assertThat(row.items()).isEqualTo(2);
        assertThat(row.since()).isEqualTo(today().minusDays(20));
        assertThat(row.kinds()).isEqualTo(Set.of(RiskKind.OVERDUE));
        assertThat(standing(jana)).isEqualTo(new PaymentStanding(Money.of("100000.00"), 20));
        assertThat(standing(jana).light()).isEqualTo(Light.RED);
        assertThat(operator.call(() -> workList.page(Optional.of(RiskKind.MANDATE), ALL))
                        .rows())
                .noneMatch(other -> other.payer().id() == jana.account());

        debtors.pays(jana, "WORKA-P", "70000.00", "WORKA-1");
        assertThat(row(jana).orElseThrow().money()).isEqualTo(Money.of("30000.00"));
        assertThat(row(jana).orElseThrow().last().orElseThrow().kind()).isEqualTo("RECEIPT");
        assertThat(standing(jana).light()).isEqualTo(Light.YELLOW);
        debtors.pays(jana, "WORKA-Q", "30000.00", "WORKA-2");
        assertThat(row(jana)).isEmpty();
        assertThat(standing(jana)).isEqualTo(PaymentStanding.PUNCTUAL);
    }

    @Test
    void aReturnStandsOutWithTheMandateItSpoiled() throws Exception {
        long seller = debtors.seller("WORKB");
        Payer uwe = debtors.payer(seller, "Uwe Zurück");
        debtors.owes(uwe, "WORKB-1", "60000.00");
        sql.update("UPDATE account SET payment_method = 'DIRECT_DEBIT' WHERE id = ?", uwe.account());
        assertThat(row(uwe)).isEmpty();

        debtors.comesBack(uwe, "AC04", "60000.00");
        AtRisk row = row(uwe).orElseThrow();
        assertThat(row.kinds()).contains(RiskKind.RETURNED, RiskKind.MANDATE);
        assertThat(row.first()).isEqualTo(RiskKind.RETURNED);
        assertThat(row.money()).isEqualTo(Money.of("60003.50"));
        assertThat(operator.call(() -> workList.page(Optional.of(RiskKind.MANDATE), ALL))
                        .rows())
                .anyMatch(other -> other.payer().id() == uwe.account());
    }

    @Test
    void whatIsCollectedAgainSoonDoesNotStandOut() throws Exception {
        long seller = debtors.seller("WORKC");
        Payer ada = debtors.payer(seller, "Ada Nochmal");
        debtors.owes(ada, "WORKC-1", "50000.00");
        debtors.comesBack(ada, "AM04", "50000.00");
        assertThat(row(ada).map(AtRisk::kinds).orElse(Set.of())).doesNotContain(RiskKind.RETURNED);
    }

    @Test
    void theMostMoneyComesFirstAndEachPageKnowsTheWhole() throws Exception {
        long seller = debtors.seller("WORKD");
        for (int i = 1; i <= 3; i++) {
            Payer payer = debtors.payer(seller, "Nr " + i);
            debtors.owes(payer, "WORKD-" + i, i + "0000.00", today().minusDays(5));
        }
        RiskPage all = operator.call(() -> workList.page(Optional.empty(), ALL));
        assertThat(all.rows()).isSortedAccordingTo((a, b) -> b.money().compareTo(a.money()));
        assertThat(all.money())
                .isEqualTo(Money.sum(all.rows().stream().map(AtRisk::money).toList()));
        RiskPage second = operator.call(() -> workList.page(Optional.empty(), new PageRequest("", 1, 1, "", false)));
        assertThat(second.rows()).containsExactly(all.rows().get(1));
        assertThat(second.total()).isEqualTo(all.total());
        assertThat(second.money()).isEqualTo(all.money());
        RiskPage beyond = operator.call(() -> workList.page(Optional.empty(), new PageRequest("", 5000, 5, "", false)));
        assertThat(beyond.total()).isEqualTo(all.total());
    }

    @Test
    void theWeekIsToldOnceToEach() throws Exception {
        debtors.owes(debtors.payer(debtors.seller("WORKE"), "Wochenende"), "WORKE-1", "1.00", today().minusDays(5));
        LocalDate monday = today().with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        boolean isLeft = system.call(() -> summaries.isLeft(today()));
        assertThat(system.call(() -> summaries.tell(today()))).isEqualTo(isLeft);
        assertThat(system.call(() -> summaries.tell(today()))).isFalse();
        assertThat(system.call(() -> summaries.isLeft(today()))).isFalse();
        List<String> told = sql.list(
                "SELECT recipient FROM message WHERE subject_type = 'week' AND subject_id = ?",
                row -> row.getString(1),
                monday.toEpochDay());
        assertThat(told).doesNotHaveDuplicates();
    }

    @Test
    void aMissingBaseRateIsToldOnceInAHalfYear() throws Exception {
        // No rate is that old, and none that far ahead; the day is not the business date, so nothing is told of it.
        assertThat(system.call(() -> rates.tell(LocalDate.of(1999, 3, 1)))).isFalse();
        boolean recipients = system.call(() -> rates.isLeft(LocalDate.of(1999, 3, 1)));
        assertThat(system.call(() -> rates.isLeft(LocalDate.of(2026, 8, 1)))).isFalse();
        boolean isLeft = system.call(() -> rates.isLeft(today()));
        assertThat(system.call(() -> rates.tell(today()))).isEqualTo(isLeft);
        assertThat(system.call(() -> rates.tell(today()))).isFalse();
        assertThat(recipients)
                .isEqualTo(!system.call(() -> settings.recipients()).isEmpty());
    }

    /** However long the ledger is: what is open is read, what is closed is not. */
    @Test
    void readsTheLedgerByItsIndexesOnly() throws Exception {
        Field query = Class.forName("org.kontor.analytics.WorkListRepository").getDeclaredField("AT_RISK");
        query.setAccessible(true);
        List<String> plan = new ArrayList<>();
        // The application's user may not see how views are made, so not how a query reads them either.
        try (Connection connection = owner.getConnection();
                PreparedStatement explain = connection.prepareStatement("EXPLAIN " + query.get(null))) {
            for (int i = 1; i <= 5; i++) {
                explain.setObject(i, today());
            }
            explain.setInt(6, 31);
            explain.setInt(7, 10);
            explain.setInt(8, 0);
            ResultSet row = explain.executeQuery();
            while (row.next()) {
                plan.add(row.getString("table") + " " + row.getString("type") + " " + row.getString("key"));
            }
        }
        // The aliases under which the query reads the ledger and its blocks.
        assertThat(plan).anyMatch(step -> step.startsWith("e "));
        assertThat(plan).noneMatch(step -> step.matches("(e|b) ALL .*"));
    }
}
