package org.kontor.imports;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.kontor.accounts.Accounts;
import org.kontor.accounts.Mandates;
import org.kontor.accounts.NewMandate;
import org.kontor.accounts.UsedMandate;
import org.kontor.audit.AuditTrail;
import org.kontor.calendar.BusinessDate;
import org.kontor.calendar.TechnicalClock;
import org.kontor.contracts.Contracts;
import org.kontor.contracts.RunningContract;
import org.kontor.identity.Roles;
import org.kontor.jobs.PortionFailed;
import org.kontor.numbering.NumberSeries;
import org.kontor.receivables.NewDeposit;
import org.kontor.receivables.OpeningItem;
import org.kontor.receivables.Openings;
import org.kontor.receivables.Posting;

/** Stores an import in one transaction: a kill, or a problem that came up since the check, leaves nothing of it. */
@Stateless
@RolesAllowed(Roles.SYSTEM)
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class TakingOver {
    private static final int TOLD_EVERY = 500;

    @Inject
    private ImportRepository imports;

    @Inject
    private ImportReader reader;

    @Inject
    private Accounts accounts;

    @Inject
    private Contracts contracts;

    @Inject
    private Mandates mandates;

    @Inject
    private Openings openings;

    @Inject
    private NumberSeries series;

    @Inject
    private Progress progress;

    @Inject
    private BusinessDate businessDate;

    @Inject
    private TechnicalClock clock;

    @Inject
    private AuditTrail audit;

    /**
     * @return whether there was one
     * @throws PortionFailed if it cannot be stored
     */
    public boolean next() {
        Optional<Long> next = imports.claim(clock.now());
        next.ifPresent(id -> {
            try {
                takeOver(id);
            } catch (RuntimeException e) {
                throw new PortionFailed(id, e);
            }
        });
        return next.isPresent();
    }

    /** Checked once more: others may have taken a number meanwhile. */
    private void takeOver(long id) {
        Problems problems = new Problems();
        Plan plan = reader.read(imports.files(id), problems);
        if (!problems.isEmpty()) {
            imports.finish(id, ImportState.REFUSED, problems, clock.now());
            return;
        }
        new Run(id, plan).store();
        imports.finish(id, ImportState.DONE, problems, clock.now());
        audit.record("import.done", "import", Long.toString(id), plan.counts().toString());
    }

    /** One import on its way into the tables. */
    private final class Run {
        private final long id;
        private final Plan plan;
        private final Map<String, Long> ids = new HashMap<>();
        private int done;

        Run(long id, Plan plan) {
            this.id = id;
            this.plan = plan;
        }

        void store() {
            ids.putAll(imports.accountIds());
            inPortions(plan.accounts, portion -> ids.putAll(accounts.takeOver(portion)));
            inPortions(plan.contracts, this::storeContracts);
            inPortions(plan.mandates, this::storeMandates);
            inPortions(plan.deposits, this::storeDeposits);
            inPortions(plan.items, this::storeItems);
            plan.numbers.forEach(number -> series.goOnWith(number.series(), number.year(), number.next()));
        }

        private <T> void inPortions(List<T> rows, Consumer<List<T>> store) {
            for (int from = 0; from < rows.size(); from += TOLD_EVERY) {
                List<T> portion = rows.subList(from, Math.min(rows.size(), from + TOLD_EVERY));
                store.accept(portion);
                done += portion.size();
                progress.is(id, done);
            }
        }

        private void storeContracts(List<Plan.OfAccount<RunningContract>> portion) {
            contracts.takeOver(portion.stream()
                    .map(row -> new RunningContract.OfAccount(ids.get(row.account()), row.value()))
                    .toList());
        }

        private void storeMandates(List<Plan.OfAccount<Plan.Given>> portion) {
            Map<LocalDate, List<UsedMandate>> used = new HashMap<>();
            for (Plan.OfAccount<Plan.Given> row : portion) {
                Plan.Given given = row.value();
                long mandate = mandates.give(
                        new NewMandate(ids.get(row.account()), given.terms(), given.debited(), Optional.empty()));
                if (given.lastCollected() != null) {
                    used.computeIfAbsent(given.lastCollected(), day -> new ArrayList<>())
                            .add(new UsedMandate(
                                    mandate,
                                    given.terms().reference(),
                                    given.debited().iban()));
                }
            }
            used.forEach((day, given) -> mandates.used(given, day));
        }

        private void storeDeposits(List<Plan.OfAccount<Plan.Held>> portion) {
            LocalDate today = businessDate.today();
            openings.deposits(portion.stream()
                    .map(row -> new NewDeposit(
                            debtor(row, row.value().sellerId()),
                            row.value().amount(),
                            today,
                            row.value().purpose()))
                    .toList());
        }

        private void storeItems(List<Plan.OfAccount<Plan.Open>> portion) {
            openings.items(portion.stream()
                    .map(row -> new OpeningItem(
                            debtor(row, row.value().sellerId()),
                            row.value().document(),
                            row.value().dueOn(),
                            row.value().amount()))
                    .toList());
        }

        private Posting.Debtor debtor(Plan.OfAccount<?> row, long seller) {
            return new Posting.Debtor(ids.get(row.account()), seller);
        }
    }
}
