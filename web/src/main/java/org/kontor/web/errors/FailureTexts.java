package org.kontor.web.errors;

import jakarta.faces.application.FacesMessage;
import java.util.Locale;
import java.util.ResourceBundle;
import org.kontor.BusinessException;
import org.kontor.web.ui.Texts;

/** Messages of failures in the visitor's language. */
final class FailureTexts {
    private FailureTexts() {}

    static FacesMessage message(Failure failure, Locale locale) {
        String text = failure.cause() instanceof BusinessException refused
                ? Texts.of(refused, locale)
                : label("error.away.short", locale);
        return new FacesMessage(FacesMessage.SEVERITY_ERROR, text, null);
    }

    private static String label(String key, Locale locale) {
        return ResourceBundle.getBundle("org.kontor.web.labels", locale).getString(key);
    }
}
