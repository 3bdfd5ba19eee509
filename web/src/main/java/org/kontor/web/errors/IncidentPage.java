package org.kontor.web.errors;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;

/** The number shown on the error page: of the failed Faces request, else of what the container caught. */
@Named
@RequestScoped
public class IncidentPage {
    @Inject
    private HttpServletRequest request;

    private String number;

    public String getNumber() {
        if (number == null) {
            number = find();
        }
        return number;
    }

    private String find() {
        if (request.getAttribute(Incident.NUMBER) instanceof String logged) {
            return logged;
        }
        if (request.getAttribute(RequestDispatcher.ERROR_EXCEPTION) instanceof Throwable thrown) {
            return Incident.log(thrown, String.valueOf(request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI)));
        }
        String asked = request.getParameter("number");
        return asked != null && asked.matches("[0-9A-F]{8}") ? asked : "";
    }
}
