package org.kontor.web.errors;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.stream.Stream;
import org.kontor.persistence.TooManyCalls;
import org.kontor.web.login.SecurityHeaders;

/** Leads to the page of a failure: by status for a plain request, by redirect for Ajax. */
final class FailurePage {
    private final FacesContext faces;
    private final ExternalContext external;

    FailurePage(FacesContext faces) {
        this.faces = faces;
        this.external = faces.getExternalContext();
    }

    void show(Failure failure) throws IOException {
        switch (failure.kind()) {
            case REFUSED -> reloadWith(FailureTexts.message(failure, locale()));
            case EXPIRED -> loadAnew();
            case MISSING -> answer(HttpServletResponse.SC_NOT_FOUND, "/errors/missing.xhtml");
            case BUSY -> answer(Busy.tell((TooManyCalls) failure.cause(), external, locale()), "/errors/busy.xhtml");
            case FORBIDDEN -> answer(HttpServletResponse.SC_FORBIDDEN, "/errors/forbidden.xhtml");
            case AWAY -> answer(HttpServletResponse.SC_SERVICE_UNAVAILABLE, "/errors/away.xhtml");
            case INCIDENT -> {
                String number = Incident.log(failure.cause(), path());
                external.getRequestMap().put(Incident.NUMBER, number);
                answer(HttpServletResponse.SC_INTERNAL_SERVER_ERROR, "/errors/incident.xhtml?number=" + number);
            }
        }
    }

    private void answer(int status, String page) throws IOException {
        if (faces.getPartialViewContext().isAjaxRequest()) {
            external.redirect(external.getRequestContextPath() + page);
        } else if (!external.isResponseCommitted()) {
            // The error page gets a nonce of its own; that of the failed page would forbid its scripts.
            external.setResponseHeader(
                    SecurityHeaders.HEADER, (String) external.getRequestMap().get(SecurityHeaders.HEADER));
            external.responseSendError(status, null);
        }
        faces.responseComplete();
    }

    /** A first request that a rule refuses has no form to stay on: it lands on the start page of its area. */
    private void reloadWith(FacesMessage message) throws IOException {
        String target = faces.isPostback() ? path() : area();
        faces.addMessage(null, message);
        external.getFlash().setKeepMessages(true);
        external.redirect(external.getRequestContextPath() + target);
        faces.responseComplete();
    }

    /**
     * Never as a partial answer: after a new login the server repeats the request that asked for it, and then the
     * browser shows the answer even if the request was made by a script. A script that gets a page loads it itself.
     */
    private void loadAnew() throws IOException {
        ((HttpServletResponse) external.getResponse()).sendRedirect(external.getRequestContextPath() + path());
        faces.responseComplete();
    }

    private String area() {
        return Stream.of("/my/", "/office/")
                .filter(path()::startsWith)
                .findFirst()
                .orElse("/");
    }

    private String path() {
        HttpServletRequest request = (HttpServletRequest) external.getRequest();
        String query = request.getQueryString();
        String path = request.getServletPath();
        return query == null ? path : path + "?" + query;
    }

    private java.util.Locale locale() {
        return faces.getApplication().getViewHandler().calculateLocale(faces);
    }
}
