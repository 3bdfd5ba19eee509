package org.kontor.payments;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.kontor.persistence.Sql;

/** Mandates as debits need them. */
@ApplicationScoped
class DebitMandates {
    private static final String MANDATE = """
            SELECT m.id, n.reference, n.signed_on, n.holder, n.iban, n.active FROM mandate m
              JOIN mandate n ON n.id = (SELECT MAX(x.id) FROM mandate x WHERE x.account_id = m.account_id)
            WHERE m.id IN (%s)""";

    @Inject
    private Sql sql;

    /** As they are now, by the id under which they were announced. */
    Map<Long, DebitMandate> find(Collection<Long> ids, String creditorId) {
        Map<Long, DebitMandate> found = new HashMap<>();
        if (!ids.isEmpty()) {
            sql.list(
                    MANDATE.formatted(Sql.marks(ids.size())),
                    row -> found.put(row.getLong(1), mandate(row, creditorId)),
                    ids.toArray());
        }
        return found;
    }

    private static DebitMandate mandate(ResultSet row, String creditorId) throws SQLException {
        return new DebitMandate(
                row.getLong(1),
                row.getString(2),
                creditorId,
                DebitScheme.CORE,
                row.getObject(3, LocalDate.class),
                new DebitMandate.DebitAccount(row.getString(4), row.getString(5), ""),
                row.getBoolean(6),
                false);
    }

    /** The mandate by which an account can be debited now. */
    Optional<DebitMandate> usable(long accountId, String creditorId, LocalDate on) {
        Optional<Long> latest = sql.first(
                "SELECT MAX(id) FROM mandate WHERE account_id = ? HAVING MAX(id) IS NOT NULL",
                row -> row.getLong(1),
                accountId);
        return latest.flatMap(id -> Optional.ofNullable(
                        find(java.util.List.of(id), creditorId).get(id)))
                .filter(DebitMandate::usable);
    }

    void used(Collection<Long> ids, LocalDate on) {}

    void apply(MandateEffect effect, long mandateId, String code, LocalDate on) {}
}
