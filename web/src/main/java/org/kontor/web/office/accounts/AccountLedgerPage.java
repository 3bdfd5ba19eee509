package org.kontor.web.office.accounts;

import jakarta.annotation.PostConstruct;
import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import org.kontor.accounts.Account;
import org.kontor.accounts.Accounts;
import org.kontor.calendar.Period;
import org.kontor.catalog.Sellers;
import org.kontor.money.Money;
import org.kontor.receivables.AccountLedgers;
import org.kontor.receivables.BlockKind;
import org.kontor.receivables.BlockRow;
import org.kontor.receivables.Blocks;
import org.kontor.receivables.Exposure;
import org.kontor.receivables.LedgerLine;
import org.kontor.receivables.NewBlock;
import org.kontor.receivables.OpenEntry;
import org.kontor.receivables.OpenItems;
import org.kontor.web.shell.Language;
import org.kontor.web.shell.LocalStack;
import org.kontor.web.shell.Visitor;
import org.kontor.web.ui.Days;
import org.kontor.web.ui.Ids;
import org.kontor.web.ui.Notices;
import org.kontor.web.ui.Rows;
import org.kontor.web.ui.Texts;
import org.omnifaces.cdi.Param;

/** The ledger of an account on any day, its blocks, and the way to its statements. */
@Named
@ViewScoped
@SuppressWarnings("serial") // The container's references are serializable proxies.
public class AccountLedgerPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private AccountLedgers ledgers;

    @Inject
    private Blocks blocks;

    @Inject
    private OpenItems openItems;

    @Inject
    private Accounts accounts;

    @Inject
    private Sellers sellers;

    @Inject
    private LocalStack localStack;

    @Inject
    private Language language;

    @Inject
    private Notices notices;

    @Inject
    private Visitor visitor;

    @Inject
    @Param
    private String id;

    @Inject
    @Param(name = "on")
    private String onParameter;

    private long accountId;
    private String name;
    private LocalDate on;
    private Long entryId;
    private BlockKind kind = BlockKind.DISPUTE;
    private LocalDate from;
    private LocalDate until;
    private String reason;
    private String owner;
    private boolean stopsInterest;
    private transient Rows<LedgerLine> rows;

    @PostConstruct
    void load() {
        Account account = accounts.find(Ids.parse(id));
        accountId = account.id();
        name = account.name();
        on = Days.of(onParameter).orElse(localStack.getToday());
        from = localStack.getToday();
        owner = visitor.getLogin();
    }

    public String block() {
        OptionalLong entry = entryId == null ? OptionalLong.empty() : OptionalLong.of(entryId);
        LocalDate end = until == null ? Period.OPEN_END : until.plusDays(1);
        NewBlock.Care care = new NewBlock.Care(owner, stopsInterest || kind.stopsInterest());
        blocks.block(new NewBlock(accountId, entry, kind, from, end, reason, care));
        notices.done("block.set");
        return here();
    }

    public String end(long blockId) {
        blocks.end(blockId, localStack.getToday());
        notices.done("block.done");
        return here();
    }

    private String here() {
        return "/office/accounts/ledger.xhtml?faces-redirect=true&id=" + accountId;
    }

    public Rows<LedgerLine> getRows() {
        if (rows == null) {
            rows = new Rows<>("", request -> ledgers.entries(accountId, on, request));
        }
        return rows;
    }

    public Money getBalance() {
        return ledgers.balance(accountId, on);
    }

    public Exposure getExposure() {
        return ledgers.exposure(List.of(accountId)).getOrDefault(accountId, Exposure.NONE);
    }

    public List<BlockRow> getBlocks() {
        return blocks.ofAccount(accountId, on);
    }

    public List<SelectItem> getEntries() {
        List<SelectItem> items = new ArrayList<>();
        items.add(new SelectItem(null, Texts.label("block.account", language.getLocale()), null, false, true, true));
        for (OpenEntry entry : openItems.openEntries(List.of(accountId))) {
            items.add(new SelectItem(entry.entryId(), entry.documentNumber()));
        }
        return items;
    }

    /** With whom there are statements. */
    public List<SelectItem> getSellers() {
        return ledgers.sellers(accountId).stream()
                .map(seller -> new SelectItem(seller, sellers.find(seller).displayName()))
                .toList();
    }

    /** A year back: what a statement shows if nobody says otherwise. */
    public LocalDate getStatementFrom() {
        return on.minusYears(1).plusDays(1);
    }

    public long getAccountId() {
        return accountId;
    }

    public String getName() {
        return name;
    }

    public LocalDate getOn() {
        return on;
    }

    public Long getEntryId() {
        return entryId;
    }

    public void setEntryId(Long entryId) {
        this.entryId = entryId;
    }

    public BlockKind getKind() {
        return kind;
    }

    public void setKind(BlockKind kind) {
        this.kind = kind;
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }

    public LocalDate getUntil() {
        return until;
    }

    public void setUntil(LocalDate until) {
        this.until = until;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public String getOwner() {
        return owner;
    }

    public void setOwner(String owner) {
        this.owner = owner;
    }

    public boolean isStopsInterest() {
        return stopsInterest;
    }

    public void setStopsInterest(boolean stopsInterest) {
        this.stopsInterest = stopsInterest;
    }
}
