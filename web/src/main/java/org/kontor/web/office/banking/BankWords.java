package org.kontor.web.office.banking;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.kontor.banking.StatementProblem;
import org.kontor.web.shell.Language;
import org.kontor.web.ui.Texts;

/** Says in words why a file or a statement waits, or was refused. */
@Named
@RequestScoped
public class BankWords {
    @Inject
    private Language language;

    public String of(StatementProblem problem) {
        return Texts.message(problem.key(), language.getLocale(), problem.arguments());
    }

    public List<String> all(List<StatementProblem> problems) {
        return problems.stream().map(this::of).toList();
    }
}
