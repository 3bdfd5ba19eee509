package org.kontor.web.my;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.kontor.BusinessException;
import org.kontor.invoicing.InvoiceFile;
import org.kontor.invoicing.Invoices;
import org.kontor.web.errors.MissingException;
import org.kontor.web.ui.Download;
import org.kontor.web.ui.Ids;

/** The PDF or XML of an invoice of the member; of somebody else's there is none. */
@WebServlet("/my/file")
public class InvoiceFileServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient Invoices invoices;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            InvoiceFile kind = Download.kind(request.getParameter("kind"));
            Download.send(invoices.fileMine(Ids.parse(request.getParameter("id")), kind), response);
        } catch (MissingException | BusinessException missing) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }
}
