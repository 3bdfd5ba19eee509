package org.kontor.notifications;

import java.util.Locale;
import java.util.Map;

/**
 * A mail to somebody about something; its text is the template of its kind and language, filled with the facts.
 *
 * @param about what it is about; with kind and occasion unique, so that nobody is told the same twice
 * @param to address of the recipient
 * @param language German or English; others get English
 * @param facts values for the template
 * @param attachmentKind attaches every archived document of this kind that the subject has, and waits until there is
 *     one; empty for none
 */
public record Message(Occasion about, String to, Locale language, Map<String, String> facts, String attachmentKind) {

    public Message {
        facts = Map.copyOf(facts);
        language = "de".equals(language.getLanguage()) ? Locale.GERMAN : Locale.ENGLISH;
    }
}
