package org.kontor.analytics;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.kontor.calendar.BusinessDate;
import org.kontor.identity.Roles;
import org.kontor.persistence.Page;
import org.kontor.persistence.PageRequest;

/**
 * Which packages are popular and which fail, by what the contracts say now: a change recorded late changes the figures of
 * the month in which it counts. Pauses change nothing; a fixed term that ran out without notice counts on.
 */
@Stateless
@RolesAllowed({Roles.OPERATOR, Roles.ACCOUNTANT, Roles.ADMIN, Roles.AUDITOR})
public class Packages {
    /** After so many days without a taker a package is idle. */
    public static final int IDLE_DAYS = 90;

    private static final int MONTHS = 12;

    @Inject
    private PackageRepository packages;

    @Inject
    private BusinessDate businessDate;

    /**
     * Every package that somebody has, took or left in a month, the most popular first; reads all contracts.
     *
     * @param month any day of it
     * @param locationId 0 for all locations
     */
    public List<PackageMonth> month(LocalDate month, long locationId) {
        return packages.month(monthOf(month), locationId).stream()
                .filter(row -> !row.isEmpty())
                .toList();
    }

    /** The twelve months up to one, the most popular package first. */
    public List<PackageCourse> courses(LocalDate month, long locationId) {
        LocalDate first = month.withDayOfMonth(1).minusMonths(MONTHS - 1L);
        List<PackageRepository.Month> months = IntStream.range(0, MONTHS)
                .mapToObj(i -> monthOf(first.plusMonths(i)))
                .toList();
        return packages.courses(months, locationId);
    }

    /** Packages that have a price today and that nobody took for {@value #IDLE_DAYS} days. */
    public List<IdlePackage> idle() {
        LocalDate today = businessDate.today();
        return packages.idle(today, today.minusDays(IDLE_DAYS));
    }

    /**
     * The contracts behind a figure, by number.
     *
     * @param locationId 0 for all locations
     */
    public Page<PackageContract> contracts(
            PackageEvent event, LocalDate month, long productId, long locationId, PageRequest request) {
        return packages.contracts(event, monthOf(month), new PackageRepository.Of(productId, locationId), request);
    }

    private PackageRepository.Month monthOf(LocalDate day) {
        LocalDate month = day.withDayOfMonth(1);
        return new PackageRepository.Month(month, month.plusMonths(1), PackageEvent.day(month, businessDate.today()));
    }
}
