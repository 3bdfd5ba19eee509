package org.kontor.web.shell;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Addresses of the switches, each leading back to the page it is on. */
@Named
@RequestScoped
public class Preference {
    @Inject
    private HttpServletRequest request;

    @Inject
    private Visitor visitor;

    public String language(String code) {
        return address("language", code);
    }

    public String scheme(String name) {
        return address("scheme", name);
    }

    private String address(String choice, String value) {
        return request.getContextPath() + "/preference?" + choice + "=" + value + "&back="
                + URLEncoder.encode(visitor.getPlace(), StandardCharsets.UTF_8);
    }
}
