package org.kontor.web.errors;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import java.util.Locale;
import java.util.ResourceBundle;
import org.kontor.BusinessException;
import org.kontor.web.ui.Texts;

/** Messages of failures in the visitor's language. */
final class FailureTexts {
    private static final String LABELS = "org.kontor.web.labels";
    private static final String TO_MEMBERS = "my.refused.";

    private FailureTexts() {}

    static FacesMessage message(Failure failure, Locale locale) {
        String text = failure.cause() instanceof BusinessException refused
                ? refusal(refused, locale)
                : label("error.away.short", locale);
        return new FacesMessage(FacesMessage.SEVERITY_ERROR, text, null);
    }

    /** What the office reads about an account, the portal says to the person, where it has words of its own for it. */
    private static String refusal(BusinessException refused, Locale locale) {
        FacesContext faces = FacesContext.getCurrentInstance();
        boolean portal = faces.getExternalContext().getRequestServletPath().startsWith("/my/");
        String key = TO_MEMBERS + refused.key();
        boolean own = portal && ResourceBundle.getBundle(LABELS, locale).containsKey(key);
        return own ? Texts.label(key, locale, refused.arguments().toArray()) : Texts.of(refused, locale);
    }

    private static String label(String key, Locale locale) {
        return ResourceBundle.getBundle(LABELS, locale).getString(key);
    }
}
