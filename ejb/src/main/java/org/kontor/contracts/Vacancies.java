package org.kontor.contracts;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.kontor.calendar.BusinessDate;
import org.kontor.identity.Roles;

/** What locations have left of what there is only so much of. */
@Stateless
@RolesAllowed({Roles.OPERATOR, Roles.ACCOUNTANT, Roles.ADMIN, Roles.AUDITOR, Roles.SYSTEM})
public class Vacancies {
    @Inject
    private Promises promises;

    @Inject
    private BusinessDate businessDate;

    /**
     * For whoever comes to stay: the same few questions for all products of all locations.
     *
     * @param products codes by location; those without a limit there are left out of the answer
     * @param day from which it is wanted
     * @return by location and code
     */
    public Map<Long, Map<String, Vacancy>> at(Map<Long, Set<String>> products, LocalDate day) {
        Map<Long, Map<String, Vacancy>> vacancies = new HashMap<>();
        promises.limits(products, businessDate.today())
                .forEach((location, limits) -> vacancies.put(location, vacant(limits, day)));
        return vacancies;
    }

    private static Map<String, Vacancy> vacant(Map<String, Promises.Limit> limits, LocalDate day) {
        Map<String, Vacancy> vacant = new HashMap<>();
        limits.forEach(
                (product, limit) -> vacant.put(product, Vacancy.of(product, limit.capacity(), limit.occupied(), day)));
        return vacant;
    }
}
