package org.kontor.web.ui;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.kontor.documents.DocumentFile;
import org.kontor.invoicing.Invoices;

/** The PDF or XML of an invoice. */
@WebServlet({"/office/invoicing/file", "/my/file"})
public class InvoiceFileServlet extends FileServlet {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient Invoices invoices;

    @Override
    Optional<DocumentFile> any(HttpServletRequest request) {
        return invoices.file(Ids.parse(request.getParameter("id")), Download.kind(request.getParameter("kind")));
    }

    @Override
    Optional<DocumentFile> mine(HttpServletRequest request) {
        return invoices.fileMine(Ids.parse(request.getParameter("id")), Download.kind(request.getParameter("kind")));
    }
}
