package org.kontor.web.ui;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.kontor.BusinessException;
import org.kontor.accounts.MandateFiles;
import org.kontor.documents.DocumentFile;
import org.kontor.web.errors.MissingException;

/** A mandate as PDF: of any account in the office, of the own ones in the portal. */
@WebServlet({"/office/accounts/mandate-file", MandateFileServlet.PORTAL})
public class MandateFileServlet extends HttpServlet {
    static final String PORTAL = "/my/mandate-file";
    private static final long serialVersionUID = 1L;

    @Inject
    private transient MandateFiles files;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            Download.send(Optional.of(file(request)), response);
        } catch (MissingException | BusinessException missing) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private DocumentFile file(HttpServletRequest request) {
        long id = Ids.parse(request.getParameter("id"));
        return PORTAL.equals(request.getServletPath()) ? files.pdfMine(id) : files.pdf(id);
    }
}
