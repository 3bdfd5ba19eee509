package org.kontor.web.declarations;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.kontor.declarations.Ending;
import org.kontor.web.shell.Language;
import org.kontor.web.ui.Texts;

/** The page behind "Verträge hier kündigen" (§ 312k (2) BGB): for anybody, without a session. */
@Named
@RequestScoped
public class CancelContracts {
    @Inject
    private DeclarationForm form;

    @Inject
    private Language language;

    private Ending ending = Ending.ORDINARY;
    private String reason;
    private LocalDate wished;

    public String send() {
        return form.cancel(ending, reason, Optional.ofNullable(wished));
    }

    public List<SelectItem> getEndings() {
        return Arrays.stream(Ending.values())
                .map(kind -> new SelectItem(kind, Texts.label("ending." + kind, language.getLocale())))
                .toList();
    }

    public DeclarationInput getInput() {
        return form.input();
    }

    public Ending getEnding() {
        return ending;
    }

    public void setEnding(Ending ending) {
        this.ending = ending;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public LocalDate getWished() {
        return wished;
    }

    public void setWished(LocalDate wished) {
        this.wished = wished;
    }
}
