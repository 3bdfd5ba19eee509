package org.kontor.web.office.banking;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.kontor.banking.Reason;
import org.kontor.web.shell.Language;
import org.kontor.web.ui.Texts;

/** Says in words why a payment belongs where it was put. */
@Named
@RequestScoped
public class Why {
    @Inject
    private Language language;

    public String of(Reason reason) {
        return Texts.message(reason.key(), language.getLocale(), reason.args());
    }
}
