package org.kontor.web.office.declarations;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.kontor.BusinessException;
import org.kontor.declarations.Declarations;
import org.kontor.web.errors.MissingException;
import org.kontor.web.ui.Download;
import org.kontor.web.ui.Ids;

/** A declaration as it was archived. */
@WebServlet("/office/declarations/file")
public class DeclarationArchiveServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient Declarations declarations;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            Download.send(declarations.file(Ids.parse(request.getParameter("id"))), response);
        } catch (MissingException | BusinessException missing) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }
}
