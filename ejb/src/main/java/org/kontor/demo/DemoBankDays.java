package org.kontor.demo;

import jakarta.annotation.security.RolesAllowed;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.kontor.calendar.BusinessDate;
import org.kontor.identity.Roles;

/** Lets the demo's bank tell every day what happened, for as long as the demo lives. */
@Stateless
@RunAs(Roles.ADMIN)
@RolesAllowed(Roles.SYSTEM)
public class DemoBankDays {
    @Inject
    private DemoRepository progress;

    @Inject
    private DemoBank bank;

    @Inject
    private BusinessDate businessDate;

    /** Whether the bank has not told of that day. */
    public boolean isLeft(LocalDate day) {
        return progress.bankThrough().filter(day::isAfter).isPresent() && bank.isOpen();
    }

    /**
     * Tells of a day, once: who comes second finds it told.
     *
     * @return whether this call did it
     */
    public boolean tell(LocalDate day) {
        boolean isToday = day.equals(businessDate.today());
        if (!isToday || !bank.isOpen() || !progress.takeBankDay(day)) {
            return false;
        }
        bank.tell(DemoPlan.stage(progress.read().orElseThrow().ends()), day);
        return true;
    }
}
