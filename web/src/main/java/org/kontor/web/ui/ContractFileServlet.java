package org.kontor.web.ui;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.kontor.contracts.ContractFiles;
import org.kontor.documents.DocumentFile;

/** A contract or an amendment as PDF. */
@WebServlet({"/office/contracts/file", "/my/contract-file"})
public class ContractFileServlet extends FileServlet {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient ContractFiles files;

    @Override
    Optional<DocumentFile> any(HttpServletRequest request) {
        return files.file(Ids.parse(request.getParameter("id")), request.getParameter("name"));
    }

    @Override
    Optional<DocumentFile> mine(HttpServletRequest request) {
        return files.fileMine(Ids.parse(request.getParameter("id")), request.getParameter("name"));
    }
}
