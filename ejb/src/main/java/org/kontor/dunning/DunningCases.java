package org.kontor.dunning;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.kontor.calendar.BusinessDate;
import org.kontor.dunning.DunningRunRepository.Claimed;
import org.kontor.identity.Roles;

/** Looks at payers and writes their reminders, a chunk a transaction, for the job that calls it. */
@Stateless
@RolesAllowed(Roles.SYSTEM)
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class DunningCases {
    @Inject
    private DunningRunRepository runs;

    @Inject
    private DossierRepository dossiers;

    @Inject
    private DunningRulesRepository rules;

    @Inject
    private BaseRateRepository rates;

    @Inject
    private NoticeWriter writer;

    @Inject
    private BusinessDate businessDate;

    /** Does what is to be done about those of the cases that nobody else has in hand: all of it, or nothing. */
    public void work(List<Long> caseIds) {
        LocalDate today = businessDate.today();
        Map<Long, List<Claimed>> bySeller = runs.claim(caseIds).stream()
                .collect(Collectors.groupingBy(Claimed::sellerId, TreeMap::new, Collectors.toList()));
        bySeller.forEach((seller, claimed) -> {
            look(seller, claimed.stream().filter(Claimed::isNew).toList(), today);
            write(seller, claimed.stream().filter(one -> !one.isNew()).toList(), today);
        });
    }

    private void look(long sellerId, List<Claimed> cases, LocalDate today) {
        Map<Long, Dossier> found = dossiers.of(sellerId, accounts(cases));
        Set<Long> waits = dossiers.withPaymentsWaiting(sellerId, accounts(cases));
        for (Claimed one : cases) {
            Dossier dossier = found.get(one.accountId());
            boolean paymentWaits = waits.contains(one.accountId());
            // Without anybody who looks, the next night asks again.
            Optional<Reminder> reminder = paymentWaits && one.automatic()
                    ? Optional.empty()
                    : Reminder.of(dossier.claims(), today, dossier.ladder());
            reminder.ifPresentOrElse(
                    told -> runs.propose(
                            one.id(),
                            told,
                            Anomaly.of(
                                    told,
                                    dossier.policy().policy(),
                                    dossier.debtor().credit(),
                                    paymentWaits)),
                    () -> runs.takeOut(one.id()));
        }
    }

    private void write(long sellerId, List<Claimed> cases, LocalDate today) {
        if (cases.isEmpty()) {
            return;
        }
        runs.hold(accounts(cases));
        Map<Long, Dossier> found = dossiers.of(sellerId, accounts(cases));
        RateTable table = rates.table();
        Map<Long, Dossier> paid =
                rules.claimsPaid(sellerId) ? dossiers.paidLate(sellerId, accounts(cases), today) : Map.of();
        List<Claimed> told = new ArrayList<>();
        List<NoticeDraft> drafts = new ArrayList<>();
        for (Claimed one : cases) {
            Dossier dossier = found.get(one.accountId());
            Optional<Reminder> reminder = Reminder.of(dossier.claims(), today, dossier.ladder());
            runs.end(one.id(), reminder.isPresent() ? CaseState.SENT : CaseState.DROPPED);
            reminder.ifPresent(due -> {
                told.add(one);
                NoticeDraft draft = NoticeDraft.of(due, dossier, table, today);
                Dossier late = paid.get(one.accountId());
                drafts.add(late == null ? draft : draft.with(late, table));
            });
        }
        writer.write(sellerId, told, drafts);
    }

    private static List<Long> accounts(List<Claimed> cases) {
        return cases.stream().map(Claimed::accountId).distinct().toList();
    }
}
