package org.kontor.web.login;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;

/** Gives the session a new id once after login: an id known before (session fixation) is worth nothing then. */
@WebFilter(
        filterName = "sessionRenewal",
        urlPatterns = {"/office/*", "/my/*", "/login"})
public class SessionRenewal extends HttpFilter {
    private static final long serialVersionUID = 1L;
    private static final String RENEWED = "kontor.session.renewed";

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (request.getUserPrincipal() != null) {
            renewOnce(request);
        }
        chain.doFilter(request, response);
    }

    private static void renewOnce(HttpServletRequest request) {
        HttpSession session = request.getSession();
        String user = request.getUserPrincipal().getName();
        if (!user.equals(session.getAttribute(RENEWED))) {
            request.changeSessionId();
            session.setAttribute(RENEWED, user);
        }
    }
}
