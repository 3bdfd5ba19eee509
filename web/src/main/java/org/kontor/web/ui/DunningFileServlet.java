package org.kontor.web.ui;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.kontor.documents.DocumentFile;
import org.kontor.dunning.DunningNotices;

/** The letter of a reminder as it was archived. */
@WebServlet({"/office/dunning/file", "/my/reminder-file"})
public class DunningFileServlet extends FileServlet {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient DunningNotices notices;

    @Override
    Optional<DocumentFile> any(HttpServletRequest request) {
        return Optional.of(notices.file(Ids.parse(request.getParameter("id"))));
    }

    @Override
    Optional<DocumentFile> mine(HttpServletRequest request) {
        return Optional.of(notices.fileMine(Ids.parse(request.getParameter("id"))));
    }
}
