package org.kontor.web.shell;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.security.Principal;
import java.util.stream.Stream;
import org.wildfly.security.http.oidc.OidcPrincipal;

/** Who looks at the page, as the identity provider says. */
@Named
@RequestScoped
public class Visitor {
    @Inject
    private HttpServletRequest request;

    public boolean isKnown() {
        return request.getUserPrincipal() != null;
    }

    /** Login name; empty before login. */
    public String getLogin() {
        Principal principal = request.getUserPrincipal();
        return principal == null ? "" : principal.getName();
    }

    public String getFullName() {
        return claim("name");
    }

    public String getFirstName() {
        return claim("given_name");
    }

    /** Empty if the identity provider does not tell it. */
    public String getEmail() {
        String email = claim("email");
        return email.contains("@") ? email : "";
    }

    public boolean isAccounting() {
        return Stream.of("accountant", "admin").anyMatch(request::isUserInRole);
    }

    public boolean isAdmin() {
        return request.isUserInRole("admin");
    }

    /** May bill: start a run and issue its drafts. */
    public boolean isBilling() {
        return Stream.of("operator", "accountant", "admin").anyMatch(request::isUserInRole);
    }

    /** May change accounts, contracts and prices. */
    public boolean isEditing() {
        return Stream.of("operator", "admin").anyMatch(request::isUserInRole);
    }

    /** May prove that nothing was changed. */
    public boolean isAuditing() {
        return Stream.of("admin", "auditor").anyMatch(request::isUserInRole);
    }

    public boolean isStaff() {
        return isBilling() || request.isUserInRole("auditor");
    }

    public boolean isMember() {
        return request.isUserInRole("member");
    }

    /** The first page of the role; empty without a role. */
    public String getHome() {
        if (isStaff()) {
            return "/office/";
        }
        return isMember() ? "/my/" : "";
    }

    /** Where "home" leads: the pages of the role, or the public start page. */
    public String getStart() {
        return getHome().isEmpty() ? "/" : getHome();
    }

    /** One letter for the avatar. */
    public String getInitial() {
        String name = getFullName();
        return name.isEmpty() ? "·" : name.substring(0, 1);
    }

    /** Path and query of the page, for links that come back to it. */
    public String getPlace() {
        String query = request.getQueryString();
        String path = request.getRequestURI().substring(request.getContextPath().length());
        return query == null ? path : path + "?" + query;
    }

    public String getPath() {
        return request.getRequestURI().substring(request.getContextPath().length());
    }

    private String claim(String name) {
        if (request.getUserPrincipal() instanceof OidcPrincipal<?> principal) {
            String value = principal.getOidcSecurityContext().getIDToken().getClaimValueAsString(name);
            return value == null ? getLogin() : value;
        }
        return getLogin();
    }
}
