package org.kontor.web.office.accounts;

import jakarta.annotation.PostConstruct;
import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.util.List;
import org.kontor.accounts.Account;
import org.kontor.accounts.Accounts;
import org.kontor.accounts.Login;
import org.kontor.accounts.LoginRole;
import org.kontor.accounts.Logins;
import org.kontor.logins.LoginRequest;
import org.kontor.logins.LoginRequests;
import org.kontor.web.ui.Ids;
import org.kontor.web.ui.LimitWords;
import org.kontor.web.ui.Notices;
import org.omnifaces.cdi.Param;

/** Who logs in for an account, and who was invited to. */
@Named
@ViewScoped
@SuppressWarnings("serial") // The container's references are serializable proxies.
public class AccountLogins implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final String TEAM = "team:";

    @Inject
    private Accounts accounts;

    @Inject
    private Logins logins;

    @Inject
    private LoginRequests requests;

    @Inject
    private LimitWords words;

    @Inject
    private Notices notices;

    @Inject
    @Param
    private String id;

    private long accountId;
    private Long request;
    private String login;

    @NotBlank
    @Size(max = 120)
    private String name;

    @NotBlank
    @Size(max = 160)
    private String email;

    private transient Account account;
    private transient List<Login> all;
    private transient List<LoginRequest> open;

    @PostConstruct
    void load() {
        accountId = Ids.parse(id);
        name = getAccount().name();
        email = getAccount().correspondence().email();
    }

    public String invite() {
        requests.invite(accountId, email, name);
        return done("logins.invited");
    }

    public String resend() {
        requests.resend(request);
        return done("logins.resent");
    }

    public String withdraw() {
        requests.withdraw(request);
        return done("logins.withdrawn");
    }

    public String dismiss() {
        if (login.startsWith(TEAM)) {
            logins.dismiss(Ids.parse(login.substring(TEAM.length())));
        } else {
            accounts.dismiss(accountId, login);
        }
        return done("logins.dismissed");
    }

    private String done(String key) {
        notices.done(key);
        return "/office/accounts/logins.xhtml?faces-redirect=true&id=" + accountId;
    }

    public final Account getAccount() {
        if (account == null) {
            account = accounts.find(accountId);
        }
        return account;
    }

    public final List<Login> getAll() {
        if (all == null) {
            all = logins.ofAccount(accountId);
        }
        return all;
    }

    /** Invitations that are not over. */
    public final List<LoginRequest> getOpen() {
        if (open == null) {
            open = requests.ofAccount(accountId);
        }
        return open;
    }

    public boolean isOn() {
        return requests.isOn();
    }

    public List<SelectItem> getOpenItems() {
        return getOpen().stream()
                .map(one -> new SelectItem(
                        one.id(), one.person().name() + " · " + one.person().email()))
                .toList();
    }

    public List<SelectItem> getLoginItems() {
        return getAll().stream()
                .map(one -> new SelectItem(value(one), one.login() + " · " + words.role(one.role())))
                .toList();
    }

    /** What a form sends: a person may have a login that is a payer contact's as well. */
    private static String value(Login login) {
        return login.role() == LoginRole.PAYER
                ? login.login()
                : TEAM + login.member().orElseThrow();
    }

    public Long getRequest() {
        return request;
    }

    public void setRequest(Long request) {
        this.request = request;
    }

    public String getLogin() {
        return login;
    }

    public void setLogin(String login) {
        this.login = login;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }
}
