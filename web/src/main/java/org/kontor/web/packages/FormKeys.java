package org.kontor.web.packages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The key of the order that this browser is about to place: the same in all its windows, until it is placed. */
@RequestScoped
public class FormKeys {
    private static final String COOKIE = "kontor-order";
    private static final Pattern KEY = Pattern.compile("[0-9a-f-]{36}");
    private static final String PATH = "/packages";
    private static final int SECONDS = 7 * 24 * 60 * 60;

    @Inject
    private HttpServletRequest request;

    @Inject
    private FacesContext faces;

    String current() {
        String key = Stream.ofNullable(request.getCookies())
                .flatMap(Arrays::stream)
                .filter(cookie -> cookie.getName().equals(COOKIE))
                .map(Cookie::getValue)
                .filter(KEY.asMatchPredicate())
                .findFirst()
                .orElseGet(() -> UUID.randomUUID().toString());
        write(key, SECONDS);
        return key;
    }

    /** The next order is another one. */
    void forget() {
        write("", 0);
    }

    private void write(String key, int seconds) {
        faces.getExternalContext()
                .addResponseCookie(
                        COOKIE,
                        key,
                        Map.of(
                                "path",
                                request.getContextPath() + PATH,
                                "maxAge",
                                seconds,
                                "httpOnly",
                                true,
                                "secure",
                                request.isSecure(),
                                "SameSite",
                                "Lax"));
    }
}
