package org.kontor.dunning;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import org.kontor.accounts.Grade;
import org.kontor.accounts.Restrictions;
import org.kontor.calendar.BusinessDate;
import org.kontor.identity.Roles;

/** Makes what counts for accounts what the reminders say should: for the job that calls it, every day and at once. */
@Stateless
@RolesAllowed(Roles.SYSTEM)
public class Restricting {
    private static final int CHUNK = 500;
    private static final String REASON = "overdue payments, announced by a reminder";

    @Inject
    private RestrictionCandidates candidates;

    @Inject
    private DossierRepository dossiers;

    @Inject
    private Restrictions restrictions;

    @Inject
    private BusinessDate businessDate;

    /**
     * Looks at all accounts to whom a restriction was announced; once a day, whoever calls.
     *
     * @return whether this call did it
     */
    public boolean liveThrough(LocalDate day) {
        // The date of a local stack may move between the question and the transaction.
        if (!day.equals(businessDate.today()) || !candidates.done(day)) {
            return false;
        }
        eachChunk(candidates::announcedAfter);
        lift();
        return true;
    }

    /** Looks at the accounts that are restricted now: who paid is free again. */
    public void lift() {
        eachChunk(restrictions::restrictedAfter);
    }

    private void eachChunk(BiFunction<Long, Integer, List<Long>> next) {
        List<Long> chunk = next.apply(0L, CHUNK);
        while (!chunk.isEmpty()) {
            refresh(chunk);
            chunk = next.apply(chunk.get(chunk.size() - 1), CHUNK);
        }
    }

    private void refresh(List<Long> accountIds) {
        Map<Long, Grade> grades = grades(accountIds);
        Map<Long, Grade> before = restrictions.of(accountIds);
        for (Long account : accountIds) {
            Grade grade = grades.getOrDefault(account, Grade.NONE);
            if (grade != before.getOrDefault(account, Grade.NONE)) {
                restrictions.set(account, grade, REASON);
            }
        }
    }

    /** Of what several sellers say, the strictest counts. */
    private Map<Long, Grade> grades(List<Long> accountIds) {
        LocalDate today = businessDate.today();
        Map<Long, List<Long>> bySeller = candidates.pairs(accountIds).stream()
                .collect(Collectors.groupingBy(
                        RestrictionCandidates.Pair::sellerId,
                        TreeMap::new,
                        Collectors.mapping(RestrictionCandidates.Pair::accountId, Collectors.toList())));
        Map<Long, Grade> grades = new HashMap<>();
        bySeller.forEach((seller, accounts) -> dossiers.of(seller, accounts)
                .forEach((account, dossier) -> grades.merge(
                        account,
                        Restriction.on(today, dossier.claims(), dossier.policy().policy()),
                        (one, other) -> one.compareTo(other) >= 0 ? one : other)));
        return grades;
    }
}
