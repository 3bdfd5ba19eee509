package org.kontor.web.shell;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;

/** Light, dark, or as the system has it. Known to the server, so that no script has to flip a page after it shows. */
@Named
@RequestScoped
public class Scheme {
    private static final List<String> KNOWN = List.of("light", "dark");

    @Inject
    private HttpServletRequest request;

    public String getName() {
        return Cookies.value(request, Cookies.SCHEME).filter(KNOWN::contains).orElse("system");
    }
}
