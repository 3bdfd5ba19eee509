package org.kontor.declarations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.Map;
import org.kontor.notifications.Message;
import org.kontor.notifications.Occasion;
import org.kontor.notifications.Outbox;
import org.kontor.settings.Configuration;

/** Confirmations: of the receipt with the declaration attached (§ 312k (4), § 356a (4) BGB), and of what came of it. */
@ApplicationScoped
class DeclarationMails {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss");

    @Inject
    private Outbox outbox;

    @Inject
    private Configuration configuration;

    /** Waits for the archived declaration. Without a contract it ends "at the next possible time". */
    void received(Declaration declaration) {
        received(declaration, "", "");
    }

    /** As {@link #received}, with the day on which the contract ends. */
    void ends(Declaration declaration, Decision.Ends ends) {
        received(declaration, ends.contract().number(), ends.last().toString());
    }

    private void received(Declaration declaration, String number, String last) {
        outbox.put(message(
                declaration, "declaration-received", facts(declaration, number, last), Declarations.DOCUMENT));
    }

    /** A person found the contract afterwards. */
    void settled(Declaration declaration, Declaration.Outcome outcome) {
        String last = outcome.last().map(LocalDate::toString).orElse("");
        Map<String, String> facts = facts(declaration, outcome.number(), last);
        facts.put("courtesy", outcome.because().courtesy() ? "yes" : "");
        outbox.put(message(declaration, "declaration-settled", facts, ""));
    }

    /** Nothing comes of it, and why. */
    void declined(Declaration declaration, String answer) {
        Map<String, String> facts = facts(declaration, "", "");
        facts.put("answer", answer);
        outbox.put(message(declaration, "declaration-declined", facts, ""));
    }

    private Message message(Declaration declaration, String kind, Map<String, String> facts, String attached) {
        return new Message(
                new Occasion(Declarations.SUBJECT, declaration.id(), kind, "receipt"),
                declaration.said().declarer().email(),
                declaration.said().language(),
                facts,
                attached);
    }

    private Map<String, String> facts(Declaration declaration, String number, String last) {
        Declared said = declaration.said();
        Map<String, String> facts = new HashMap<>();
        facts.put("kind", said.kind().name());
        facts.put("ending", said.ending().name());
        facts.put("reason", said.reason());
        facts.put("name", said.declarer().name());
        facts.put("customer", said.declarer().customer());
        facts.put("contract", said.contract());
        facts.put("wished", said.wished().map(LocalDate::toString).orElse(""));
        facts.put("receivedOn", declaration.receipt().on().toString());
        facts.put(
                "receivedAt",
                TIME.format(LocalDateTime.ofInstant(declaration.receipt().at(), configuration.zone())));
        facts.put("number", number);
        facts.put("last", last);
        return facts;
    }
}
