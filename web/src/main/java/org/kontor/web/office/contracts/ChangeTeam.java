package org.kontor.web.office.contracts;

import jakarta.annotation.PostConstruct;
import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import org.kontor.accounts.Accounts;
import org.kontor.accounts.Member;
import org.kontor.accounts.Members;
import org.kontor.contracts.ContractRow;
import org.kontor.contracts.ContractState;
import org.kontor.contracts.Contracts;
import org.kontor.orders.TeamEffect;
import org.kontor.orders.Teams;
import org.kontor.persistence.PageRequest;
import org.kontor.web.errors.MissingException;
import org.kontor.web.shell.Language;
import org.kontor.web.shell.LocalStack;
import org.kontor.web.ui.Chosen;
import org.kontor.web.ui.Ids;
import org.kontor.web.ui.Notices;
import org.kontor.web.ui.TeamDialog;
import org.kontor.web.ui.TeamForm;
import org.kontor.web.ui.Texts;
import org.omnifaces.cdi.Param;

/** Changes a team in two steps: who and when, then what it costs. The form comes with the address. */
@Named
@ViewScoped
@SuppressWarnings("serial") // The container's references are serializable proxies.
public class ChangeTeam implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private Accounts accounts;

    @Inject
    private Members members;

    @Inject
    private Contracts contracts;

    @Inject
    private Teams teams;

    @Inject
    private Offers offers;

    @Inject
    private LocalStack localStack;

    @Inject
    private Language language;

    @Inject
    private Notices notices;

    @Inject
    @Param
    private String account;

    @Inject
    @Param
    private String member;

    @Inject
    @Param(name = "form")
    private String formParameter;

    private String accountName;
    private TeamDialog dialog;
    private transient TeamEffect effect;
    private transient List<SelectItem> contractItems;

    @PostConstruct
    void load() {
        TeamForm form = Chosen.of(TeamForm.class, formParameter)
                .orElseThrow(() -> new MissingException("The form of the address"));
        LocalDate today = localStack.getToday();
        if (form == TeamForm.JOIN) {
            dialog = new TeamDialog(form, accounts.find(Ids.parse(account)).id(), today);
        } else {
            Member known = members.find(Ids.parse(member));
            dialog = new TeamDialog(form, known.accountId(), today);
            dialog.concern(known, today);
        }
        accountName = accounts.find(dialog.account()).name();
        dialog.getInput().setLast(today.with(TemporalAdjusters.lastDayOfMonth()));
        dialog.getInput().setContract((Long) getContractItems().get(0).getValue());
    }

    public void look() {
        effect = teams.effect(dialog.change());
        dialog.show(effect);
    }

    /** Only what was shown, and only if nobody changed the contracts since. */
    public String record() {
        if (!dialog.isShown()) {
            look();
            return null;
        }
        teams.record(dialog.change(), dialog.seen());
        notices.done("team.done." + dialog.form(), dialog.name());
        return "/office/contracts/team.xhtml?faces-redirect=true&account=" + dialog.account();
    }

    public TeamEffect getEffect() {
        if (effect == null) {
            effect = teams.effect(dialog.change());
        }
        return effect;
    }

    /** Contracts that run, and none if that is possible. */
    public List<SelectItem> getContractItems() {
        if (contractItems == null) {
            contractItems = new ArrayList<>();
            LocalDate today = localStack.getToday();
            for (ContractRow row : contracts
                    .ofAccount(dialog.account(), PageRequest.first(PageRequest.LARGEST))
                    .rows()) {
                if (row.stateOn(today) != ContractState.ENDED) {
                    contractItems.add(new SelectItem(
                            row.id(), row.number() + " · " + row.product().in(language.getLocale())));
                }
            }
            if (dialog.form() != TeamForm.SEAT || contractItems.isEmpty()) {
                contractItems.add(new SelectItem(0L, Texts.label("team.noSeat", language.getLocale())));
            }
        }
        return contractItems;
    }

    public List<SelectItem> getProductItems() {
        return offers.items(AmendmentForm.PLAN);
    }

    public TeamDialog getDialog() {
        return dialog;
    }

    public long getAccountId() {
        return dialog.account();
    }

    public String getAccountName() {
        return accountName;
    }

    public String getForm() {
        return dialog.form().name();
    }
}
