package org.kontor.web.ui;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.kontor.BusinessException;
import org.kontor.receivables.DepositFiles;
import org.kontor.web.errors.MissingException;

/** The request of a deposit, or its settlement sheet, as PDF. */
@WebServlet("/office/receivables/deposit-file")
public class DepositFileServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient DepositFiles files;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            long id = Ids.parse(request.getParameter("id"));
            boolean settlement = "SETTLEMENT".equals(request.getParameter("kind"));
            Download.send(Optional.of(settlement ? files.settlement(id) : files.request(id)), response);
        } catch (MissingException | BusinessException missing) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }
}
