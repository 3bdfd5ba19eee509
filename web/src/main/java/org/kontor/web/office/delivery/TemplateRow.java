package org.kontor.web.office.delivery;

import java.util.Optional;
import org.kontor.notifications.MailTemplateKey;
import org.kontor.notifications.MailTemplateVersion;

/**
 * A mail in one language as the list shows it.
 *
 * @param newest its last change; empty if nobody changed it
 */
public record TemplateRow(MailTemplateKey key, String subject, Optional<MailTemplateVersion> newest) {
    public boolean isOwn() {
        return newest.flatMap(MailTemplateVersion::template).isPresent();
    }

    public boolean isFailed() {
        return isOwn() && !newest.orElseThrow().failure().isEmpty();
    }
}
