package org.kontor.declarations;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.Map;
import org.kontor.notifications.Message;
import org.kontor.notifications.Occasion;

/**
 * What is mailed about a declaration. Pure.
 *
 * @param zone in which the time of receipt is written
 */
record DeclarationMail(Declaration declaration, ZoneId zone) {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss");

    /** Waits for the archived declaration. Without a contract it ends "at the next possible time". */
    Message received() {
        return received("", "");
    }

    /** As {@link #received()}, with the day on which the contract ends. */
    Message ends(Decision.Ends ends) {
        return received(ends.contract().number(), ends.last().toString());
    }

    private Message received(String number, String last) {
        return message("declaration-received", facts(number, last), Declarations.DOCUMENT);
    }

    /** A person found the contract afterwards. */
    Message settled(Declaration.Outcome outcome) {
        Map<String, String> facts =
                facts(outcome.number(), outcome.last().map(LocalDate::toString).orElse(""));
        facts.put("courtesy", outcome.because().courtesy() ? "yes" : "");
        return message("declaration-settled", facts, "");
    }

    /** Nothing comes of it, and why. */
    Message declined(String answer) {
        Map<String, String> facts = facts("", "");
        facts.put("answer", answer);
        return message("declaration-declined", facts, "");
    }

    private Message message(String kind, Map<String, String> facts, String attached) {
        return new Message(
                new Occasion(Declarations.SUBJECT, declaration.id(), kind, "receipt"),
                declaration.said().declarer().email(),
                declaration.said().language(),
                facts,
                attached);
    }

    private Map<String, String> facts(String number, String last) {
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
                TIME.format(LocalDateTime.ofInstant(declaration.receipt().at(), zone)));
        facts.put("number", number);
        facts.put("last", last);
        return facts;
    }
}
