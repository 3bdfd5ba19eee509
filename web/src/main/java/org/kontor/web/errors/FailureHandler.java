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
import org.kontor.BusinessException;

/**
 * The one place where a failed request becomes something a person can read: a refused rule a message at its field, or
 * on top of the page if it is about none, with all that was typed still there; everything else an error page.
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
        String place = failure.cause() instanceof BusinessException refused
                ? WrongField.mark(faces, refused.field()).orElse(null)
                : null;
        faces.addMessage(
                place, FailureTexts.message(failure, faces.getViewRoot().getLocale()));
        faces.validationFailed();
        faces.renderResponse();
    }
}
