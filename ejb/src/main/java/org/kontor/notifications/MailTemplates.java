package org.kontor.notifications;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kontor.audit.AuditTrail;
import org.kontor.calendar.TechnicalClock;
import org.kontor.identity.Caller;
import org.kontor.identity.Roles;
import org.kontor.settings.Configuration;

/** The texts of mails, in both languages. Each change is a version; without one, the text that comes with Kontor counts. */
@Stateless
@RolesAllowed({Roles.OPERATOR, Roles.ACCOUNTANT, Roles.ADMIN, Roles.AUDITOR})
public class MailTemplates {
    private static final int MOST_VERSIONS = 50;

    @Inject
    private MailTemplateRepository templates;

    @Inject
    private MailText text;

    @Inject
    private Outbox outbox;

    @Inject
    private AuditTrail audit;

    @Inject
    private Caller caller;

    @Inject
    private Configuration configuration;

    @Inject
    private TechnicalClock clock;

    /** The kinds of messages there are, by name. */
    public List<String> kinds() {
        return MailKinds.all();
    }

    /** What counts now. */
    public MailTemplate current(MailTemplateKey key) {
        return templates
                .current(key.kind(), key.language())
                .flatMap(MailTemplateVersion::template)
                .orElseGet(() -> text.shipped(key.kind(), key.locale()));
    }

    /** The newest first; empty as long as nobody changed it. */
    public List<MailTemplateVersion> versions(MailTemplateKey key) {
        return templates.versions(key.kind(), key.language(), MOST_VERSIONS);
    }

    /** Facts the template may use, each with a sample. */
    public Map<String, String> facts(MailTemplateKey key) {
        Map<String, String> facts = new HashMap<>(MailKinds.samples(key.kind()));
        facts.put("baseUrl", configuration.baseUrl().toString());
        return facts;
    }

    /**
     * The mail as it would be written with sample facts: subject and text.
     *
     * @throws TemplateRefused that names the field and what is wrong there
     */
    public MailTemplate preview(MailTemplateKey key, MailTemplate template) {
        MailText.Words words = text.tried(template, key.locale(), facts(key));
        return new MailTemplate(words.subject(), words.text());
    }

    /**
     * Counts for every message that is sent from now on.
     *
     * @throws TemplateRefused that names the field and what is wrong there
     */
    @RolesAllowed(Roles.ADMIN)
    public void change(MailTemplateKey key, MailTemplate template) {
        text.tried(template, key.locale(), facts(key));
        store(key, Optional.of(template));
    }

    /** The text that comes with Kontor counts again. */
    @RolesAllowed(Roles.ADMIN)
    public void goBack(MailTemplateKey key) {
        store(key, Optional.empty());
    }

    private void store(MailTemplateKey key, Optional<MailTemplate> template) {
        long id = templates.add(key, template, clock.now(), caller.name());
        audit.record("template.change", "mail_template", key.kind() + "_" + key.language(), "version " + id);
    }

    /**
     * Sends the mail with sample facts, without storing the template.
     *
     * @throws TemplateRefused that names the field and what is wrong there
     */
    @RolesAllowed(Roles.ADMIN)
    public void sendTest(MailTemplateKey key, MailTemplate template, String to) {
        if (to == null || !to.strip().matches("[^@\\s]{1,64}@[^@\\s]{1,180}")) {
            throw new TemplateRefused("to", "testNoAddress");
        }
        MailTemplate written = preview(key, template);
        long now = clock.now().toEpochMilli();
        outbox.put(new Message(
                new Occasion("mail_template", now, "test", "test"),
                to.strip(),
                key.locale(),
                Map.of("subject", written.subject(), "text", written.text()),
                ""));
        audit.record("template.test", "mail_template", key.kind() + "_" + key.language(), "");
    }
}
