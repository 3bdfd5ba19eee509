package org.kontor.notifications;

/**
 * What became of an attempt to send.
 *
 * @param state SENT; PENDING if it surely was not taken and can be tried again; FAILED if it was refused for good;
 *     UNCERTAIN if nobody knows
 * @param reason what the mail server or its connection said; empty if sent
 */
record MailOutcome(MessageState state, String reason) {
    static final MailOutcome SENT = new MailOutcome(MessageState.SENT, "");
    private static final int LONGEST = 500;

    MailOutcome {
        reason = reason.substring(0, Math.min(reason.length(), LONGEST));
    }

    static MailOutcome refused(String reason) {
        return new MailOutcome(MessageState.FAILED, reason);
    }
}
