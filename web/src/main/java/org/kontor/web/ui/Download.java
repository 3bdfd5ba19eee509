package org.kontor.web.ui;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;
import org.kontor.documents.DocumentFile;
import org.kontor.invoicing.InvoiceFile;
import org.kontor.web.errors.MissingException;

/** Sends archived files. */
public final class Download {
    private Download() {}

    /**
     * @throws MissingException if there is no such kind of file
     */
    public static InvoiceFile kind(String name) {
        return Arrays.stream(InvoiceFile.values())
                .filter(file -> file.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new MissingException("The kind of file"));
    }

    /** 404 as long as the file is not made. */
    public static void send(Optional<DocumentFile> found, HttpServletResponse response) throws IOException {
        if (found.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        DocumentFile file = found.get();
        response.setContentType(file.mediaType());
        response.setContentLength(file.bytes().length);
        response.setHeader("Content-Disposition", "attachment; filename=\"" + file.name() + "\"");
        response.getOutputStream().write(file.bytes());
    }
}
