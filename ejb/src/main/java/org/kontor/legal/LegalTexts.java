package org.kontor.legal;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.kontor.audit.AuditTrail;
import org.kontor.calendar.TechnicalClock;
import org.kontor.catalog.Input;
import org.kontor.identity.Caller;
import org.kontor.identity.Roles;

/** The texts of the legal pages, in both languages; each change is a version, and every version stays. */
@Stateless
@RolesAllowed({Roles.OPERATOR, Roles.ACCOUNTANT, Roles.ADMIN, Roles.AUDITOR})
public class LegalTexts {
    /** Characters of a text. */
    public static final int LONGEST = 60_000;

    private static final String SUBJECT = "legal_text";
    private static final int SHOWN = 50;

    @Inject
    private LegalTextRepository texts;

    @Inject
    private TechnicalClock clock;

    @Inject
    private Caller caller;

    @Inject
    private AuditTrail audit;

    /** What counts now: in the language, else in the other one; empty as long as nobody wrote it. */
    @PermitAll
    public Optional<LegalText> current(LegalKind kind, Locale language) {
        String code = code(language);
        return Stream.of(code, "de".equals(code) ? "en" : "de")
                .flatMap(spoken -> texts.newest(kind, spoken).stream())
                .findFirst();
    }

    /**
     * A version, whether it still counts or not: what somebody agreed to.
     *
     * @throws NoSuchLegalText if there is none with that id
     */
    @PermitAll
    public LegalText version(long id) {
        return texts.find(id).orElseThrow(() -> new NoSuchLegalText(id));
    }

    /** In one language, the newest first. */
    public List<LegalText> versions(LegalKind kind, Locale language) {
        return texts.versions(kind, code(language), SHOWN);
    }

    /**
     * Counts from now on.
     *
     * @param text at most {@value #LONGEST} characters
     * @return id of the version; that of the newest one if nothing changed
     */
    @RolesAllowed(Roles.ADMIN)
    public long change(LegalKind kind, Locale language, String text) {
        String said = Input.required(text == null ? null : text.replaceAll("\\R", "\n"), LONGEST, "text");
        Optional<LegalText> before = texts.newest(kind, code(language));
        if (before.isPresent() && before.get().text().equals(said)) {
            return before.get().id();
        }
        long id = texts.add(kind, code(language), said, clock.now(), caller.name());
        audit.record("legal.change", SUBJECT, Long.toString(id), kind + " " + code(language));
        return id;
    }

    private static String code(Locale language) {
        return "de".equals(language.getLanguage()) ? "de" : "en";
    }
}
