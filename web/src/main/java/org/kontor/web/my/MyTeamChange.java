package org.kontor.web.my;

import jakarta.annotation.PostConstruct;
import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.kontor.accounts.LoginRole;
import org.kontor.accounts.Member;
import org.kontor.accounts.MyRole;
import org.kontor.accounts.Right;
import org.kontor.catalog.Products;
import org.kontor.contracts.ContractState;
import org.kontor.orders.MyTeam;
import org.kontor.orders.SeatContract;
import org.kontor.orders.TeamChange;
import org.kontor.orders.TeamEffect;
import org.kontor.web.errors.MissingException;
import org.kontor.web.shell.Language;
import org.kontor.web.shell.LocalStack;
import org.kontor.web.ui.Chosen;
import org.kontor.web.ui.Ids;
import org.kontor.web.ui.LimitWords;
import org.kontor.web.ui.Notices;
import org.kontor.web.ui.Prices;
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

    private long accountId;
    private long memberId;
    private String memberName = "";
    private String costCentre = "";
    private MyTeamForm form;
    private final MyTeamInput input = new MyTeamInput();
    private HashMap<Long, Integer> seen = new HashMap<>();
    private String shown = "";
    private int step = 1;
    private transient TeamEffect effect;
    private transient MyRole role;
    private transient List<SelectItem> contractItems;

    @PostConstruct
    void load() {
        form = Chosen.of(MyTeamForm.class, formParameter)
                .orElseThrow(() -> new MissingException("The form of the address"));
        accountId = roles.chosen(account, roles.with(Right.LEAD)).accountId();
        input.setEffective(localStack.getToday());
        input.setLast(localStack.getToday());
        if (form != MyTeamForm.JOIN) {
            loadMember(Ids.parse(member));
        }
        input.setContract((Long) getContractItems().get(0).getValue());
    }

    private void loadMember(long id) {
        Member known = team.people(accountId).stream()
                .map(person -> person.team().member())
                .filter(one -> one.id() == id)
                .findFirst()
                .orElseThrow(() -> new MissingException("The person"));
        memberId = id;
        memberName = known.name();
        costCentre = known.nearest(localStack.getToday()).costCentre();
        if (form == MyTeamForm.LEAVE) {
            input.setLast(team.earliestLast(accountId, id));
        }
    }

    public void look() {
        TeamChange change = change();
        effect = team.effect(accountId, change);
        seen = new HashMap<>(effect.seen());
        shown = change.toString();
        step = 2;
    }

    public void back() {
        step = 1;
    }

    /** Only what was shown, and only if nobody changed the contracts since. */
    public String record() {
        TeamChange change = change();
        if (!change.toString().equals(shown)) {
            look();
            return null;
        }
        Optional<LoginRole> invited = form == MyTeamForm.JOIN ? Optional.of(input.getRole()) : Optional.empty();
        team.record(accountId, change, Map.copyOf(seen), invited);
        notices.done("my.team.done." + form, form == MyTeamForm.JOIN ? input.getName() : memberName);
        return "/my/team.xhtml?faces-redirect=true&account=" + accountId;
    }

    private TeamChange change() {
        return input.change(form, accountId, memberId, costCentre);
    }

    public TeamEffect getEffect() {
        if (effect == null) {
            effect = team.effect(accountId, change());
        }
        return effect;
    }

    /** Whether the click orders something that costs. */
    public boolean isOrder() {
        return form != MyTeamForm.LEAVE && input.getContract() != 0;
    }

    public final MyRole getRole() {
        if (role == null) {
            role = roles.chosen(Long.toString(accountId), roles.with(Right.LEAD));
        }
        return role;
    }

    /** No seat, if that is possible, and contracts that run. */
    public final List<SelectItem> getContractItems() {
        if (contractItems == null) {
            contractItems = new ArrayList<>();
            if (form == MyTeamForm.JOIN || form == MyTeamForm.REJOIN) {
                contractItems.add(new SelectItem(0L, Texts.label("team.noSeat", language.getLocale())));
            }
            for (SeatContract row : team.contracts(accountId)) {
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

    public long getAccountId() {
        return accountId;
    }

    public long getMemberId() {
        return memberId;
    }

    public String getMemberName() {
        return memberName;
    }

    public String getForm() {
        return form.name();
    }

    public MyTeamInput getInput() {
        return input;
    }

    public int getStep() {
        return step;
    }
}
