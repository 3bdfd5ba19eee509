package org.kontor.web.ui;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.Map;

/** The colour of a status: red wants somebody, amber soon, green is done. What is not named here is neutral. */
@Named
@ApplicationScoped
public class Tones {
    private static final Map<String, String> TONES = Map.ofEntries(
            Map.entry("PAID", "ok"),
            Map.entry("REQUESTED", "info"),
            Map.entry("PARTLY", "warn"),
            Map.entry("PROPOSED", "warn"),
            Map.entry("APPROVED", "ok"),
            Map.entry("REFUSED", "neutral"),
            Map.entry("IN_COLLECTION", "info"),
            Map.entry("RETRY", "warn"),
            Map.entry("ANNOUNCED", "info"),
            Map.entry("TO_PAY", "info"),
            Map.entry("RETURNED", "bad"),
            Map.entry("ACTIVE", "ok"),
            Map.entry("DRAFT", "info"),
            Map.entry("SUSPENDED", "warn"),
            Map.entry("EXPIRED", "warn"),
            Map.entry("REVOKED", "bad"),
            Map.entry("SETTLED", "ok"),
            Map.entry("RUNNING", "ok"),
            Map.entry("DONE", "ok"),
            Map.entry("SENT", "ok"),
            Map.entry("WHOLE", "ok"),
            Map.entry("PRINTED", "ok"),
            Map.entry("SEEN", "ok"),
            Map.entry("DOWNLOADED", "ok"),
            Map.entry("TO_PRINT", "warn"),
            Map.entry("WAITING", "info"),
            Map.entry("BOUNCED", "bad"),
            Map.entry("CHECKING", "info"),
            Map.entry("BROKEN", "bad"),
            Map.entry("OPEN", "info"),
            Map.entry("DRAFTED", "warn"),
            Map.entry("ISSUING", "info"),
            Map.entry("DUE", "warn"),
            Map.entry("ENDING", "warn"),
            Map.entry("HIGHER", "warn"),
            Map.entry("CORRECTED", "warn"),
            Map.entry("COMPLETE", "ok"),
            Map.entry("FAULTY", "bad"),
            Map.entry("FIRST", "info"),
            Map.entry("HELD", "warn"),
            Map.entry("EXCLUDED", "warn"),
            Map.entry("UNKNOWN", "bad"),
            Map.entry("NO_LINE", "warn"),
            Map.entry("CANCELLED", "bad"),
            Map.entry("LOWER", "warn"),
            Map.entry("ZERO", "info"),
            Map.entry("NEGATIVE", "bad"),
            Map.entry("DRAFTING", "info"),
            Map.entry("SIGNED", "info"),
            Map.entry("PENDING", "info"),
            Map.entry("UNCERTAIN", "warn"),
            Map.entry("OVERDUE", "bad"),
            Map.entry("PARKED", "bad"),
            Map.entry("IMPORT_REFUSED", "bad"),
            Map.entry("IMPORT_CHECKED", "warn"),
            Map.entry("IMPORT_STARTED", "info"),
            Map.entry("IMPORT_DONE", "ok"),
            Map.entry("IMPORT_DISCARDED", "neutral"),
            Map.entry("BANK_BOOKED", "ok"),
            Map.entry("BANK_PARKED", "bad"),
            Map.entry("BANK_REFUSED", "bad"),
            Map.entry("FILE_IMPORTED", "ok"),
            Map.entry("FILE_RECEIVED", "info"),
            Map.entry("FILE_PARKED", "bad"),
            Map.entry("FILE_REFUSED", "bad"),
            Map.entry("CREATED", "warn"),
            Map.entry("RELEASED", "warn"),
            Map.entry("SUBMITTED", "info"),
            Map.entry("BOOKED", "ok"),
            Map.entry("REJECTED", "bad"),
            Map.entry("WITHIN", "ok"),
            Map.entry("WARNED", "warn"),
            Map.entry("FULL", "bad"),
            Map.entry("BEYOND", "bad"),
            Map.entry("FAILED", "bad"));

    /** Takes a name or an enum constant. */
    public String of(Object status) {
        return TONES.getOrDefault(String.valueOf(status), "neutral");
    }
}
