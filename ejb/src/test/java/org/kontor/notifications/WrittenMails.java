package org.kontor.notifications;

/** Messages in the words that are sent, for tests of other packages. */
public final class WrittenMails {
    private static final MailText TEXT = new MailText();

    private WrittenMails() {}

    public static String text(Message message) {
        return TEXT.words(message.about().kind(), message.language(), message.facts())
                .text();
    }
}
