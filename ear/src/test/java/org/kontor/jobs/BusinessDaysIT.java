package org.kontor.jobs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import jakarta.annotation.Resource;
import jakarta.ejb.EJBAccessException;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.kontor.handed.HandedWork;
import org.kontor.testing.AsAdmin;
import org.kontor.testing.AsOperator;
import org.kontor.testing.InContainer;
import org.kontor.testing.Rows;
import org.kontor.testing.Transaction;

class BusinessDaysIT extends InContainer {

    @Inject
    private BusinessDays days;

    @Inject
    private AsAdmin admin;

    @Inject
    private AsOperator operator;

    @Inject
    private Transaction transaction;

    @Resource
    private ManagedExecutorService elsewhere;

    @Resource(lookup = "java:jboss/datasources/KontorDS")
    private DataSource database;

    @Test
    void livesDayByDayUntilTheTarget() throws Exception {
        LocalDate target = days.today().plusDays(3);
        admin.run(() -> days.moveTo(target));
        await().atMost(Duration.ofSeconds(60)).until(() -> days.progress().isThere());
        assertThat(days.today()).isEqualTo(target);
        assertThat(days.progress().waitingFor()).isEmpty();
    }

    @Test
    void staysOnADayUntilItsWorkIsDone() throws Exception {
        LocalDate today = days.today();
        HandedWork.Gate gate = HandedWork.gate(101);
        admin.run(() -> days.moveTo(today.plusDays(1)));
        await().during(Duration.ofSeconds(3))
                .atMost(Duration.ofSeconds(6))
                .until(() -> days.today().equals(today));
        assertThat(admin.call(days::progress).waitingFor()).contains(HandedWork.NAME);
        gate.open();
        await().atMost(Duration.ofSeconds(20)).until(() -> days.progress().isThere());
    }

    @Test
    void isNotHeldBackByWhatIsParked() {
        HandedWork.hand(102, (date, caller) -> {
            throw new ClockIsReal();
        });
        admin.run(() -> days.moveTo(days.today().plusDays(1)));
        await().atMost(Duration.ofSeconds(20)).until(() -> days.progress().isThere());
        HandedWork.forget();
    }

    @Test
    void oneTransactionSeesOneDay() throws Exception {
        LocalDate today = days.today();
        LocalDate seenLater = transaction.call(() -> {
            days.today();
            elsewhere
                    .submit(() -> admin.run(() -> days.moveTo(today.plusDays(1))))
                    .get();
            await().atMost(Duration.ofSeconds(20))
                    .until(() -> elsewhere.submit(days::today).get().isAfter(today));
            return days.today();
        });
        assertThat(seenLater).isEqualTo(today);
        assertThat(days.today()).isEqualTo(today.plusDays(1));
    }

    @Test
    void goesForwardOnly() {
        LocalDate today = days.today();
        admin.run(() -> days.moveTo(today));
        assertThatThrownBy(() -> admin.run(() -> days.moveTo(today.minusDays(1))))
                .isInstanceOf(DateHasPassed.class);
        assertThatThrownBy(() -> admin.run(() -> days.beginOn(today.plusDays(1))))
                .isInstanceOf(DateHasPassed.class);
        assertThat(days.today()).isEqualTo(today);
    }

    @Test
    void doesNotGoFartherThanALifeOfTesting() {
        assertThatThrownBy(() -> admin.run(() -> days.moveTo(days.today().plusYears(10))))
                .isInstanceOf(DateTooFarAhead.class);
    }

    @Test
    void isMovedByAdminsOnly() {
        assertThatThrownBy(() -> operator.run(() -> days.moveTo(days.today().plusDays(1))))
                .isInstanceOf(EJBAccessException.class);
    }

    @Test
    void theDatabaseLetsNoDayBePastItsTarget() {
        admin.run(() -> days.moveTo(days.today()));
        assertThatThrownBy(() -> new Rows(database).update("UPDATE business_clock SET today = target + INTERVAL 1 DAY"))
                .hasMessageContaining("business_clock_forward");
    }
}
