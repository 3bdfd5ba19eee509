package org.kontor.web.office.payments;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.kontor.BusinessException;
import org.kontor.documents.DocumentFile;
import org.kontor.payments.CollectionRuns;
import org.kontor.payments.Refunds;
import org.kontor.web.errors.MissingException;
import org.kontor.web.ui.Download;
import org.kontor.web.ui.Ids;

/** The file of a run that was handed over, the same bytes every time. */
@WebServlet("/office/payments/file")
public class PaymentFileServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient CollectionRuns collections;

    @Inject
    private transient Refunds refunds;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            Download.send(Optional.of(file(request)), response);
        } catch (MissingException | BusinessException missing) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private DocumentFile file(HttpServletRequest request) {
        String collection = request.getParameter("collection");
        return collection == null
                ? refunds.file(Ids.parse(request.getParameter("refund")))
                : collections.file(Ids.parse(collection));
    }
}
