package org.kontor.web.office.declarations;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.kontor.declarations.Declaration;
import org.kontor.declarations.Declarations;
import org.kontor.web.ui.Rows;
import org.omnifaces.cdi.Param;

/** What was declared without login: what is open, or all. */
@Named
@RequestScoped
public class DeclarationList {
    @Inject
    private Declarations declarations;

    @Inject
    @Param
    private String which;

    private Rows<Declaration> rows;

    @PostConstruct
    void load() {
        rows = isAll() ? new Rows<>("", declarations::list) : new Rows<>("", declarations::open);
    }

    public boolean isAll() {
        return "ALL".equals(which);
    }

    public Rows<Declaration> getRows() {
        return rows;
    }
}
