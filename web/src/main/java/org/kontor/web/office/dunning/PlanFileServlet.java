package org.kontor.web.office.dunning;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.kontor.BusinessException;
import org.kontor.dunning.InstalmentPlans;
import org.kontor.web.errors.MissingException;
import org.kontor.web.ui.Download;
import org.kontor.web.ui.Ids;

/** The letter of an instalment plan as it was archived. */
@WebServlet("/office/dunning/plan-file")
public class PlanFileServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient InstalmentPlans plans;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            Download.send(Optional.of(plans.file(Ids.parse(request.getParameter("id")))), response);
        } catch (MissingException | BusinessException missing) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }
}
