package org.kontor.receivables;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.kontor.identity.Roles;
import org.kontor.money.Money;

/** Writes the debtor ledger, always in the transaction of the document that causes the entry. */
@Stateless
@RolesAllowed({Roles.OPERATOR, Roles.ACCOUNTANT, Roles.ADMIN, Roles.SYSTEM})
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class Ledger {
    @Inject
    private LedgerWriter writer;

    @Inject
    private ClearableEntries entries;

    /** Keeps others from clearing a document until the transaction ends; does nothing if it has no entry. */
    public void hold(long sellerId, Offset.Document document) {
        entries.find(sellerId, document).ifPresent(entries::lock);
    }

    /**
     * Closes a document against others, as far as both are open: what is more than that stays open. A cancellation closes
     * what it cancels; what was paid before is owed to the account.
     */
    public void offset(Offset offset) {
        for (Offset.Document other : offset.against()) {
            Optional<Clearable> against = entries.find(offset.sellerId(), other).flatMap(entries::lock);
            if (against.isPresent()) {
                long own = entries.find(offset.sellerId(), offset.document())
                        .orElseThrow(() -> new IllegalStateException(offset.document() + " has no entry"));
                entries.lock(own).ifPresent(open -> clear(open, against.get(), offset.on()));
            }
        }
    }

    private void clear(Clearable one, Clearable other, LocalDate on) {
        if (one.open().signum() * other.open().signum() >= 0) {
            return;
        }
        Clearable debit = one.open().signum() > 0 ? one : other;
        Clearable credit = one.open().signum() > 0 ? other : one;
        Money owed = credit.open().negated();
        Money amount = debit.open().compareTo(owed) < 0 ? debit.open() : owed;
        writer.clear(List.of(new Clearing(debit.entryId(), credit.entryId(), amount, on)));
    }

    /**
     * All entries of a chunk of documents in one statement.
     *
     * @return the ids of the entries, in order
     */
    public List<Long> post(List<Posting> postings) {
        return writer.post(postings);
    }
}
