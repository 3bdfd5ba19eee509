package org.kontor.web.my;

import jakarta.annotation.PostConstruct;
import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.kontor.accounts.LoginRole;
import org.kontor.accounts.MyRole;
import org.kontor.accounts.Right;
import org.kontor.catalog.Localized;
import org.kontor.catalog.ProductKind;
import org.kontor.catalog.Products;
import org.kontor.invoicing.MemberUsage;
import org.kontor.invoicing.MemberUsages;
import org.kontor.limits.MemberLimits;
import org.kontor.limits.MemberStanding;
import org.kontor.orders.MyTeam;
import org.kontor.orders.TeamPerson;
import org.kontor.persistence.PageRequest;
import org.kontor.web.errors.MissingException;
import org.kontor.web.shell.LocalStack;
import org.kontor.web.ui.Ids;
import org.kontor.web.ui.Lifelines;
import org.kontor.web.ui.LimitInput;
import org.kontor.web.ui.LimitWords;
import org.kontor.web.ui.Notices;
import org.omnifaces.cdi.Param;

/** One person of the team: seats, login, usage of this month and its limits. */
@Named
@ViewScoped
@SuppressWarnings("serial") // The container's references are serializable proxies.
public class MyTeamPerson implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private MyRoles roles;

    @Inject
    private MyTeam team;

    @Inject
    private MemberUsages usages;

    @Inject
    private MemberLimits limits;

    @Inject
    private Products products;

    @Inject
    private Lifelines lifelines;

    @Inject
    private LimitWords words;

    @Inject
    private LocalStack localStack;

    @Inject
    private Notices notices;

    @Inject
    @Param
    private String account;

    @Inject
    @Param
    private String member;

    private long accountId;
    private long memberId;
    private LoginRole invited = LoginRole.MEMBER;
    private final LimitInput input = new LimitInput();
    private transient TeamPerson person;
    private transient MyRole role;

    @PostConstruct
    void load() {
        accountId = Ids.parse(account);
        memberId = Ids.parse(member);
        getPerson();
    }

    public String invite() {
        team.invite(accountId, memberId, invited);
        return done("my.team.invited");
    }

    public String dismiss() {
        team.dismiss(accountId, memberId);
        return done("my.team.dismissed");
    }

    public String agree() {
        limits.agreeMine(accountId, memberId, input.limit());
        return done("my.team.limited");
    }

    private String done(String key) {
        notices.done(key, getPerson().team().member().name());
        return "/my/person.xhtml?faces-redirect=true&account=" + accountId + "&member=" + memberId;
    }

    public final MyRole getRole() {
        if (role == null) {
            role = roles.chosen(Long.toString(accountId), roles.with(Right.LEAD));
        }
        return role;
    }

    public final TeamPerson getPerson() {
        if (person == null) {
            person = team.people(getRole().accountId()).stream()
                    .filter(one -> one.team().member().id() == memberId)
                    .findFirst()
                    .orElseThrow(() -> new MissingException("The person"));
        }
        return person;
    }

    public LocalDate getToday() {
        return localStack.getToday();
    }

    /** Whether a login can be offered: the person is there and can be reached. */
    public boolean isInvitable() {
        return getPerson().team().member().isThere(getToday())
                && !getPerson().team().member().email().isEmpty();
    }

    /** Whether the caller may change the login of this person: of who leads, payer contacts only. */
    public boolean isManaged() {
        return getRole().may(Right.PAY)
                || getPerson()
                        .login()
                        .filter(login -> login.role().may(Right.LEAD))
                        .isEmpty();
    }

    /** As what the caller may invite. */
    public List<SelectItem> getRoles() {
        return MyTeamChange.roles(getRole(), words);
    }

    public List<MemberUsage> getUsed() {
        return usages.mine(
                        accountId,
                        YearMonth.from(getToday()),
                        OptionalLong.of(memberId),
                        PageRequest.first(PageRequest.LARGEST))
                .rows();
    }

    public List<MemberStanding> getStandings() {
        return limits.mine(accountId, memberId, YearMonth.from(getToday()));
    }

    /** All that is billed by use, and money. */
    public List<SelectItem> getProducts() {
        Map<String, Localized> metered = new LinkedHashMap<>();
        products.forMembers().stream()
                .filter(known -> known.kind() == ProductKind.METERED)
                .forEach(known -> metered.put(known.code(), known.name()));
        return words.items(metered);
    }

    public LimitInput getInput() {
        return input;
    }

    /** The name of what a seat is. */
    public String product(String code) {
        return lifelines.name(code);
    }

    public LoginRole getInvited() {
        return invited;
    }

    public void setInvited(LoginRole invited) {
        this.invited = invited;
    }
}
