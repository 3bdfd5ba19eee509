package org.kontor.web.office.contracts;

import jakarta.annotation.PostConstruct;
import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.kontor.accounts.Account;
import org.kontor.accounts.Accounts;
import org.kontor.catalog.Sellers;
import org.kontor.contracts.ContractOrder;
import org.kontor.orders.FirstInvoice;
import org.kontor.orders.Orders;
import org.kontor.web.shell.LocalStack;
import org.kontor.web.ui.Ids;
import org.kontor.web.ui.Notices;
import org.kontor.web.ui.Prices;
import org.omnifaces.cdi.Param;

/** Signs a contract in two steps: what, then what it costs first. The account comes with the address. */
@Named
@ViewScoped
@SuppressWarnings("serial") // The container's references are serializable proxies.
public class SignContract implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private Accounts accounts;

    @Inject
    private Sellers sellers;

    @Inject
    private Orders orders;

    @Inject
    private LocalStack localStack;

    @Inject
    private Notices notices;

    @Inject
    private Offers offers;

    @Inject
    private Prices prices;

    @Inject
    @Param(name = "account")
    private String accountParameter;

    private long accountId;
    private String accountName;
    private Offers.Chosen chosen;

    @NotNull
    private Long locationId;

    @NotNull
    private LocalDate start;

    private final TermInput terms = new TermInput();

    private boolean feesWaived;

    private int step = 2;
    private transient FirstInvoice firstInvoice;

    @PostConstruct
    void load() {
        Account account = accounts.find(Ids.parse(accountParameter));
        accountId = account.id();
        accountName = account.name();
        start = localStack.getToday().plusMonths(1).withDayOfMonth(1);
        chosen = offers.today();
    }

    public void preview() {
        firstInvoice = orders.firstInvoice(order());
        step = 3;
    }

    public void back() {
        step = 2;
    }

    public String sign() {
        long id = orders.sign(order());
        notices.done("contract.signed", accountName);
        return "/office/contracts/detail.xhtml?faces-redirect=true&id=" + id;
    }

    public FirstInvoice getFirstInvoice() {
        if (firstInvoice == null) {
            firstInvoice = orders.firstInvoice(order());
        }
        return firstInvoice;
    }

    private ContractOrder order() {
        return new ContractOrder(accountId, locationId, start, terms.conditions(), chosen.lines(), feesWaived);
    }

    public List<SelectItem> getLocations() {
        return sellers.locations().stream()
                .map(location -> new SelectItem(location.id(), location.name()))
                .toList();
    }

    public Offers.Chosen getChosen() {
        return chosen;
    }

    public long getAccountId() {
        return accountId;
    }

    public String getAccountName() {
        return accountName;
    }

    public int getStep() {
        return step;
    }

    public Long getLocationId() {
        return locationId;
    }

    public void setLocationId(Long locationId) {
        this.locationId = locationId;
    }

    public LocalDate getStart() {
        return start;
    }

    public void setStart(LocalDate start) {
        this.start = start;
    }

    public boolean isFeesWaived() {
        return feesWaived;
    }

    public void setFeesWaived(boolean feesWaived) {
        this.feesWaived = feesWaived;
    }

    public TermInput getTerms() {
        return terms;
    }

    public List<SelectItem> getNotices() {
        return TermInput.items("notice.", prices, TermInput.Notice.values());
    }

    public List<SelectItem> getRenewals() {
        return TermInput.items("renewal.", prices, TermInput.Renewal.values());
    }
}
