package org.kontor.notifications;

/** The mail server does not answer, or does not let us in. */
class MailServerAway extends RuntimeException {
    private static final long serialVersionUID = 1L;

    MailServerAway(Throwable cause) {
        super("The mail server of KONTOR_MAIL_HOST and KONTOR_MAIL_PORT does not answer: " + cause.getMessage(), cause);
    }
}
