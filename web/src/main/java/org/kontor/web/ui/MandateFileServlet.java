package org.kontor.web.ui;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.kontor.accounts.MandateFiles;
import org.kontor.documents.DocumentFile;

/** A mandate as PDF. */
@WebServlet({"/office/accounts/mandate-file", "/my/mandate-file"})
public class MandateFileServlet extends FileServlet {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient MandateFiles files;

    @Override
    Optional<DocumentFile> any(HttpServletRequest request) {
        return Optional.of(files.pdf(Ids.parse(request.getParameter("id"))));
    }

    @Override
    Optional<DocumentFile> mine(HttpServletRequest request) {
        return Optional.of(files.pdfMine(Ids.parse(request.getParameter("id"))));
    }
}
