package org.kontor.web.office.invoicing;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.kontor.invoicing.BillingRuns;
import org.kontor.invoicing.DraftProblem;
import org.kontor.invoicing.ExplainedLine;
import org.kontor.invoicing.LeftOut;
import org.kontor.web.shell.Language;
import org.kontor.web.ui.Ids;
import org.kontor.web.ui.Notices;
import org.kontor.web.ui.Texts;
import org.omnifaces.cdi.Param;

/** The lines of one draft, why they are what they are, and what keeps it from being issued; it can be left out. */
@Named
@ViewScoped
@SuppressWarnings("serial") // The container's references are serializable proxies.
public class DraftDetail implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private BillingRuns billingRuns;

    @Inject
    private Notices notices;

    @Inject
    @Param
    private String id;

    @Inject
    @Param(name = "run")
    private String run;

    @Inject
    private Language language;

    private long draftId;
    private long runId;
    private String reason;
    private transient List<ExplainedLine> lines;

    /** A problem in words, and the page where it is mended. */
    public record Mending(String text, String page) {}

    @PostConstruct
    void load() {
        draftId = Ids.parse(id);
        runId = Ids.parse(run);
    }

    public String hold() {
        billingRuns.hold(draftId, reason);
        return done("draft.held");
    }

    public String exclude() {
        billingRuns.exclude(draftId, reason);
        return done("draft.excluded");
    }

    public String takeIn() {
        billingRuns.takeIn(draftId);
        return done("draft.takenIn");
    }

    private String done(String notice) {
        notices.done(notice);
        return "/office/invoicing/run.xhtml?faces-redirect=true&id=" + runId;
    }

    private Mending mending(DraftProblem problem) {
        String text = Texts.message(problem.key(), language.getLocale(), problem.arguments());
        return new Mending(text, page(problem.place()) + problem.placeId());
    }

    private static String page(DraftProblem.Place place) {
        return switch (place) {
            case SELLER -> "/office/catalog/seller.xhtml?id=";
            case ACCOUNT -> "/office/accounts/edit.xhtml?id=";
            case CONTRACT -> "/office/contracts/detail.xhtml?id=";
            case PRODUCT -> "/office/catalog/detail.xhtml?id=";
        };
    }

    public List<ExplainedLine> getLines() {
        if (lines == null) {
            lines = billingRuns.draftLines(draftId);
        }
        return lines;
    }

    /** Why it is left out; empty if it is issued with the run. */
    public Optional<LeftOut> getLeftOut() {
        return billingRuns.leftOut(draftId);
    }

    public List<Mending> getProblems() {
        return billingRuns.draftProblems(draftId).stream().map(this::mending).toList();
    }

    public long getRun() {
        return runId;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
