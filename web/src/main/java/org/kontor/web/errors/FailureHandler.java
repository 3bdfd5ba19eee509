package org.kontor.web.errors;

import jakarta.faces.FacesException;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ExceptionQueuedEvent;
import jakarta.faces.event.PhaseId;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;

/**
 * The one place where a failed request becomes something a person can read: a refused rule a message on the page that
 * keeps what was typed, everything else an error page.
 */
class FailureHandler extends ExceptionHandlerWrapper {
    FailureHandler(ExceptionHandler wrapped) {
        super(wrapped);
    }

    @Override
    public void handle() throws FacesException {
        FacesContext faces = FacesContext.getCurrentInstance();
        Iterator<ExceptionQueuedEvent> events =
                getUnhandledExceptionQueuedEvents().iterator();
        while (events.hasNext()) {
            Failure failure = Failure.of(events.next().getContext().getException());
            events.remove();
            if (!faces.getResponseComplete()) {
                tell(faces, failure);
            }
        }
        getWrapped().handle();
    }

    private static void tell(FacesContext faces, Failure failure) {
        // While a page is written, or first asked for, there is no form to come back to.
        boolean formStays = faces.isPostback() && faces.getCurrentPhaseId() != PhaseId.RENDER_RESPONSE;
        try {
            if (formStays && failure.kind().isShownOnPage()) {
                showOnPage(faces, failure);
            } else {
                new FailurePage(faces).show(failure);
            }
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    private static void showOnPage(FacesContext faces, Failure failure) {
        faces.addMessage(null, FailureTexts.message(failure, faces.getViewRoot().getLocale()));
        faces.validationFailed();
        faces.renderResponse();
    }
}
