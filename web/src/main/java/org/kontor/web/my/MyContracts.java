package org.kontor.web.my;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.kontor.contracts.ContractRow;
import org.kontor.contracts.Contracts;
import org.kontor.web.ui.Rows;

/** The member's contracts. */
@Named
@RequestScoped
public class MyContracts {
    @Inject
    private Contracts contracts;

    private Rows<ContractRow> rows;

    @PostConstruct
    void load() {
        rows = new Rows<>("", contracts::mine);
    }

    public Rows<ContractRow> getRows() {
        return rows;
    }
}
