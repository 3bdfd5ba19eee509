package org.kontor.web.my;

import jakarta.annotation.PostConstruct;
import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.kontor.accounts.LoginRole;
import org.kontor.accounts.Member;
import org.kontor.accounts.MyRole;
import org.kontor.accounts.Right;
import org.kontor.catalog.Products;
import org.kontor.contracts.ContractState;
import org.kontor.orders.MyTeam;
import org.kontor.orders.OfferMoved;
import org.kontor.orders.SeatContract;
import org.kontor.orders.TeamEffect;
import org.kontor.web.errors.MissingException;
import org.kontor.web.shell.Language;
import org.kontor.web.shell.LocalStack;
import org.kontor.web.ui.Chosen;
import org.kontor.web.ui.Ids;
import org.kontor.web.ui.LimitWords;
import org.kontor.web.ui.Notices;
import org.kontor.web.ui.Prices;
import org.kontor.web.ui.TeamDialog;
import org.kontor.web.ui.TeamForm;
import org.kontor.web.ui.Texts;
import org.omnifaces.cdi.Param;

/** Changes the own team in two steps: who and when, then what it costs. The form comes with the address. */
@Named
@ViewScoped
@SuppressWarnings("serial") // The container's references are serializable proxies.
public class MyTeamChange implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private MyRoles roles;

    @Inject
    private MyTeam team;

    @Inject
    private Products products;

    @Inject
    private Prices prices;

    @Inject
    private LimitWords words;

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

    private TeamDialog dialog;
    private transient TeamEffect effect;
    private transient MyRole role;
    private transient List<SelectItem> contractItems;

    @PostConstruct
    void load() {
        TeamForm form = Chosen.of(TeamForm.class, formParameter)
                .filter(known -> known != TeamForm.MOVE)
                .orElseThrow(() -> new MissingException("The form of the address"));
        LocalDate today = localStack.getToday();
        long accountId = roles.chosen(account, roles.with(Right.LEAD)).accountId();
        dialog = new TeamDialog(form, accountId, today);
        if (form != TeamForm.JOIN) {
            dialog.concern(member(accountId, Ids.parse(member)), today);
        }
        if (form == TeamForm.LEAVE) {
            dialog.getInput().setLast(team.earliestLast(accountId, Ids.parse(member)));
        }
        dialog.getInput().setContract((Long) getContractItems().get(0).getValue());
    }

    private Member member(long accountId, long id) {
        return team.people(accountId).stream()
                .map(person -> person.team().member())
                .filter(one -> one.id() == id)
                .findFirst()
                .orElseThrow(() -> new MissingException("The person"));
    }

    public void look() {
        effect = team.effect(dialog.account(), dialog.change());
        dialog.show(effect);
    }

    /** Only what was shown, and only if nobody changed the contracts since. */
    public String record() {
        if (!dialog.isShown()) {
            look();
            return null;
        }
        Optional<LoginRole> invited =
                dialog.form() == TeamForm.JOIN ? Optional.of(dialog.getInput().getRole()) : Optional.empty();
        try {
            team.record(dialog.account(), dialog.change(), dialog.mark(), invited);
        } catch (OfferMoved moved) {
            look();
            notices.failed(moved);
            return null;
        }
        notices.done("my.team.done." + dialog.form(), dialog.name());
        return "/my/team.xhtml?faces-redirect=true&account=" + dialog.account();
    }

    public TeamEffect getEffect() {
        if (effect == null) {
            effect = team.effect(dialog.account(), dialog.change());
        }
        return effect;
    }

    /** Whether the click orders something that costs. */
    public boolean isOrder() {
        return dialog.form() != TeamForm.LEAVE && dialog.getInput().getContract() != 0;
    }

    public final MyRole getRole() {
        if (role == null) {
            role = roles.chosen(Long.toString(dialog.account()), roles.with(Right.LEAD));
        }
        return role;
    }

    /** No seat, if that is possible, and contracts that run. */
    public final List<SelectItem> getContractItems() {
        if (contractItems == null) {
            contractItems = new ArrayList<>();
            if (dialog.form() == TeamForm.JOIN || dialog.form() == TeamForm.REJOIN) {
                contractItems.add(new SelectItem(0L, Texts.label("team.noSeat", language.getLocale())));
            }
            for (SeatContract row : team.contracts(dialog.account())) {
                if (row.state() != ContractState.ENDED) {
                    contractItems.add(new SelectItem(
                            row.id(), row.number() + " · " + row.product().in(language.getLocale())));
                }
            }
            if (contractItems.isEmpty()) {
                contractItems.add(new SelectItem(0L, Texts.label("team.noSeat", language.getLocale())));
            }
        }
        return contractItems;
    }

    /** What a person can sit on, with its price today. */
    public List<SelectItem> getProductItems() {
        return products.forMembers().stream()
                .filter(row -> MyTeam.isSeat(row.kind()))
                .map(row -> new SelectItem(row.id(), prices.name(row.name()) + " · " + prices.of(row)))
                .toList();
    }

    public List<SelectItem> getRoles() {
        return roles(getRole(), words);
    }

    /** As what somebody can be invited by that role. */
    static List<SelectItem> roles(MyRole by, LimitWords words) {
        return Stream.of(LoginRole.MEMBER, LoginRole.ADMIN)
                .filter(role -> role == LoginRole.MEMBER || by.may(Right.PAY))
                .map(role -> new SelectItem(role, words.role(role)))
                .toList();
    }

    public TeamDialog getDialog() {
        return dialog;
    }

    public long getAccountId() {
        return dialog.account();
    }

    public String getForm() {
        return dialog.form().name();
    }
}
