package org.kontor.notifications;

import java.util.List;

/**
 * A mail of the local stack as its reader sees it.
 *
 * @param text the plain text; empty if it has none
 * @param attachments names of the attached files, in order
 */
public record OpenedMail(LocalMailRow heading, String text, List<String> attachments) {}
