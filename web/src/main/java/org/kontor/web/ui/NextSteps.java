package org.kontor.web.ui;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.kontor.analytics.AtRisk;
import org.kontor.analytics.NextStep;
import org.kontor.web.shell.LocalStack;

/** Where somebody does what is next for an account with money at risk. */
@Named
@ApplicationScoped
public class NextSteps {
    @Inject
    private LocalStack localStack;

    public NextStep of(AtRisk risk) {
        return risk.next(localStack.getToday());
    }

    public String page(AtRisk risk) {
        long id = risk.payer().id();
        String number = URLEncoder.encode(risk.payer().number(), StandardCharsets.UTF_8);
        return switch (of(risk)) {
            case SETTLE_RETURN -> "/office/payments/returns.xhtml?q=" + number;
            case RENEW_MANDATE -> "/office/accounts/mandate-give.xhtml?account=" + id;
            case SETTLE_DELIVERY -> "/office/delivery/list.xhtml";
            case RELEASE ->
                "/office/dunning/run.xhtml?id=" + risk.story().proposedIn().orElseThrow() + "&q=" + number;
            case HAND_OVER -> "/office/dunning/claims.xhtml";
            case PROPOSE -> "/office/dunning/run-new.xhtml";
            case SEE_PLANS -> "/office/dunning/account.xhtml?id=" + id;
            case SEE_ACCOUNT -> "/office/accounts/ledger.xhtml?id=" + id;
        };
    }
}
