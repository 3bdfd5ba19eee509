package org.kontor.web.office.invoicing;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import org.kontor.invoicing.InvoiceNumbers;
import org.kontor.invoicing.NumberProof;

/** The proof of the number series as CSV (RFC 4180), for an auditor's own table. */
@WebServlet("/office/invoicing/numbers.csv")
public class NumberProofServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final String HEAD = "series,year,first,last,count,gaps,duplicates,without_document,complete\r\n";

    @Inject
    private transient InvoiceNumbers numbers;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String rows = numbers.proofs().stream().map(NumberProofServlet::row).collect(Collectors.joining());
        response.setContentType("text/csv; charset=UTF-8");
        response.setHeader("Content-Disposition", "attachment; filename=\"numbers.csv\"");
        response.getOutputStream().write((HEAD + rows).getBytes(StandardCharsets.UTF_8));
    }

    private static String row(NumberProof proof) {
        return String.join(
                        ",",
                        quoted(proof.series()),
                        Integer.toString(proof.year()),
                        quoted(proof.range().first()),
                        quoted(proof.range().last()),
                        Long.toString(proof.range().count()),
                        Long.toString(proof.faults().gaps()),
                        Long.toString(proof.faults().duplicates()),
                        Long.toString(proof.faults().withoutDocument()),
                        Boolean.toString(proof.isComplete()))
                + "\r\n";
    }

    private static String quoted(String text) {
        return '"' + text.replace("\"", "\"\"") + '"';
    }
}
