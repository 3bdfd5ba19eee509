package org.kontor.web.office.catalog;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.kontor.BusinessException;
import org.kontor.catalog.ShelfSheets;
import org.kontor.web.errors.MissingException;
import org.kontor.web.ui.Download;
import org.kontor.web.ui.Ids;

/** The sheet with the codes of a location, as PDF. */
@WebServlet("/office/catalog/shelf-file")
public class ShelfFileServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient ShelfSheets sheets;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            Download.send(Optional.of(sheets.pdf(Ids.parse(request.getParameter("id")))), response);
        } catch (MissingException | BusinessException missing) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }
}
