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
            Map.entry("SETTLED", "ok"),
            Map.entry("RUNNING", "ok"),
            Map.entry("ACTIVE", "ok"),
            Map.entry("ISSUED", "ok"),
            Map.entry("DONE", "ok"),
            Map.entry("SENT", "ok"),
            Map.entry("VALID", "ok"),
            Map.entry("OPEN", "info"),
            Map.entry("DRAFTED", "info"),
            Map.entry("CALCULATING", "info"),
            Map.entry("ISSUING", "info"),
            Map.entry("FUTURE", "info"),
            Map.entry("PLANNED", "info"),
            Map.entry("DUE", "warn"),
            Map.entry("NOTICE_GIVEN", "warn"),
            Map.entry("PARTLY_PAID", "warn"),
            Map.entry("UNCERTAIN", "warn"),
            Map.entry("OVERDUE", "bad"),
            Map.entry("PARKED", "bad"),
            Map.entry("FAILED", "bad"));

    /** Takes a name or an enum constant. */
    public String of(Object status) {
        return TONES.getOrDefault(String.valueOf(status), "neutral");
    }
}
