package org.kontor.web.office.archive;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import org.kontor.documents.Archive;
import org.kontor.documents.ArchiveFilter;
import org.kontor.documents.ArchivedDocument;
import org.kontor.web.shell.Language;
import org.kontor.web.ui.Rows;
import org.kontor.web.ui.Texts;
import org.omnifaces.cdi.Param;

/** What is archived, the newest first. */
@Named
@RequestScoped
public class ArchiveList {
    @Inject
    private Archive archive;

    @Inject
    private Language language;

    @Inject
    @Param(name = "q")
    private String name;

    @Inject
    @Param
    private String kind;

    @Inject
    @Param
    private String from;

    @Inject
    @Param
    private String to;

    private Rows<ArchivedDocument> rows;

    @PostConstruct
    void load() {
        ArchiveFilter filter = new ArchiveFilter(name, kind, day(from), day(to));
        rows = new Rows<>("", request -> archive.list(filter, request));
    }

    /** What is typed into an address by hand and is no day does not matter. */
    private static Optional<LocalDate> day(String typed) {
        try {
            return typed == null || typed.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(typed));
        } catch (DateTimeParseException none) {
            return Optional.empty();
        }
    }

    public Rows<ArchivedDocument> getRows() {
        return rows;
    }

    public List<String> getKinds() {
        return archive.kinds();
    }

    /** A kind in words; later kinds without words show as they are. */
    public String kindName(String kindOfDocument) {
        String key = "documentKind." + kindOfDocument;
        String label = Texts.label(key, language.getLocale());
        return label.equals(key) ? kindOfDocument : label;
    }

    public String getName() {
        return name;
    }

    public String getKind() {
        return kind;
    }

    public String getFrom() {
        return from;
    }

    public String getTo() {
        return to;
    }
}
