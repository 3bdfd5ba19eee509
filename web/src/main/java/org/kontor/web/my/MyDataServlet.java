package org.kontor.web.my;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.kontor.privacy.MyData;

/** All data of the member as ZIP: written to a file first, so that no transaction waits for the network. */
@WebServlet("/my/data")
public class MyDataServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient MyData data;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Path file = Files.createTempFile("kontor-my-data", ".zip");
        try {
            try (OutputStream out = Files.newOutputStream(file)) {
                data.export(out);
            }
            response.setContentType("application/zip");
            response.setContentLengthLong(Files.size(file));
            response.setHeader("Content-Disposition", "attachment; filename=\"kontor-data.zip\"");
            Files.copy(file, response.getOutputStream());
        } finally {
            Files.deleteIfExists(file);
        }
    }
}
