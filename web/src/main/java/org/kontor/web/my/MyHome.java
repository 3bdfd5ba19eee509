package org.kontor.web.my;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.kontor.contracts.ContractRow;
import org.kontor.contracts.Contracts;
import org.kontor.invoicing.InvoicePreview;
import org.kontor.invoicing.InvoiceRow;
import org.kontor.invoicing.Invoices;
import org.kontor.money.Money;
import org.kontor.persistence.PageRequest;
import org.kontor.receivables.OpenItem;
import org.kontor.receivables.OpenItems;

/** A member's home: what comes next, what runs, what was last. */
@Named
@RequestScoped
public class MyHome {
    private static final int SHOWN = 3;
    private static final int ALL = 200;

    @Inject
    private Invoices invoices;

    @Inject
    private Contracts contracts;

    @Inject
    private OpenItems openItems;

    private List<InvoicePreview> next;
    private List<InvoiceRow> last;
    private List<ContractRow> contractRows;
    private List<OpenItem> open;

    @PostConstruct
    void load() {
        next = invoices.previewMine();
        last = invoices.mine(PageRequest.first(SHOWN)).rows();
        contractRows = contracts.mine(PageRequest.first(SHOWN)).rows();
        open = openItems.mine(PageRequest.first(ALL)).rows();
    }

    public List<InvoicePreview> getNext() {
        return next;
    }

    public List<InvoiceRow> getLast() {
        return last;
    }

    public List<ContractRow> getContracts() {
        return contractRows;
    }

    public Money getOpenSum() {
        return Money.sum(open.stream().map(OpenItem::open).toList());
    }

    public boolean isOverdue() {
        return open.stream().anyMatch(OpenItem::isOverdue);
    }
}
