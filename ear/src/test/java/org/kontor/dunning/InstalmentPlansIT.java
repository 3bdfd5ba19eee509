package org.kontor.dunning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.kontor.analytics.AtRisk;
import org.kontor.analytics.RiskKind;
import org.kontor.analytics.WorkList;
import org.kontor.calendar.BusinessDate;
import org.kontor.money.Money;
import org.kontor.payments.DebtorsForTests;
import org.kontor.payments.DebtorsForTests.Payer;
import org.kontor.persistence.PageRequest;
import org.kontor.persistence.Sql;
import org.kontor.receivables.BlockKind;
import org.kontor.receivables.Blocks;
import org.kontor.receivables.OpenItems;
import org.kontor.testing.AsOperator;
import org.kontor.testing.AsSystem;
import org.kontor.testing.InContainer;

/** A debt in instalments: left in peace while the plan is kept, all of it due again when it is not. */
class InstalmentPlansIT extends InContainer {
    private static final PageRequest ALL = PageRequest.first(500);

    @Inject
    private DebtorsForTests debtors;

    @Inject
    private InstalmentPlans plans;

    @Inject
    private WorkList workList;

    @Inject
    private Blocks blocks;

    @Inject
    private OpenItems openItems;

    @Inject
    private AsOperator operator;

    @Inject
    private AsSystem system;

    @Inject
    private BusinessDate businessDate;

    @Inject
    private Sql sql;

    private long agree(Payer payer, int count) throws Exception {
        PlanOffer offer = operator.call(() -> plans.offers(payer.account())).get(0);
        LocalDate today = businessDate.today();
        PlanTerms terms = new PlanTerms(today, PlanTerms.monthly(offer.total(), count, today.plusDays(10)), 5, true);
        return operator.call(() -> plans.agree(payer.account(), offer.sellerId(), terms));
    }

    private PlanState state(long plan) throws Exception {
        return operator.call(() -> plans.find(plan)).state();
    }

    private boolean isBlocked(long plan, LocalDate day) throws Exception {
        List<Long> entries = operator.call(() -> plans.find(plan)).documents().stream()
                .map(InstalmentPlan.Document::entryId)
                .toList();
        return operator.call(() -> blocks.blockedEntries(entries, day)).size() == entries.size();
    }

    private Optional<AtRisk> atRisk(Payer payer) throws Exception {
        return operator.call(() -> workList.page(Optional.empty(), ALL)).rows().stream()
                .filter(row -> row.payer().id() == payer.account())
                .findFirst();
    }

    @Test
    void isLeftInPeaceUntilItIsPaid() throws Exception {
        LocalDate today = businessDate.today();
        Payer jana = debtors.payer(debtors.seller("PLANA"), "Jana Raten");
        debtors.owes(jana, "PLANA-1", "40000.00", today.minusDays(40));
        debtors.owes(jana, "PLANA-2", "20000.00", today.minusDays(10));
        debtors.owes(jana, "PLANA-3", "5.00", today.plusDays(5));
        assertThat(atRisk(jana)).isPresent();

        long plan = agree(jana, 3);
        assertThat(state(plan)).isEqualTo(PlanState.RUNNING);
        assertThat(isBlocked(plan, today)).isTrue();
        assertThat(atRisk(jana)).isEmpty();
        assertThat(operator.call(() -> openItems.standings(List.of(jana.account()))))
                .isEmpty();
        assertThat(operator.call(openItems::stopped))
                .filteredOn(stop -> stop.kind() == BlockKind.PLAN)
                .allSatisfy(stop -> assertThat(stop.open()).isGreaterThanOrEqualTo(Money.of("60000.00")))
                .hasSize(1);
        assertThat(operator.call(() -> plans.offers(jana.account()))).isEmpty();
        assertThatThrownBy(() -> operator.call(() -> plans.agree(
                        jana.account(),
                        operator.call(() -> plans.find(plan)).parties().sellerId(),
                        new PlanTerms(today, PlanTerms.monthly(Money.of("60000.00"), 3, today), 5, true))))
                .isInstanceOf(PlanRefused.class);
        Awaitility.await()
                .atMost(Duration.ofMinutes(1))
                .until(() -> !sql.exists("SELECT 1 FROM plan_rendering WHERE plan_id = ?", plan));
        byte[] pdf = operator.call(() -> plans.file(plan)).bytes();
        assertThat(new String(pdf, 0, 5, StandardCharsets.US_ASCII)).isEqualTo("%PDF-");
        assertThat(sql.number("SELECT COUNT(*) FROM message WHERE kind = 'instalment-plan' AND subject_id = ?", plan))
                .isEqualTo(1);

        debtors.pays(jana, "PLANA-P", "40000.00", "PLANA-1");
        assertThat(operator.call(() -> plans.find(plan)).course().rows())
                .extracting(PlanCourse.Row::paid)
                .containsExactly(Money.of("20000.00"), Money.of("20000.00"), Money.ZERO);
        debtors.pays(jana, "PLANA-Q", "20000.00", "PLANA-2");
        system.run(() -> plans.look(List.of(plan), today));
        assertThat(state(plan)).isEqualTo(PlanState.KEPT);
        assertThatThrownBy(() -> operator.run(() -> plans.end(plan, "too late")))
                .isInstanceOf(PlanEnded.class);
    }

    @Test
    void isDueAgainFromTheDayOnWhichItBrokeHoweverLateSomebodyLooks() throws Exception {
        LocalDate today = businessDate.today();
        Payer uwe = debtors.payer(debtors.seller("PLANB"), "Uwe Raten");
        debtors.owes(uwe, "PLANB-1", "90000.00", today.minusDays(40));
        long plan = agree(uwe, 3);

        // Looked at on two days at once, as after an outage: the day on which it broke is the same.
        system.run(() -> plans.look(List.of(plan), today.plusDays(3)));
        assertThat(state(plan)).isEqualTo(PlanState.RUNNING);
        system.run(() -> plans.look(List.of(plan), today.plusDays(60)));
        system.run(() -> plans.look(List.of(plan), today.plusDays(61)));
        LocalDate broken =
                operator.call(() -> plans.find(plan)).end().orElseThrow().on();
        assertThat(broken).isBetween(today.plusDays(16), today.plusDays(21));
        assertThat(isBlocked(plan, broken.minusDays(1))).isTrue();
        assertThat(isBlocked(plan, broken)).isFalse();
        AtRisk row = atRisk(uwe).orElseThrow();
        assertThat(row.first()).isEqualTo(RiskKind.PROMISE);
        assertThat(row.last().orElseThrow().kind()).isEqualTo("PLAN_BROKEN");
        assertThatThrownBy(() -> sql.update("UPDATE instalment_plan SET outcome = 'KEPT' WHERE id = ?", plan))
                .rootCause()
                .hasMessageContaining("only ever ended");
    }

    @Test
    void aPersonEndsIt() throws Exception {
        LocalDate today = businessDate.today();
        Payer ada = debtors.payer(debtors.seller("PLANC"), "Ada Raten");
        debtors.owes(ada, "PLANC-1", "300.00", today.minusDays(40));
        long plan = agree(ada, 2);
        operator.run(() -> plans.end(plan, "moved away"));
        assertThat(state(plan)).isEqualTo(PlanState.ENDED);
        assertThat(isBlocked(plan, today)).isFalse();
        assertThat(operator.call(() -> plans.offers(ada.account()))).hasSize(1);
    }
}
