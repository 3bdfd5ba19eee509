package org.kontor.web.office.contracts;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.kontor.contracts.ContractRow;
import org.kontor.contracts.Contracts;
import org.kontor.web.ui.Rows;
import org.omnifaces.cdi.Param;

/** All contracts, found by number, account, location or product. */
@Named
@RequestScoped
public class ContractList {
    @Inject
    private Contracts contracts;

    @Inject
    @Param(name = "q")
    private String filter;

    private Rows<ContractRow> rows;

    @PostConstruct
    void load() {
        rows = new Rows<>(filter, contracts::list);
    }

    public String getFilter() {
        return filter;
    }

    public Rows<ContractRow> getRows() {
        return rows;
    }
}
