package org.kontor.web.office.archive;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.kontor.audit.AuditEntry;
import org.kontor.audit.AuditSeals;
import org.kontor.audit.AuditTrail;
import org.kontor.audit.ChainProof;
import org.kontor.web.shell.Language;
import org.kontor.web.ui.Rows;
import org.kontor.web.ui.Texts;
import org.omnifaces.cdi.Param;

/** Who did what, the newest first, and whether the chain over it is whole. */
@Named
@RequestScoped
public class AuditList {
    @Inject
    private AuditTrail trail;

    @Inject
    private AuditSeals seals;

    @Inject
    private Language language;

    @Inject
    private FacesContext faces;

    @Inject
    @Param(name = "q")
    private String filter;

    private Rows<AuditEntry> rows;

    @PostConstruct
    void load() {
        rows = new Rows<>(filter, trail::entries);
    }

    /** Computes the chain again. */
    public void prove() {
        ChainProof proof = seals.verify();
        String text = proof.isIntact()
                ? Texts.label("audit.whole", language.getLocale(), proof.sealed(), proof.waiting())
                : Texts.label("audit.broken", language.getLocale(), proof.brokenSeal(), proof.strays());
        faces.addMessage(
                null,
                new FacesMessage(
                        proof.isIntact() ? FacesMessage.SEVERITY_INFO : FacesMessage.SEVERITY_ERROR, text, null));
    }

    /** What cannot be read any more, in words. */
    public String read(String text) {
        return switch (text) {
            case AuditEntry.ERASED -> Texts.label("audit.erased", language.getLocale());
            case AuditEntry.FOREIGN -> Texts.label("audit.foreign", language.getLocale());
            default -> text;
        };
    }

    public String getFilter() {
        return filter;
    }

    public Rows<AuditEntry> getRows() {
        return rows;
    }
}
