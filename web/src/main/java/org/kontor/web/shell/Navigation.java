package org.kontor.web.shell;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

/** Which entry of the navigation the page belongs to. */
@Named
@RequestScoped
public class Navigation {
    @Inject
    private HttpServletRequest request;

    /** Value of {@code aria-current}. */
    public String current(String section) {
        return request.getServletPath().startsWith(section) ? "page" : "false";
    }
}
