package org.kontor.web.ui;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import java.util.Map;
import org.kontor.BusinessException;
import org.kontor.web.shell.Language;

/** Tells that something worked, here or on the page that follows. */
@RequestScoped
public class Notices {
    // Read by the script that keeps what was typed: from now on it is stored, not typed.
    private static final String STORED_HEADER = "Kontor-Stored";
    private static final String STORED_COOKIE = "kontor-stored";

    @Inject
    private FacesContext faces;

    @Inject
    private Language language;

    /** What was typed is stored; the page that follows says so itself. */
    public void stored() {
        ExternalContext context = faces.getExternalContext();
        // A cookie is for all tabs: one that asks often would take it from the one it is meant for.
        if (faces.getPartialViewContext().isAjaxRequest()) {
            context.addResponseHeader(STORED_HEADER, "1");
        } else {
            context.addResponseCookie(STORED_COOKIE, "1", Map.of("path", "/", "maxAge", 60, "SameSite", "Lax"));
        }
    }

    /** What was refused, on this page. */
    public void failed(BusinessException refused) {
        faces.addMessage(
                null, new FacesMessage(FacesMessage.SEVERITY_ERROR, Texts.of(refused, language.getLocale()), null));
    }

    public void done(String key, Object... arguments) {
        String text = Texts.label(key, language.getLocale(), arguments);
        faces.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_INFO, text, null));
        faces.getExternalContext().getFlash().setKeepMessages(true);
        stored();
    }
}
