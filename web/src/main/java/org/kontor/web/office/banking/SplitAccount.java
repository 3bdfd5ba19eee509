package org.kontor.web.office.banking;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.kontor.accounts.AccountRow;
import org.kontor.banking.Part;
import org.kontor.money.Money;
import org.kontor.receivables.OpenEntry;
import org.kontor.receivables.Share;

/** What of a payment goes to one account, as a person types it. */
public class SplitAccount implements Serializable {
    private static final long serialVersionUID = 1L;

    private final long id;
    private final String title;
    private final List<SplitLine> lines = new ArrayList<>();
    private Money onAccount;

    /** Proposes what the amount reaches, in the order of the law. */
    SplitAccount(AccountRow account, List<OpenEntry> owed, Money amount) {
        id = account.id();
        title = account.number() + " " + account.name();
        Money left = amount;
        for (OpenEntry entry : owed) {
            Money share = left.compareTo(entry.open()) < 0 ? left : entry.open();
            lines.add(new SplitLine(entry, share));
            left = left.minus(share);
        }
        onAccount = left.isZero() ? null : left;
    }

    boolean isEmpty() {
        return sum().isZero();
    }

    Money sum() {
        Money items = Money.sum(lines.stream().map(SplitLine::chosen).toList());
        return onAccount == null ? items : items.plus(onAccount);
    }

    Part part() {
        return new Part(
                id,
                sum(),
                lines.stream()
                        .filter(line -> line.chosen().signum() > 0)
                        .map(line -> new Share(line.getEntryId(), line.chosen()))
                        .toList());
    }

    public long getId() {
        return id;
    }

    public String getTitle() {
        return title;
    }

    public List<SplitLine> getLines() {
        return lines;
    }

    public Money getOnAccount() {
        return onAccount;
    }

    public void setOnAccount(Money onAccount) {
        this.onAccount = onAccount;
    }
}
