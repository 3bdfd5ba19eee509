package org.kontor.receivables;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJBException;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.kontor.identity.Roles;
import org.kontor.money.Money;
import org.kontor.persistence.BulkInsert;
import org.kontor.persistence.IdBlocks;
import org.kontor.receivables.ClearableEntries.Clearable;

/** Writes the debtor ledger, always in the transaction of the document that causes the entry. */
@Stateless
@RolesAllowed({Roles.OPERATOR, Roles.ACCOUNTANT, Roles.ADMIN, Roles.SYSTEM})
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class Ledger {
    private static final String INSERT = """
            INSERT INTO ledger_entry (id, account_id, seller_id, kind, document_number, amount,
              booked_on, due_on, due_source, thirty_day_notice) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";

    @Resource(lookup = "java:jboss/datasources/KontorDS")
    private DataSource dataSource;

    @Inject
    private ClearableEntries entries;

    /** Keeps others from clearing a document until the transaction ends; does nothing if it has no entry. */
    public void hold(long sellerId, Offset.Document document) {
        entries.lock(sellerId, document);
    }

    /**
     * Closes a document against others, as far as both are open: what is more than that stays open. A cancellation closes
     * what it cancels; what was paid before is owed to the account.
     */
    public void offset(Offset offset) {
        for (Offset.Document other : offset.against()) {
            Optional<Clearable> against = entries.lock(offset.sellerId(), other);
            if (against.isPresent()) {
                Clearable own = entries.lock(offset.sellerId(), offset.document())
                        .orElseThrow(() -> new IllegalStateException(offset.document() + " has no entry"));
                clear(own, against.get(), offset.on());
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
        entries.clear(debit.id(), credit.id(), debit.open().compareTo(owed) < 0 ? debit.open() : owed, on);
    }

    /** All entries of a chunk of documents in one statement. */
    public void post(List<Posting> postings) {
        try (Connection connection = dataSource.getConnection();
                BulkInsert insert = new BulkInsert(connection, INSERT)) {
            IdBlocks ids = new IdBlocks(connection, "ledger_entry_seq");
            for (Posting posting : postings) {
                insert.row(
                        ids.next(),
                        posting.debtor().accountId(),
                        posting.debtor().sellerId(),
                        posting.kind().name(),
                        posting.documentNumber(),
                        posting.amount().toBigDecimal(),
                        posting.bookedOn(),
                        posting.due().on(),
                        posting.due().source().name(),
                        posting.due().thirtyDayNotice());
            }
            insert.send();
        } catch (SQLException e) {
            throw new EJBException(e);
        }
    }
}
