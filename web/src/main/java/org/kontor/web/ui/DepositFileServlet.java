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
import org.kontor.receivables.DepositFiles;
import org.kontor.web.errors.MissingException;

/** The request of a deposit, or its settlement sheet, as PDF: of any account in the office, of the own ones in the portal. */
@WebServlet({"/office/receivables/deposit-file", DepositFileServlet.PORTAL})
public class DepositFileServlet extends HttpServlet {
    static final String PORTAL = "/my/deposit-file";
    private static final long serialVersionUID = 1L;

    @Inject
    private transient DepositFiles files;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            long id = Ids.parse(request.getParameter("id"));
            boolean settlement = "SETTLEMENT".equals(request.getParameter("kind"));
            boolean own = PORTAL.equals(request.getServletPath());
            Download.send(Optional.of(own ? mine(id, settlement) : any(id, settlement)), response);
        } catch (MissingException | BusinessException missing) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private DocumentFile any(long id, boolean settlement) {
        return settlement ? files.settlement(id) : files.request(id);
    }

    private DocumentFile mine(long id, boolean settlement) {
        return settlement ? files.settlementMine(id) : files.requestMine(id);
    }
}
