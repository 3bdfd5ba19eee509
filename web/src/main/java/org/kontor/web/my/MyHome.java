package org.kontor.web.my;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.kontor.accounts.Members;
import org.kontor.accounts.Restrictions;
import org.kontor.contracts.Contract;
import org.kontor.contracts.ContractRow;
import org.kontor.contracts.Contracts;
import org.kontor.dunning.DunningNotices;
import org.kontor.dunning.NoticeRow;
import org.kontor.invoicing.InvoicePreview;
import org.kontor.invoicing.InvoiceRow;
import org.kontor.invoicing.Invoices;
import org.kontor.limits.CreditLimits;
import org.kontor.money.Money;
import org.kontor.persistence.PageRequest;
import org.kontor.persistence.Together;
import org.kontor.receivables.OpenItem;
import org.kontor.receivables.OpenItems;
import org.kontor.usage.Remaining;
import org.kontor.usage.Usages;
import org.kontor.web.shell.LocalStack;
import org.kontor.web.ui.UsageLeft;

/** A member's home: what is owed, what comes next, what runs and is left, what was last. */
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

    @Inject
    private DunningNotices notices;

    @Inject
    private Restrictions restrictions;

    @Inject
    private CreditLimits limits;

    @Inject
    private Usages usages;

    @Inject
    private Members members;

    @Inject
    private LocalStack localStack;

    @Inject
    private Together together;

    private List<InvoicePreview> next;
    private List<InvoiceRow> last;
    private List<ContractRow> contractRows;
    private List<OpenItem> open;
    private List<NoticeRow> letters;
    private List<UsageLeft> left;
    private List<MyStanding> standings;
    private List<MyRestriction> restricted;

    @PostConstruct
    void load() {
        together.ask(this::read);
    }

    private void read() {
        next = invoices.previewMine();
        last = invoices.mine(PageRequest.first(SHOWN)).rows();
        contractRows = contracts.mine(PageRequest.first(SHOWN)).rows();
        open = openItems.mine(PageRequest.first(ALL)).rows();
        letters = notices.mine(PageRequest.first(SHOWN)).rows();
        left = leftOfAll();
        standings = MyStanding.of(limits.mine());
        restricted = MyRestriction.of(restrictions.mine());
    }

    private List<UsageLeft> leftOfAll() {
        List<UsageLeft> all = new ArrayList<>();
        for (ContractRow row : contractRows) {
            Map<String, List<Remaining>> sources = usages.myLeft(row.id(), localStack.getToday());
            if (sources.values().stream().allMatch(List::isEmpty)) {
                continue;
            }
            Contract contract = contracts.findMine(row.id());
            UsageLeft.of(contract, sources, members.mine(contract.account().id())).stream()
                    .filter(metered -> !metered.sources().isEmpty())
                    .forEach(all::add);
        }
        return all;
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

    /** What is to be paid or was paid too much, the longest due first. */
    public List<OpenItem> getOpen() {
        return open;
    }

    public Money getOpenSum() {
        return Money.sum(open.stream().map(OpenItem::open).toList());
    }

    public boolean isOverdue() {
        return open.stream().anyMatch(OpenItem::isOverdue);
    }

    /** Reminders, the newest first. */
    public List<NoticeRow> getLetters() {
        return letters;
    }

    /** What contracts include and nobody used yet; of what is only sold by the piece there is nothing. */
    public List<UsageLeft> getLeft() {
        return left;
    }

    /** Of accounts that may not owe any amount. */
    public List<MyStanding> getStandings() {
        return standings;
    }

    /** Accounts whose services are restricted because of what is overdue. */
    public List<MyRestriction> getRestricted() {
        return restricted;
    }
}
