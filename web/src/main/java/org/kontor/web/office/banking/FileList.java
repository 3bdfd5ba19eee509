package org.kontor.web.office.banking;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.kontor.banking.BankBook;
import org.kontor.banking.FileRow;
import org.kontor.web.ui.Rows;
import org.omnifaces.cdi.Param;

/** The files that came, with what became of them. */
@Named
@RequestScoped
public class FileList {
    @Inject
    private BankBook book;

    @Inject
    @Param(name = "q")
    private String filter;

    private Rows<FileRow> rows;

    @PostConstruct
    void load() {
        rows = new Rows<>(filter, book::files);
    }

    public String getFilter() {
        return filter;
    }

    public Rows<FileRow> getRows() {
        return rows;
    }
}
