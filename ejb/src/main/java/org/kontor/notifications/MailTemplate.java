package org.kontor.notifications;

/**
 * The text of a kind of message in one language, with places for facts.
 *
 * @param subject one line
 */
public record MailTemplate(String subject, String text) {
    static final int LONGEST_SUBJECT = 200;
    static final int LONGEST_TEXT = 4000;

    public MailTemplate {
        subject = subject == null ? "" : subject.strip();
        text = text == null ? "" : text.replace("\r\n", "\n").strip();
    }

    /** A file whose first line is the subject and whose text begins after an empty line. */
    static MailTemplate parse(String source) {
        int end = source.indexOf('\n');
        return new MailTemplate(source.substring(0, end), source.substring(end + 1));
    }
}
