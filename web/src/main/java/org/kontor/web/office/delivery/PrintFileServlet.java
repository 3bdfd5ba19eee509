package org.kontor.web.office.delivery;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.kontor.BusinessException;
import org.kontor.notifications.PrintBatches;

/** All letters of a batch as one PDF. */
@WebServlet("/office/delivery/print.pdf")
public class PrintFileServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient PrintBatches batches;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String batch = String.valueOf(request.getParameter("batch"));
        try {
            // Asked before anything is written: an answer that has begun cannot become an error.
            if (!batches.find(batch).isReady()) {
                response.sendError(HttpServletResponse.SC_NOT_FOUND);
                return;
            }
            String file = batch.replaceAll("[^A-Za-z0-9-]", "_");
            response.setContentType("application/pdf");
            response.setHeader("Content-Disposition", "attachment; filename=\"" + file + ".pdf\"");
            batches.write(batch, response.getOutputStream());
        } catch (BusinessException missing) {
            if (!response.isCommitted()) {
                response.reset();
                response.sendError(HttpServletResponse.SC_NOT_FOUND);
            }
        }
    }
}
