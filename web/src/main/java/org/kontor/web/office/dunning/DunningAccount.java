package org.kontor.web.office.dunning;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.kontor.accounts.Account;
import org.kontor.accounts.Accounts;
import org.kontor.dunning.DunningNotices;
import org.kontor.dunning.InstalmentPlans;
import org.kontor.dunning.NoticeRow;
import org.kontor.dunning.PlanRow;
import org.kontor.dunning.TerminationGround;
import org.kontor.dunning.TerminationGrounds;
import org.kontor.persistence.PageRequest;
import org.kontor.web.shell.LocalStack;
import org.kontor.web.ui.Ids;
import org.kontor.web.ui.Rows;
import org.omnifaces.cdi.Param;

/** Reminders an account got, and its instalment plans. */
@Named
@RequestScoped
public class DunningAccount {
    private static final int PLANS = 20;

    @Inject
    private DunningNotices reminders;

    @Inject
    private InstalmentPlans instalmentPlans;

    @Inject
    private TerminationGrounds terminations;

    @Inject
    private LocalStack localStack;

    @Inject
    private Accounts accounts;

    @Inject
    @Param
    private String id;

    private Account account;
    private Rows<NoticeRow> rows;
    private List<PlanRow> plans;
    private List<TerminationGround> grounds;

    @PostConstruct
    void load() {
        account = accounts.find(Ids.parse(id));
        grounds = terminations.ofAccount(account.id(), localStack.getToday());
        plans = instalmentPlans
                .ofAccount(account.id(), PageRequest.first(PLANS))
                .rows();
        rows = new Rows<>("", request -> reminders.ofAccount(account.id(), request));
    }

    public long getAccountId() {
        return account.id();
    }

    public String getName() {
        return account.name();
    }

    /** Contracts that could be ended without notice today. */
    public List<TerminationGround> getGrounds() {
        return grounds;
    }

    /** The newest first. */
    public List<PlanRow> getPlans() {
        return plans;
    }

    public Rows<NoticeRow> getRows() {
        return rows;
    }
}
