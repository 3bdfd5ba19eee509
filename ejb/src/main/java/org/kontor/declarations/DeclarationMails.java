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
        outbox.put(message(declaration, "declaration-received", "", "", Declarations.DOCUMENT));
    }

    /** As {@link #received}, with the day on which the contract ends. */
    void ends(Declaration declaration, Decision.Ends ends) {
        outbox.put(message(
                declaration,
                "declaration-received",
                ends.contract().number(),
                ends.last().toString(),
                Declarations.DOCUMENT));
    }

    /** A person found the contract afterwards. */
    void settled(Declaration declaration, String number, LocalDate last) {
        outbox.put(message(declaration, "declaration-settled", number, last.toString(), ""));
    }

    private Message message(Declaration declaration, String kind, String number, String last, String attached) {
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
        return new Message(
                new Occasion(Declarations.SUBJECT, declaration.id(), kind, "receipt"),
                said.declarer().email(),
                said.language(),
                facts,
                attached);
    }
}
