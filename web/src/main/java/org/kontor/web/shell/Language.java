package org.kontor.web.shell;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/** German or English: what the visitor chose, else what the browser prefers, else German. */
@Named
@RequestScoped
public class Language {
    private static final List<String> SPOKEN = List.of("de", "en");

    @Inject
    private HttpServletRequest request;

    private Locale locale;

    public Locale getLocale() {
        if (locale == null) {
            locale = Cookies.value(request, Cookies.LANGUAGE)
                    .filter(SPOKEN::contains)
                    .map(Language::of)
                    .orElseGet(this::preferred);
        }
        return locale;
    }

    public String getCode() {
        return getLocale().getLanguage();
    }

    /** The language the switch offers. */
    public String getOther() {
        return getCode().equals("de") ? "en" : "de";
    }

    private Locale preferred() {
        return Collections.list(request.getLocales()).stream()
                .map(Locale::getLanguage)
                .filter(SPOKEN::contains)
                .findFirst()
                .map(Language::of)
                .orElse(Locale.GERMANY);
    }

    private static Locale of(String code) {
        return code.equals("en") ? Locale.UK : Locale.GERMANY;
    }
}
