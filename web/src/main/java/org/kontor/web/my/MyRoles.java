package org.kontor.web.my;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.kontor.accounts.LoginRole;
import org.kontor.accounts.MyAccess;
import org.kontor.accounts.MyRole;
import org.kontor.accounts.Right;
import org.kontor.logins.MyLogins;
import org.kontor.web.errors.MissingException;
import org.kontor.web.ui.Ids;

/** As what the member acts, for the parts of the portal that are there for it. */
@Named
@RequestScoped
public class MyRoles {
    private static final String ARRIVED = "kontor.arrived";

    @Inject
    private MyAccess access;

    @Inject
    private MyLogins logins;

    @Inject
    private FacesContext faces;

    private List<MyRole> all;

    /** Once a session: whoever was invited has come. */
    @PostConstruct
    void arrive() {
        if (faces.getExternalContext().getSessionMap().putIfAbsent(ARRIVED, true) == null) {
            logins.arrive();
        }
    }

    public List<MyRole> getAll() {
        if (all == null) {
            all = access.roles();
        }
        return all;
    }

    /** Sees contracts, invoices and payment; so does who has no account yet, with what to do about it. */
    public boolean isPayer() {
        return getAll().isEmpty() || has(LoginRole.PAYER);
    }

    public boolean isLeader() {
        return with(Right.LEAD).stream().anyMatch(role -> role.payer().team());
    }

    /** Is a person of a team that somebody else pays: sees own usage in place of contracts. */
    public boolean isPerson() {
        return getAll().stream().anyMatch(role -> role.member().isPresent() && !role.may(Right.PAY));
    }

    /** Acts for several accounts, so that it has to be said of which something is. */
    public boolean isMany() {
        return getAll().size() > 1;
    }

    /** Name of an account for which the member acts; empty if there is only that one, or it is another. */
    public String nameOf(long accountId) {
        return isMany()
                ? getAll().stream()
                        .filter(role -> role.accountId() == accountId)
                        .map(role -> role.payer().name())
                        .findFirst()
                        .orElse("")
                : "";
    }

    private boolean has(LoginRole wanted) {
        return getAll().stream().anyMatch(role -> role.role() == wanted);
    }

    /** Those with the right, by number. */
    List<MyRole> with(Right right) {
        return getAll().stream().filter(role -> role.may(right)).toList();
    }

    /**
     * The one of the address, or the first.
     *
     * @throws MissingException if there is none
     */
    MyRole chosen(String account, List<MyRole> among) {
        if (account == null || account.isBlank()) {
            return among.stream().findFirst().orElseThrow(() -> new MissingException("The account"));
        }
        long id = Ids.parse(account);
        return among.stream()
                .filter(role -> role.accountId() == id)
                .findFirst()
                .orElseThrow(() -> new MissingException("The account"));
    }
}
