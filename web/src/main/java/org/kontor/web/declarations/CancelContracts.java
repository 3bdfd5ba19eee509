package org.kontor.web.declarations;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.kontor.declarations.DeclarationKind;
import org.kontor.declarations.Declarations;
import org.kontor.declarations.Declared;
import org.kontor.declarations.Ending;
import org.kontor.web.shell.Language;
import org.kontor.web.shell.Visitor;
import org.kontor.web.ui.Texts;

/** The page behind "Verträge hier kündigen" (§ 312k (2) BGB): for anybody, without a session. */
@Named
@RequestScoped
public class CancelContracts {
    @Inject
    private Declarations declarations;

    @Inject
    private Visitor visitor;

    @Inject
    private Language language;

    @Inject
    private HttpServletRequest request;

    private DeclarationInput input;
    private Ending ending = Ending.ORDINARY;
    private String reason;
    private LocalDate wished;

    @PostConstruct
    void load() {
        input = DeclarationInput.of(visitor, request);
    }

    public String send() {
        Declared said = new Declared(
                DeclarationKind.CANCELLATION,
                ending,
                reason,
                input.declarer(),
                input.getContract(),
                Optional.ofNullable(wished),
                language.getLocale());
        return Received.page(declarations.receive(input.getKey(), said, request.getRemoteAddr()));
    }

    public List<SelectItem> getEndings() {
        return Arrays.stream(Ending.values())
                .map(kind -> new SelectItem(kind, Texts.label("ending." + kind, language.getLocale())))
                .toList();
    }

    public DeclarationInput getInput() {
        return input;
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
