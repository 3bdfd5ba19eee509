package org.kontor.einvoice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.kontor.calendar.TechnicalClock;
import org.kontor.invoicing.InvoiceContent;
import org.kontor.persistence.Sql;
import org.kontor.persistence.UtcTime;

/**
 * Lets the full validator judge the first document of each shape in a release, before it is archived: what it refuses is
 * parked as an alarm and not mailed, and so is every other of its shape until a person has mended the cause.
 */
@ApplicationScoped
class ProvenShapes {
    private static final String RELEASE = release();

    private final Set<String> known = ConcurrentHashMap.newKeySet();

    @Inject
    private Sql sql;

    @Inject
    private FullValidator validator;

    @Inject
    private TechnicalClock clock;

    /**
     * @throws WrongRendering in the words of the validator
     */
    void prove(InvoiceContent content, RenderedInvoice rendered) {
        if (!content.heading().style().form().isElectronic()) {
            return;
        }
        String shape = Shape.of(content);
        if (known.contains(shape)) {
            return;
        }
        if (!isStored(shape)) {
            judge(rendered);
            store(shape, rendered.id());
        }
        known.add(shape);
    }

    private void judge(RenderedInvoice rendered) {
        String fault = validator.fault(rendered.pdf(), "invoice.pdf");
        if (!fault.isEmpty()) {
            throw new WrongRendering(rendered.number(), fault);
        }
    }

    private boolean isStored(String shape) {
        return sql.exists("SELECT 1 FROM proven_shape WHERE release_version = ? AND shape = ?", RELEASE, shape);
    }

    /** Another node may have proven the same meanwhile. */
    private void store(String shape, long invoiceId) {
        sql.update(
                "INSERT IGNORE INTO proven_shape (release_version, shape, invoice_id, proven_at) VALUES (?, ?, ?, ?)",
                RELEASE,
                shape,
                invoiceId,
                UtcTime.of(clock.now()));
    }

    private static String release() {
        String version = ProvenShapes.class.getPackage().getImplementationVersion();
        return version == null ? "unreleased" : version;
    }
}
