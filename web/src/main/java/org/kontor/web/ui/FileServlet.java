package org.kontor.web.ui;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.kontor.BusinessException;
import org.kontor.documents.DocumentFile;
import org.kontor.web.errors.MissingException;

/** A file of any account in the office, and of the own ones in the portal; what is not there, or not theirs, is 404. */
abstract class FileServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Override
    protected final void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            boolean portal = request.getServletPath().startsWith("/my/");
            Download.send(portal ? mine(request) : any(request), response);
        } catch (MissingException | BusinessException missing) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    /** For people of the office. */
    abstract Optional<DocumentFile> any(HttpServletRequest request);

    /** For a member: of accounts for which he may act. */
    abstract Optional<DocumentFile> mine(HttpServletRequest request);
}
