package org.kontor.declarations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.kontor.notifications.Outbox;
import org.kontor.settings.Configuration;

/** Confirmations: of the receipt with the declaration attached (§ 312k (4), § 356a (4) BGB), and of what came of it. */
@ApplicationScoped
class DeclarationMails {
    @Inject
    private Outbox outbox;

    @Inject
    private Configuration configuration;

    void received(Declaration declaration) {
        outbox.put(mail(declaration).received());
    }

    void ends(Declaration declaration, Decision.Ends ends) {
        outbox.put(mail(declaration).ends(ends));
    }

    void settled(Declaration declaration, Declaration.Outcome outcome) {
        outbox.put(mail(declaration).settled(outcome));
    }

    void declined(Declaration declaration, String answer) {
        outbox.put(mail(declaration).declined(answer));
    }

    private DeclarationMail mail(Declaration declaration) {
        return new DeclarationMail(declaration, configuration.zone());
    }
}
