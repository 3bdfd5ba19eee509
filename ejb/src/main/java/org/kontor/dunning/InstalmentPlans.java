package org.kontor.dunning;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.kontor.accounts.Account;
import org.kontor.accounts.Accounts;
import org.kontor.audit.AuditFact;
import org.kontor.audit.AuditTrail;
import org.kontor.audit.Person;
import org.kontor.calendar.BusinessDate;
import org.kontor.calendar.Period;
import org.kontor.catalog.Input;
import org.kontor.catalog.Seller;
import org.kontor.catalog.Sellers;
import org.kontor.documents.DocumentFile;
import org.kontor.documents.Documents;
import org.kontor.identity.Caller;
import org.kontor.identity.Roles;
import org.kontor.letters.Letterheads;
import org.kontor.money.Money;
import org.kontor.notifications.Message;
import org.kontor.notifications.Occasion;
import org.kontor.notifications.Outbox;
import org.kontor.numbering.NumberSeries;
import org.kontor.persistence.Page;
import org.kontor.persistence.PageRequest;
import org.kontor.receivables.BlockKind;
import org.kontor.receivables.Blocks;
import org.kontor.receivables.NewBlock;

/**
 * Debts that are paid in instalments as agreed. As long as a plan is kept, its documents are neither reminded nor
 * collected; if an instalment is missing for longer than agreed, all that is left is due again and reminders go on.
 */
@Stateless
@RolesAllowed({Roles.OPERATOR, Roles.ACCOUNTANT, Roles.ADMIN, Roles.AUDITOR, Roles.SYSTEM})
public class InstalmentPlans {
    /** Type of a plan as a subject of documents and messages. */
    static final String SUBJECT = "instalmentPlan";

    static final String DOCUMENT = "PLAN";
    private static final int LONGEST_REASON = 200;

    @Inject
    private PlanRepository plans;

    @Inject
    private Accounts accounts;

    @Inject
    private Sellers sellers;

    @Inject
    private Blocks blocks;

    @Inject
    private NumberSeries numbers;

    @Inject
    private Letterheads letterheads;

    @Inject
    private Documents documents;

    @Inject
    private Outbox outbox;

    @Inject
    private BusinessDate businessDate;

    @Inject
    private Caller caller;

    @Inject
    private AuditTrail audit;

    /** What plans with an account could be about today, one for each seller; empty if nothing is due. */
    public List<PlanOffer> offers(long accountId) {
        LocalDate today = businessDate.today();
        String name = accounts.find(accountId).name();
        List<PlanOffer> offers = new ArrayList<>();
        for (Long seller : plans.sellers(accountId, today)) {
            PlanOffer offer = new PlanOffer(
                    accountId, name, seller, sellers.find(seller).displayName(), plans.free(accountId, seller, today));
            if (!offer.documents().isEmpty()) {
                offers.add(offer);
            }
        }
        return offers;
    }

    /**
     * All that is due of an account is paid in instalments from now on. The payer gets a letter by mail.
     *
     * @param terms agreed today; their total is what the offer came to
     * @return id of the plan
     * @throws PlanRefused if something else is due by now, or the agreement is not of today
     */
    @RolesAllowed({Roles.OPERATOR, Roles.ACCOUNTANT, Roles.ADMIN, Roles.SYSTEM})
    public long agree(long accountId, long sellerId, PlanTerms terms) {
        LocalDate today = businessDate.today();
        if (!terms.agreedOn().equals(today)) {
            throw new PlanRefused("today");
        }
        Account account = accounts.find(accountId);
        Seller seller = sellers.find(sellerId);
        List<InstalmentPlan.Document> due = plans.lockFree(accountId, sellerId, today);
        if (!Money.sum(due.stream().map(InstalmentPlan.Document::agreed).toList())
                .equals(terms.total())) {
            throw new PlanRefused("total");
        }
        String number = numbers.take(plans.series(), 1, today).get(0);
        long id = plans.add(
                new PlanRepository.NewPlan(accountId, sellerId, number, caller.name(), letterheads.newest(sellerId)),
                terms,
                blocked(accountId, number, terms, due));
        tell(account, seller, id, number, terms);
        audit.record("plan.agree", "account", Long.toString(accountId), number + " " + terms.total());
        return id;
    }

