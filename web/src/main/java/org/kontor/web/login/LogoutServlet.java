package org.kontor.web.login;

import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.wildfly.security.http.oidc.OidcPrincipal;
import org.wildfly.security.http.oidc.OidcSecurityContext;

/**
 * Ends the session here and at the identity provider (OpenID Connect RP-Initiated Logout 1.0); the server's OIDC
 * subsystem does only the first. POST only, so that no link or picture elsewhere logs anybody out.
 */
@WebServlet("/logout")
public class LogoutServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        String home = homeOf(request);
        String target = securityContext(request)
                .map(context -> endSession(context, home))
                .orElse(home);
        request.logout();
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
        response.sendRedirect(target);
    }

    private static Optional<OidcSecurityContext> securityContext(HttpServletRequest request) {
        return request.getUserPrincipal() instanceof OidcPrincipal<?> principal
                ? Optional.of(principal.getOidcSecurityContext())
                : Optional.empty();
    }

    private static String endSession(OidcSecurityContext context, String home) {
        return context.getIDToken().getIssuer() + "/protocol/openid-connect/logout?id_token_hint="
                + URLEncoder.encode(context.getIDTokenString(), StandardCharsets.UTF_8) + "&post_logout_redirect_uri="
                + URLEncoder.encode(home, StandardCharsets.UTF_8);
    }

    private static String homeOf(HttpServletRequest request) {
        String url = request.getRequestURL().toString();
        return url.substring(0, url.length() - request.getRequestURI().length()) + request.getContextPath() + "/";
    }
}
