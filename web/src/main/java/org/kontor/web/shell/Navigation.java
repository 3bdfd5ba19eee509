package org.kontor.web.shell;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;

/** Which entry of the navigation the page belongs to. */
@Named
@RequestScoped
public class Navigation {
    @Inject
    private HttpServletRequest request;

    /**
     * Value of {@code aria-current}.
     *
     * @param sections beginnings of paths with blanks between them
     */
    public String current(String sections) {
        String path = request.getServletPath();
        return Arrays.stream(sections.split(" ")).anyMatch(path::startsWith) ? "page" : "false";
    }
}
