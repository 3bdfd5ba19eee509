package org.kontor.api;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collections;

/** Turns what the container refuses before a resource is asked into a problem: no token, wrong role, no such path. */
@WebServlet("/problem")
public class ContainerProblems extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        ProblemTexts texts = ProblemTexts.in(Collections.list(request.getLocales()));
        Problem problem = problem(request, new Problems(texts, RequestId.of(request)));
        response.setStatus(problem.status());
        response.setContentType(Problem.MEDIA_TYPE);
        response.setHeader("Content-Language", texts.locale().getLanguage());
        response.setHeader("Cache-Control", "no-store");
        Json.MAPPER.writeValue(response.getOutputStream(), problem);
    }

    private static Problem problem(HttpServletRequest request, Problems problems) {
        if (request.getAttribute(RequestDispatcher.ERROR_EXCEPTION) instanceof Throwable thrown) {
            return problems.of(thrown);
        }
        return request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer status
                ? problems.of(ProblemKind.ofStatus(status))
                : problems.of(ProblemKind.MISSING);
    }
}
