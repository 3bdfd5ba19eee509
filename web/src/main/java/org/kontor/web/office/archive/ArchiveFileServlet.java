package org.kontor.web.office.archive;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.kontor.documents.Archive;
import org.kontor.documents.DocumentDamaged;
import org.kontor.web.errors.MissingException;
import org.kontor.web.ui.Download;
import org.kontor.web.ui.Ids;

/** An archived document; a damaged one is not given out. */
@WebServlet("/office/archive/file")
public class ArchiveFileServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient Archive archive;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            Download.send(archive.open(Ids.parse(request.getParameter("id"))), response);
        } catch (MissingException | DocumentDamaged missing) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }
}
