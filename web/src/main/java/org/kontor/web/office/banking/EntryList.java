package org.kontor.web.office.banking;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.kontor.banking.BankBook;
import org.kontor.banking.EntryRow;
import org.kontor.web.ui.Rows;
import org.omnifaces.cdi.Param;

/** What is booked on the bank accounts, the newest first. */
@Named
@RequestScoped
public class EntryList {
    @Inject
    private BankBook book;

    @Inject
    @Param(name = "q")
    private String filter;

    @Inject
    @Param(name = "account")
    private String account;

    private Rows<EntryRow> rows;

    @PostConstruct
    void load() {
        long accountId = account != null && account.matches("\\d{1,18}") ? Long.parseLong(account) : 0;
        rows = new Rows<>(filter, request -> book.entries(accountId, request));
    }

    public String getFilter() {
        return filter;
    }

    public Rows<EntryRow> getRows() {
        return rows;
    }
}
