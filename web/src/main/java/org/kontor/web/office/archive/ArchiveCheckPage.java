package org.kontor.web.office.archive;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.kontor.documents.ArchiveCheck;
import org.kontor.documents.ArchiveChecks;
import org.kontor.documents.BrokenDocument;
import org.kontor.web.ui.Ids;
import org.kontor.web.ui.Rows;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;

/** The last check of the archive, or an earlier one: its progress, then what it found. */
@Named
@RequestScoped
public class ArchiveCheckPage {
    @Inject
    private ArchiveChecks checks;

    @Inject
    @Param
    private String id;

    private ArchiveCheck check;
    private Rows<ArchiveCheck> all;
    private Rows<BrokenDocument> findings;

    @PostConstruct
    void load() {
        check = id == null ? checks.latest().orElse(null) : checks.find(Ids.parse(id));
        all = new Rows<>("", checks::list);
        findings = new Rows<>("", request -> checks.findings(check.id(), request));
    }

    public String start() {
        return "/office/archive/check.xhtml?faces-redirect=true&id=" + checks.start();
    }

    /** Asked by the poll: at the end the page is loaded anew with what was found. */
    public void refresh() {
        if (check.isFinished()) {
            Faces.redirect("office/archive/check.xhtml?id=%s", check.id());
        }
    }

    public ArchiveCheck getCheck() {
        return check;
    }

    public boolean isGoingOn() {
        return check != null && !check.isFinished();
    }

    public boolean isFinished() {
        return check != null && check.isFinished();
    }

    public Rows<ArchiveCheck> getAll() {
        return all;
    }

    public Rows<BrokenDocument> getFindings() {
        return findings;
    }
}
