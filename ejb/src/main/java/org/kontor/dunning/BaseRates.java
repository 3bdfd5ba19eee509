package org.kontor.dunning;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.kontor.audit.AuditTrail;
import org.kontor.calendar.BusinessDate;
import org.kontor.identity.Caller;
import org.kontor.identity.Roles;

/** The base rates of § 247 BGB, which the Bundesbank announces for every half-year. */
@Stateless
@RolesAllowed({Roles.OPERATOR, Roles.ACCOUNTANT, Roles.ADMIN, Roles.AUDITOR})
public class BaseRates {
    // Base rates are announced some days before they count.
    private static final int AHEAD = 14;

    @Inject
    private BaseRateRepository rates;

    @Inject
    private BusinessDate businessDate;

    @Inject
    private Caller caller;

    @Inject
    private AuditTrail audit;

    /** All that was ever entered, the newest half-year first; of a half-year the first row counts. */
    public List<BaseRateRow> list() {
        return rates.rows();
    }

    /**
     * The half-year whose rate has to be entered now; empty if none is missing. Until it is entered, its days bear no
     * interest in letters; later letters have them.
     */
    public Optional<LocalDate> missing() {
        LocalDate today = businessDate.today();
        return rates.table().firstMissing(today, today.plusDays(AHEAD));
    }

    /** Counts from now on, in place of what was entered for that half-year before. */
    @RolesAllowed({Roles.ACCOUNTANT, Roles.ADMIN})
    public void enter(BaseRate rate) {
        rates.add(rate, businessDate.today(), caller.name());
        audit.record(
                "baseRate.enter",
                "baseRate",
                rate.from().toString(),
                rate.percent().toPlainString());
    }
}
