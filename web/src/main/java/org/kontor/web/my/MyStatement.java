package org.kontor.web.my;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import org.kontor.accounts.Account;
import org.kontor.accounts.Accounts;
import org.kontor.catalog.Seller;
import org.kontor.catalog.Sellers;
import org.kontor.money.Money;
import org.kontor.receivables.AccountLedgers;
import org.kontor.receivables.LedgerLine;
import org.kontor.web.errors.MissingException;
import org.kontor.web.shell.LocalStack;
import org.kontor.web.ui.Days;
import org.kontor.web.ui.Ids;
import org.kontor.web.ui.Rows;
import org.omnifaces.cdi.Param;

/** The ledger of an own account as of a day; of somebody else's there is none. */
@Named
@RequestScoped
public class MyStatement {
    @Inject
    private AccountLedgers ledgers;

    @Inject
    private Accounts accounts;

    @Inject
    private Sellers sellers;

    @Inject
    private LocalStack localStack;

    @Inject
    @Param(name = "account")
    private String accountParameter;

    @Inject
    @Param(name = "on")
    private String onParameter;

    private Account account;
    private LocalDate on;
    private Rows<LedgerLine> rows;

    @PostConstruct
    void load() {
        long id = Ids.parse(accountParameter);
        account = accounts.mine().stream()
                .filter(own -> own.id() == id)
                .findFirst()
                .orElseThrow(() -> new MissingException("The account"));
        on = Days.of(onParameter).orElse(localStack.getToday());
        rows = new Rows<>("", request -> ledgers.entriesMine(id, on, request));
    }

    public Rows<LedgerLine> getRows() {
        return rows;
    }

    public Money getBalance() {
        return ledgers.balanceMine(account.id(), on);
    }

    /** With whom there are statements. */
    public List<SelectItem> getSellers() {
        return ledgers.debtorsMine().stream()
                .filter(debtor -> debtor.accountId() == account.id())
                .map(debtor -> new SelectItem(
                        debtor.sellerId(),
                        sellers.sender(debtor.sellerId())
                                .map(Seller::displayName)
                                .orElse("")))
                .toList();
    }

    public Account getAccount() {
        return account;
    }

    public LocalDate getOn() {
        return on;
    }

    /** A year back. */
    public LocalDate getFrom() {
        return on.minusYears(1).plusDays(1);
    }
}