    private List<InstalmentPlan.Document> blocked(
            long accountId, String number, PlanTerms terms, List<InstalmentPlan.Document> due) {
        NewBlock.Care care = new NewBlock.Care("", terms.interestRests());
        List<Long> ids = blocks.blockAll(due.stream()
                .map(one -> new NewBlock(
                        accountId,
                        OptionalLong.of(one.entryId()),
                        BlockKind.PLAN,
                        terms.agreedOn(),
                        Period.OPEN_END,
                        number,
                        care))
                .toList());
        List<InstalmentPlan.Document> blocked = new ArrayList<>();
        for (int i = 0; i < due.size(); i++) {
            blocked.add(due.get(i).with(ids.get(i)));
        }
        return blocked;
    }

    private void tell(Account account, Seller seller, long id, String number, PlanTerms terms) {
        Instalment first = terms.instalments().get(0);
        outbox.put(new Message(
                new Occasion(SUBJECT, id, "instalment-plan", "agreed"),
                account.correspondence().email(),
                account.correspondence().locale(),
                Map.of(
                        "name", account.name(),
                        "number", number,
                        "amount", first.amount().toString(),
                        "dueOn", first.dueOn().toString(),
                        "count", Integer.toString(terms.instalments().size()),
                        "holder", seller.bank().holder(),
                        "iban", seller.bank().iban()),
                DOCUMENT));
    }

    /**
     * The plan no longer counts from today on; what is left is due again.
     *
     * @throws NoSuchPlan if there is none with that id
     * @throws PlanEnded if it was kept, broken or ended before
     */
    @RolesAllowed({Roles.OPERATOR, Roles.ACCOUNTANT, Roles.ADMIN})
    public void end(long id, String reason) {
        String why = Input.required(reason, LONGEST_REASON, "reason");
        end(find(id), new InstalmentPlan.End(PlanState.ENDED, businessDate.today(), why));
    }

    private void end(InstalmentPlan plan, InstalmentPlan.End end) {
        if (!plans.end(plan.id(), end, caller.name())) {
            throw new PlanEnded();
        }
        List<Long> lasting = plans.lastingBlocks(plan.id(), end.on());
        if (!lasting.isEmpty()) {
            blocks.endAll(lasting, end.on());
        }
        long accountId = plan.parties().payer().accountId();
        audit.record(
                AuditFact.of("plan.end", "account", accountId, plan.number() + " " + end.outcome() + " " + end.reason())
                        .about(Person.account(accountId)));
    }

    /**
     * Writes down what the plans came to by that day: the job calls it for all, a run of reminders for its seller before
     * it looks at anybody. Whenever that is, a plan ends on the day on which it was broken or kept.
     */
    @RolesAllowed({Roles.SYSTEM, Roles.OPERATOR, Roles.ACCOUNTANT, Roles.ADMIN})
    public void look(List<Long> ids, LocalDate day) {
        for (Long id : ids) {
            InstalmentPlan plan = plans.lock(id, day).orElseThrow(() -> new NoSuchPlan(id));
            PlanCourse course = plan.course();
            switch (course.state()) {
                case KEPT, BROKEN -> {
                    if (plan.isRunning()) {
                        end(plan, new InstalmentPlan.End(course.state(), course.since(), ""));
                    }
                }
                case RUNNING, LATE, ENDED -> plans.looked(id, day);
            }
        }
    }

    /** With how it stands on the business date. */
    public InstalmentPlan find(long id) {
        return plans.find(id, businessDate.today()).orElseThrow(() -> new NoSuchPlan(id));
    }

    /** The newest first. */
    public Page<PlanRow> ofAccount(long accountId, PageRequest request) {
        return plans.ofAccount(accountId, request);
    }

    /**
     * The letter as it was archived.
     *
     * @throws NoSuchPlan if there is none with that id, or its letter is not written yet
     */
    public DocumentFile file(long id) {
        return documents.files(SUBJECT, id, DOCUMENT).stream().findFirst().orElseThrow(() -> new NoSuchPlan(id));
    }
}
