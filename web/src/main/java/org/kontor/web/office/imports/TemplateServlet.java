package org.kontor.web.office.imports;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import org.kontor.imports.ImportKind;

/** The first line of each file of an import, to be filled in a table calculation. */
@WebServlet("/office/imports/template.csv")
public class TemplateServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    // Without it, table calculations take UTF-8 for their own encoding.
    private static final String MARK = "\ufeff";

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<ImportKind> kind = Arrays.stream(ImportKind.values())
                .filter(one -> one.name().equals(request.getParameter("kind")))
                .findFirst();
        if (kind.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        response.setContentType("text/csv; charset=UTF-8");
        response.setHeader(
                "Content-Disposition", "attachment; filename=\"" + kind.get().fileName() + "\"");
        String head = MARK + String.join(";", kind.get().columns()) + "\r\n";
        response.getOutputStream().write(head.getBytes(StandardCharsets.UTF_8));
    }
}
