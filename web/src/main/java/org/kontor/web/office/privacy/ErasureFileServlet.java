package org.kontor.web.office.privacy;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.kontor.BusinessException;
import org.kontor.privacy.ErasureFiles;
import org.kontor.web.errors.MissingException;
import org.kontor.web.shell.Language;
import org.kontor.web.ui.Download;
import org.kontor.web.ui.Ids;

/** The proof of an erasure as PDF. */
@WebServlet("/office/privacy/proof")
public class ErasureFileServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient ErasureFiles files;

    @Inject
    private transient Language language;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            long id = Ids.parse(request.getParameter("id"));
            Download.send(Optional.of(files.proof(id, language.getLocale())), response);
        } catch (MissingException | BusinessException missing) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }
}
