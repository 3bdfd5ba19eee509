package org.kontor.web.office.delivery;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;
import org.kontor.notifications.MailTemplateKey;
import org.kontor.notifications.MailTemplates;

/** The texts of all mails. */
@Named
@RequestScoped
public class TemplateList {
    @Inject
    private MailTemplates templates;

    private List<TemplateRow> rows;

    @PostConstruct
    void load() {
        rows = templates.kinds().stream()
                .flatMap(kind -> Stream.of(new MailTemplateKey(kind, "de"), new MailTemplateKey(kind, "en")))
                .map(key -> new TemplateRow(
                        key,
                        templates.current(key).subject(),
                        templates.versions(key).stream().findFirst()))
                .toList();
    }

    public List<TemplateRow> getRows() {
        return rows;
    }
}
