package org.kontor.web.ui;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Optional;
import org.kontor.BusinessException;
import org.kontor.documents.DocumentFile;
import org.kontor.receivables.Posting;
import org.kontor.receivables.StatementFiles;
import org.kontor.web.errors.MissingException;

/** A statement as PDF or XLSX of any account in the office, as PDF or CSV of the own ones in the portal. */
@WebServlet({"/office/accounts/statement-file", StatementFileServlet.PORTAL})
public class StatementFileServlet extends HttpServlet {
    static final String PORTAL = "/my/statement-file";
    private static final long serialVersionUID = 1L;

    @Inject
    private transient StatementFiles files;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            Download.send(Optional.of(file(request)), response);
        } catch (MissingException | BusinessException missing) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private DocumentFile file(HttpServletRequest request) {
        Posting.Debtor debtor = new Posting.Debtor(
                Ids.parse(request.getParameter("account")), Ids.parse(request.getParameter("seller")));
        LocalDate from = day(request, "from");
        LocalDate to = day(request, "to");
        if (PORTAL.equals(request.getServletPath())) {
            boolean csv = "CSV".equals(request.getParameter("kind"));
            return csv ? files.csvMine(debtor, from, to) : files.pdfMine(debtor, from, to);
        }
        return "XLSX".equals(request.getParameter("kind")) ? files.xlsx(debtor, from, to) : files.pdf(debtor, from, to);
    }

    private static LocalDate day(HttpServletRequest request, String name) {
        return Days.of(request.getParameter(name)).orElseThrow(() -> new MissingException("The day"));
    }
}
