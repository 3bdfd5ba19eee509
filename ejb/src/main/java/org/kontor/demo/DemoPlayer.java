package org.kontor.demo;

import jakarta.annotation.security.RolesAllowed;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;
import org.kontor.identity.Roles;
import org.kontor.jobs.BusinessDays;
import org.kontor.settings.Configuration;

/** Does the next step of the plan, as an admin would, if its day has come. */
@Stateless
@RunAs(Roles.ADMIN)
@RolesAllowed(Roles.SYSTEM)
public class DemoPlayer {
    private static final int MONTHS = 13;

    @Inject
    private Configuration configuration;

    @Inject
    private DemoRepository progress;

    @Inject
    private BusinessDays businessDays;

    @Inject
    private DemoSpace space;

    @Inject
    private DemoLives lives;

    @Inject
    private DemoUse use;

    @Inject
    private DemoChanges changes;

    @Inject
    private DemoTeams teams;

    @Inject
    private DemoRuns runs;

    @Inject
    private DemoMoney money;

    @Inject
    private DemoLimits limits;

    @Inject
    private DemoLate late;

    /** Whether a step of this day is still to be done. */
    public boolean isLeft(LocalDate businessDate) {
        return progress.read()
                .filter(state -> !state.isComplete())
                .filter(state -> !next(state).date().isAfter(businessDate))
                .isPresent();
    }

    /** One step; false if there is none today, or it has to wait for a run. */
    public boolean play(LocalDate businessDate) {
        Optional<DemoProgress> state = progress.read();
        if (state.isEmpty()) {
            return begin(businessDate);
        }
        if (state.get().isComplete()) {
            return false;
        }
        DemoStep step = next(state.get());
        if (step.date().isAfter(businessDate) || !isReady(step)) {
            return false;
        }
        return progress.take(state.get().done()) && happen(step, state.get());
    }

    private boolean begin(LocalDate today) {
        if (progress.isSpaceInUse()) {
            return false;
        }
        LocalDate begins = configuration.isSmallDemo()
                ? DemoPlan.stage(today)
                : today.minusMonths(MONTHS).withDayOfMonth(1);
        return progress.begin(begins, today, DemoPlan.of(begins, today).total());
    }

    private static DemoStep next(DemoProgress state) {
        return DemoPlan.of(state.begins(), state.ends()).step(state.done());
    }

    private boolean isReady(DemoStep step) {
        return switch (step.kind()) {
            case ISSUE -> runs.isDrafted();
            case START_RUN, ARRIVE -> runs.isNoneOpen();
            case OPEN_SPACE,
                    SIGN_UP,
                    UPGRADE,
                    PAUSE,
                    CANCEL,
                    USE,
                    ADD_LOCKER,
                    KEEP,
                    HAND_OVER,
                    TEAM,
                    TEAM_CHANGE,
                    ASK_DEPOSIT,
                    PROPOSE_REFUND -> true;
        };
    }

    private boolean happen(DemoStep step, DemoProgress state) {
        switch (step.kind()) {
            case OPEN_SPACE -> open(state);
            case SIGN_UP -> lives.signUp(DemoPlan.member(step.subject()), step.date());
            case ADD_LOCKER -> changes.addLocker(DemoPlan.member(step.subject()), step.date());
            case KEEP -> changes.keep(DemoPlan.member(step.subject()));
            case HAND_OVER -> changes.handOver(DemoPlan.member(step.subject()), step.date());
            case TEAM -> teams.found(DemoPlan.member(step.subject()), step.date());
            case TEAM_CHANGE -> teams.change(DemoPlan.member(step.subject()), step.date());
            case UPGRADE -> lives.upgrade(DemoPlan.member(step.subject()), step.date());
            case PAUSE -> lives.pause(DemoPlan.member(step.subject()), step.date());
            case CANCEL -> lives.cancel(DemoPlan.member(step.subject()), step.date());
            case USE -> use.record(DemoPlan.member(step.subject()), step.date());
            case ASK_DEPOSIT -> money.askDeposit(step.subject(), step.date());
            case PROPOSE_REFUND -> money.proposeRefund(step.subject());
            case START_RUN -> runs.start(step.date());
            case ISSUE -> runs.issue();
            case ARRIVE -> arrive(step.date());
        }
        return true;
    }

    private void arrive(LocalDate today) {
        limits.arrange(today);
        late.arrange(today);
    }

    private void open(DemoProgress state) {
        businessDays.beginOn(state.begins());
        space.open(state.begins());
        businessDays.moveTo(state.ends());
    }
}
