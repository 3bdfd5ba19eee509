package org.kontor.web.ui;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.kontor.analytics.AtRisk;

/** Where somebody does what is next for an account with money at risk. */
@Named
@ApplicationScoped
public class NextSteps {

    public String page(AtRisk risk) {
        String number = URLEncoder.encode(risk.payer().number(), StandardCharsets.UTF_8);
        return switch (risk.first()) {
            case RETURNED -> "/office/payments/returns.xhtml?q=" + number;
            case MANDATE ->
                "/office/accounts/mandate-give.xhtml?account=" + risk.payer().id();
            case UNDELIVERED -> "/office/delivery/list.xhtml";
            case OVERDUE -> "/office/accounts/ledger.xhtml?id=" + risk.payer().id();
        };
    }
}
