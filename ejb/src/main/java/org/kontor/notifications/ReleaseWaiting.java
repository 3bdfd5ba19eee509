package org.kontor.notifications;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.kontor.documents.DocumentStored;

/** Lets messages go whose document has come. */
@ApplicationScoped
class ReleaseWaiting {
    @Inject
    private OutboxRepository outbox;

    void release(@Observes DocumentStored document) {
        outbox.release(document.subjectType(), document.subjectId(), document.kind());
    }
}
