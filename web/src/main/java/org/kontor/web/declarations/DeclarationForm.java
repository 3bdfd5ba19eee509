package org.kontor.web.declarations;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.Optional;
import org.kontor.declarations.DeclarationKind;
import org.kontor.declarations.Declarations;
import org.kontor.declarations.Declared;
import org.kontor.declarations.Ending;
import org.kontor.web.shell.Language;
import org.kontor.web.shell.Visitor;

/** What both pages do: ask who declares and of which contract, and receive it. */
@RequestScoped
public class DeclarationForm {
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

    DeclarationInput input() {
        return input;
    }

    /** To the page that says what was received. */
    String withdraw() {
        return send(DeclarationKind.WITHDRAWAL, Ending.ORDINARY, "", Optional.empty());
    }

    /** As {@link #withdraw}. */
    String cancel(Ending ending, String reason, Optional<LocalDate> wished) {
        return send(DeclarationKind.CANCELLATION, ending, reason, wished);
    }

    private String send(DeclarationKind kind, Ending ending, String reason, Optional<LocalDate> wished) {
        Declared said =
                new Declared(kind, ending, reason, input.declarer(), input.getContract(), wished, language.getLocale());
        return Received.page(declarations.receive(input.getKey(), said, request.getRemoteAddr()));
    }
}
