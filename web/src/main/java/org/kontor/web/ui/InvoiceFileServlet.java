package org.kontor.web.ui;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.kontor.BusinessException;
import org.kontor.documents.DocumentFile;
import org.kontor.invoicing.InvoiceFile;
import org.kontor.invoicing.Invoices;
import org.kontor.web.errors.MissingException;

/** The PDF or XML of an invoice: of any in the office, of the own ones in the portal. */
@WebServlet({"/office/invoicing/file", InvoiceFileServlet.PORTAL})
public class InvoiceFileServlet extends HttpServlet {
    static final String PORTAL = "/my/file";
    private static final long serialVersionUID = 1L;

    @Inject
    private transient Invoices invoices;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            Download.send(file(request), response);
        } catch (MissingException | BusinessException missing) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private Optional<DocumentFile> file(HttpServletRequest request) {
        InvoiceFile kind = Download.kind(request.getParameter("kind"));
        long id = Ids.parse(request.getParameter("id"));
        return PORTAL.equals(request.getServletPath()) ? invoices.fileMine(id, kind) : invoices.file(id, kind);
    }
}
