package org.kontor.web.declarations;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** The page behind "Vertrag widerrufen" (§ 356a BGB): for anybody, without a session. */
@Named
@RequestScoped
public class WithdrawContract {
    @Inject
    private DeclarationForm form;

    public String send() {
        return form.withdraw();
    }

    public DeclarationInput getInput() {
        return form.input();
    }
}
