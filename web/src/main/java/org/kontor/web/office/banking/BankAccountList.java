package org.kontor.web.office.banking;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.kontor.banking.AccountBalance;
import org.kontor.banking.BankBook;

/** The bank accounts and how they stand. */
@Named
@RequestScoped
public class BankAccountList {
    @Inject
    private BankBook book;

    private List<AccountBalance> all;

    @PostConstruct
    void load() {
        all = book.balances();
    }

    public List<AccountBalance> getAll() {
        return all;
    }
}
