package org.kontor.web.ui;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.kontor.BusinessException;
import org.kontor.contracts.ContractFiles;
import org.kontor.documents.DocumentFile;
import org.kontor.web.errors.MissingException;

/** A contract or an amendment as PDF: of any in the office, of the own ones in the portal. */
@WebServlet({"/office/contracts/file", ContractFileServlet.PORTAL})
public class ContractFileServlet extends HttpServlet {
    static final String PORTAL = "/my/contract-file";
    private static final long serialVersionUID = 1L;

    @Inject
    private transient ContractFiles files;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            Download.send(file(request), response);
        } catch (MissingException | BusinessException missing) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private Optional<DocumentFile> file(HttpServletRequest request) {
        long id = Ids.parse(request.getParameter("id"));
        String name = request.getParameter("name");
        return PORTAL.equals(request.getServletPath()) ? files.fileMine(id, name) : files.file(id, name);
    }
}
