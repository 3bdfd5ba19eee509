package org.kontor.web.declarations;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.kontor.declarations.DeclarationKind;
import org.kontor.declarations.Declarations;
import org.kontor.declarations.Declared;
import org.kontor.declarations.Ending;
import org.kontor.web.shell.Language;
import org.kontor.web.shell.Visitor;

/** The page behind "Vertrag widerrufen" (§ 356a BGB): for anybody, without a session. */
@Named
@RequestScoped
public class WithdrawContract {
    @Inject
    private Declarations declarations;

    @Inject
    private Visitor visitor;

    @Inject
    private Language language;

    @Inject
    private HttpServletRequest request;

    private DeclarationInput input;

    @PostConstruct
    void load() {
        input = DeclarationInput.of(visitor, request);
    }

    public String send() {
        Declared said = new Declared(
                DeclarationKind.WITHDRAWAL,
                Ending.ORDINARY,
                "",
                input.declarer(),
                input.getContract(),
                Optional.empty(),
                language.getLocale());
        return Received.page(declarations.receive(input.getKey(), said, request.getRemoteAddr()));
    }

    public DeclarationInput getInput() {
        return input;
    }
}
