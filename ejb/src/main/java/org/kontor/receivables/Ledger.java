package org.kontor.receivables;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJBException;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import org.kontor.identity.Roles;
import org.kontor.persistence.BulkInsert;
import org.kontor.persistence.IdBlocks;

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
