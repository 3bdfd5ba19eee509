package org.kontor.web.office.legal;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Locale;
import org.kontor.legal.LegalKind;
import org.kontor.legal.LegalText;
import org.kontor.legal.LegalTexts;
import org.kontor.web.errors.MissingException;
import org.kontor.web.ui.Chosen;
import org.kontor.web.ui.Notices;
import org.omnifaces.cdi.Param;

/** The text of a legal page in a language, and the versions it had. */
@Named
@ViewScoped
@SuppressWarnings("serial") // The container's references are serializable proxies.
public class LegalEdit implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private LegalTexts texts;

    @Inject
    private Notices notices;

    @Inject
    @Param(name = "kind")
    private String kindParameter;

    @Inject
    @Param(name = "language")
    private String languageParameter;

    private LegalKind kind;
    private String code;
    private String text;

    @PostConstruct
    void load() {
        kind = Chosen.of(LegalKind.class, kindParameter).orElseThrow(() -> new MissingException("The legal page"));
        code = "de".equals(languageParameter) ? "de" : "en";
        text = getVersions().stream().map(LegalText::text).findFirst().orElse("");
    }

    public String save() {
        texts.change(kind, Locale.forLanguageTag(code), text);
        notices.done("legal.saved");
        return "/office/legal/list.xhtml?faces-redirect=true";
    }

    /** The newest first. */
    public List<LegalText> getVersions() {
        return texts.versions(kind, Locale.forLanguageTag(code));
    }

    public LegalKind getKind() {
        return kind;
    }

    public String getCode() {
        return code;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }
}
