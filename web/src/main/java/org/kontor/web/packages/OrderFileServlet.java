package org.kontor.web.packages;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.kontor.BusinessException;
import org.kontor.orders.PlacedOrderFiles;
import org.kontor.web.ui.Download;

/** An order as PDF, for who knows its key. */
@WebServlet("/packages/file")
public class OrderFileServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient PlacedOrderFiles files;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            Download.send(Optional.of(files.pdf(request.getParameter("key"))), response);
        } catch (BusinessException missing) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }
}
