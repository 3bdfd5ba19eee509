package org.kontor.web.declarations;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.kontor.BusinessException;
import org.kontor.declarations.DeclarationFiles;
import org.kontor.web.ui.Download;

/** A declaration as PDF, for who knows its key. */
@WebServlet("/declarations/file")
public class DeclarationFileServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient DeclarationFiles files;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            Download.send(files.pdf(request.getParameter("key")), response);
        } catch (BusinessException missing) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }
}
