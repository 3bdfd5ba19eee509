package org.kontor.einvoice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.kontor.invoicing.Invoices;
import org.kontor.letters.Letterhead;
import org.kontor.letters.Letterheads;

/** Letterheads of invoices to render; a version never changes, so it is read once. */
@ApplicationScoped
class LetterheadCache {
    private static final int MOST = 50;

    private final Map<Long, Letterhead> versions = new ConcurrentHashMap<>();

    @Inject
    private Invoices invoices;

    @Inject
    private Letterheads letterheads;

    /** The look the invoice was issued with. */
    Letterhead of(long invoiceId) {
        if (versions.size() > MOST) {
            versions.clear();
        }
        return versions.computeIfAbsent(invoices.letterheadOf(invoiceId), letterheads::version);
    }
}
