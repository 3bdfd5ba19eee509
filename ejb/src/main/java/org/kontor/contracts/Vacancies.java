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
     * For whoever comes to stay: one question for all products.
     *
     * @param products codes; those without a limit there are left out of the answer
     * @param day from which it is wanted
     * @return by code
     */
    public Map<String, Vacancy> at(long locationId, Set<String> products, LocalDate day) {
        Map<String, Vacancy> vacancies = new HashMap<>();
        promises.limits(locationId, products, businessDate.today())
                .forEach((product, limit) ->
                        vacancies.put(product, Vacancy.of(product, limit.capacity(), limit.occupied(), day)));
        return vacancies;
    }
}
