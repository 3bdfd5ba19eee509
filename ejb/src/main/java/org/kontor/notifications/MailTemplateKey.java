package org.kontor.notifications;

import java.util.Locale;

/**
 * Which template.
 *
 * @param kind of the message, such as {@code invoice}
 * @param language {@code de} or {@code en}
 */
public record MailTemplateKey(String kind, String language) {
    /**
     * @throws NoSuchTemplate if there is no such kind
     */
    public MailTemplateKey {
        if (MailKinds.samples(kind).isEmpty()) {
            throw new NoSuchTemplate(kind);
        }
        language = "de".equals(language) ? "de" : "en";
    }

    Locale locale() {
        return "de".equals(language) ? Locale.GERMAN : Locale.ENGLISH;
    }
}
