package org.kontor.web.errors;

import jakarta.faces.context.ExternalContext;
import java.util.Locale;
import org.kontor.persistence.TooManyCalls;
import org.kontor.web.ui.Texts;

/**
 * What whoever came too often is told.
 *
 * @param text what there was too much of
 * @param pause when it works again
 */
public record Busy(String text, String pause) {
    // RFC 6585; the Servlet API has no name for it.
    private static final int TOO_MANY_REQUESTS = 429;
    private static final String ATTRIBUTE = "busy";
    private static final int SECONDS = 60;

    /** Answers with status and header; the page that follows finds the words under {@code busy}. */
    public static int tell(TooManyCalls refused, ExternalContext external, Locale locale) {
        long seconds = refused.pause().toSeconds();
        int minutes = Math.toIntExact((seconds + SECONDS - 1) / SECONDS);
        external.setResponseHeader("Retry-After", Long.toString(seconds));
        external.getRequestMap()
                .put(ATTRIBUTE, new Busy(Texts.of(refused, locale), Texts.label("error.busy.pause", locale, minutes)));
        return TOO_MANY_REQUESTS;
    }
}
