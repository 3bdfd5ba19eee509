package org.kontor.notifications;

import java.time.Instant;
import java.util.Optional;

/**
 * One change of a template.
 *
 * @param template empty: back to the text that comes with Kontor
 * @param failure why a message could not be written with it, so that the shipped text was taken; empty if all could
 */
public record MailTemplateVersion(
        long id, Instant madeAt, String madeBy, Optional<MailTemplate> template, String failure) {}
