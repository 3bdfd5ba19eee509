package org.kontor.privacy;

import java.time.Instant;

/**
 * A mail or a letter to a member.
 *
 * @param id of the mail, to read it; 0 for a letter, which is read as the document it is
 * @param kind which mail it is; empty for a letter
 * @param title subject of the mail, or what stands on the letter
 * @param at when it was sent or printed, or else written
 * @param state of {@code MessageState}, or {@code TO_PRINT} and {@code PRINTED}
 * @param subject what it is about
 * @param accountId of the account it went to
 */
public record SentMessage(
        long id, String kind, String title, Instant at, String state, Subject subject, long accountId) {
    /** A thing by its type, such as {@code invoice}, and its id. */
    public record Subject(String type, long id) {}

    public boolean isMail() {
        return id != 0;
    }
}
