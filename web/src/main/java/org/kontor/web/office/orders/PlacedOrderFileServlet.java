package org.kontor.web.office.orders;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.kontor.BusinessException;
import org.kontor.orders.PlacedOrders;
import org.kontor.web.errors.MissingException;
import org.kontor.web.ui.Download;
import org.kontor.web.ui.Ids;

/** A paper that was sent with the confirmation of an order. */
@WebServlet("/office/orders/file")
public class PlacedOrderFileServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient PlacedOrders orders;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            Download.send(orders.file(Ids.parse(request.getParameter("id")), request.getParameter("name")), response);
        } catch (MissingException | BusinessException missing) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }
}
