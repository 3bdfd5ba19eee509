package org.kontor.web.legal;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.kontor.legal.LegalKind;
import org.kontor.legal.LegalText;
import org.kontor.legal.LegalTexts;
import org.kontor.web.errors.MissingException;
import org.kontor.web.shell.Language;
import org.kontor.web.ui.Chosen;
import org.kontor.web.ui.Ids;
import org.omnifaces.cdi.Param;

/** A legal page for anybody: what counts now, or the version that the address names. */
@Named
@RequestScoped
public class LegalPage {
    @Inject
    private LegalTexts texts;

    @Inject
    private Language language;

    @Inject
    @Param(name = "kind")
    private String kindParameter;

    @Inject
    @Param
    private String version;

    private LegalKind kind;
    private Optional<LegalText> text;

    @PostConstruct
    void load() {
        kind = Chosen.of(LegalKind.class, kindParameter).orElseThrow(() -> new MissingException("The legal page"));
        text = version == null
                ? texts.current(kind, language.getLocale())
                : Optional.of(texts.version(Ids.parse(version))).filter(found -> found.kind() == kind);
    }

    public LegalKind getKind() {
        return kind;
    }

    public boolean isWritten() {
        return text.isPresent();
    }

    public LegalText getText() {
        return text.orElseThrow();
    }

    public List<LegalText.Block> getBlocks() {
        return text.map(LegalText::blocks).orElse(List.of());
    }
}
