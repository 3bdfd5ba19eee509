package org.kontor.web.office.dunning;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Optional;
import org.kontor.BusinessException;
import org.kontor.documents.DocumentFile;
import org.kontor.dunning.ClaimHandOvers;
import org.kontor.dunning.HandOverFiles;
import org.kontor.web.errors.MissingException;
import org.kontor.web.ui.Download;
import org.kontor.web.ui.Ids;

/** Claims handed over in a year, for collectors: CSV for software, XLSX and PDF for people. */
@WebServlet("/office/dunning/claims-file")
public class ClaimsFileServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient ClaimHandOvers handOvers;

    @Inject
    private transient HandOverFiles files;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            int year = Math.toIntExact(Ids.parse(request.getParameter("year")) % 10_000);
            Download.send(Optional.of(file(request.getParameter("kind"), year)), response);
        } catch (MissingException | BusinessException missing) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private DocumentFile file(String kind, int year) {
        LocalDate first = LocalDate.of(year, 1, 1);
        LocalDate last = LocalDate.of(year, 12, 31);
        return switch (String.valueOf(kind)) {
            case "XLSX" -> files.xlsx(first, last);
            case "PDF" -> files.pdf(first, last);
            default -> handOvers.file(first, last);
        };
    }
}
