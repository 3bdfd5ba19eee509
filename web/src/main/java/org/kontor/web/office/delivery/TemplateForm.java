package org.kontor.web.office.delivery;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.kontor.notifications.MailTemplate;
import org.kontor.notifications.MailTemplateKey;
import org.kontor.notifications.MailTemplateVersion;
import org.kontor.notifications.MailTemplates;
import org.kontor.web.ui.Notices;
import org.omnifaces.cdi.Param;

/** The text of a mail in one language, with a preview and a test. */
@Named
@ViewScoped
@SuppressWarnings("serial") // The container's references are serializable proxies.
public class TemplateForm implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private MailTemplates templates;

    @Inject
    private Notices notices;

    @Inject
    @Param
    private String kind;

    @Inject
    @Param(name = "language")
    private String languageParameter;

    private String kindShown;
    private String languageShown;
    private String subject;
    private String text;
    private String to;
    private transient MailTemplate preview;

    @PostConstruct
    void load() {
        MailTemplateKey key = new MailTemplateKey(String.valueOf(kind), languageParameter);
        kindShown = key.kind();
        languageShown = key.language();
        MailTemplate current = templates.current(key);
        subject = current.subject();
        text = current.text();
        preview = templates.preview(key, current);
    }

    public void show() {
        preview = templates.preview(key(), template());
    }

    public void test() {
        show();
        templates.sendTest(key(), template(), to);
        notices.done("template.test.sent", to);
    }

    public String save() {
        templates.change(key(), template());
        notices.done("template.saved");
        return self();
    }

    public String goBack() {
        templates.goBack(key());
        notices.done("template.saved");
        return self();
    }

    private String self() {
        return "/office/delivery/template.xhtml?faces-redirect=true&kind=" + kindShown + "&language=" + languageShown;
    }

    private MailTemplateKey key() {
        return new MailTemplateKey(kindShown, languageShown);
    }

    private MailTemplate template() {
        return new MailTemplate(subject, text);
    }

    /** Empty while the text is wrong. */
    public MailTemplate getPreview() {
        return preview;
    }

    public List<Map.Entry<String, String>> getFacts() {
        return List.copyOf(new TreeMap<>(templates.facts(key())).entrySet());
    }

    public List<MailTemplateVersion> getVersions() {
        return templates.versions(key());
    }

    public boolean isOwn() {
        return getVersions().stream()
                .findFirst()
                .flatMap(MailTemplateVersion::template)
                .isPresent();
    }

    public String getKindShown() {
        return kindShown;
    }

    public String getLanguageShown() {
        return languageShown;
    }

    public String getSubject() {
        return subject;
    }

    public void setSubject(String subject) {
        this.subject = subject;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public String getTo() {
        return to;
    }

    public void setTo(String to) {
        this.to = to;
    }
}
