package org.kontor.notifications;

import java.time.Instant;

/**
 * A mail in the list of the local stack.
 *
 * @param id opens it: {@link LocalMail#open}
 * @param sentAt when it reached the folder
 */
public record LocalMailRow(String id, String from, String to, String subject, Instant sentAt) {}
