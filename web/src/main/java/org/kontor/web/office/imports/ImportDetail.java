package org.kontor.web.office.imports;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import org.kontor.imports.Import;
import org.kontor.imports.ImportKind;
import org.kontor.imports.ImportProblem;
import org.kontor.imports.ImportState;
import org.kontor.imports.Imports;
import org.kontor.web.shell.Language;
import org.kontor.web.ui.Ids;
import org.kontor.web.ui.Rows;
import org.kontor.web.ui.Texts;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;

/** One import: what is wrong with it, or how far it came. */
@Named
@RequestScoped
public class ImportDetail {
    @Inject
    private Imports imports;

    @Inject
    private Language language;

    @Inject
    @Param
    private String id;

    private Import found;
    private Rows<ImportProblem> problems;

    @PostConstruct
    void load() {
        found = imports.find(Ids.parse(id));
        problems = new Rows<>("", request -> imports.problems(found.id(), request));
    }

    public String start() {
        imports.start(found.id());
        return here();
    }

    public String discard() {
        imports.discard(found.id());
        return here();
    }

    private String here() {
        return "/office/imports/detail.xhtml?faces-redirect=true&id=" + found.id();
    }

    /** Asked by the poll: at the end the page is loaded anew. */
    public void refresh() {
        if (!found.isGoingOn()) {
            Faces.redirect("office/imports/detail.xhtml?id=%s", found.id());
        }
    }

    /** In one sentence; empty while it goes on, when the bar tells. */
    public String getTold() {
        return switch (found.state()) {
            case REFUSED -> Texts.label("imports.refused", language.getLocale(), found.problemCount());
            case CHECKED -> label("imports.checked");
            case DONE -> label("imports.done");
            case DISCARDED -> label("imports.discarded");
            case STARTED -> "";
        };
    }

    public String getToldMore() {
        return found.state() == ImportState.REFUSED
                ? label("imports.refused.text")
                : found.isWaiting() ? label("imports.checked.text") : "";
    }

    private String label(String key) {
        return Texts.label(key, language.getLocale());
    }

    public String words(ImportProblem problem) {
        return Texts.message(problem.key(), language.getLocale(), problem.arguments());
    }

    public Import getFound() {
        return found;
    }

    /** As text, so that no thousands mark comes into it. */
    public String getNumber() {
        return Long.toString(found.id());
    }

    public List<Map.Entry<ImportKind, Integer>> getCounts() {
        return List.copyOf(found.counts().entrySet());
    }

    public Rows<ImportProblem> getProblems() {
        return problems;
    }
}
