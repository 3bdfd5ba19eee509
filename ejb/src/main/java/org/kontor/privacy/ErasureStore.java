package org.kontor.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.kontor.persistence.DatabaseFailure;
import org.kontor.persistence.Page;
import org.kontor.persistence.PageRequest;
import org.kontor.persistence.Sql;

/** Requests to erase in the database. */
@ApplicationScoped
class ErasureStore {
    private static final String ROW = """
            SELECT r.id, a.id, a.number, a.name, r.note, r.requested_on, r.requested_by, r.outcome, r.answer,
              r.answered_on, r.answered_by
            FROM erasure_request r JOIN account a ON a.id = r.account_id
            """;

    @Inject
    private Sql sql;

    long add(long accountId, String note, LocalDate on, String by) {
        long id = sql.number("SELECT NEXT VALUE FOR erasure_request_seq");
        try {
            sql.update(
                    "INSERT INTO erasure_request (id, account_id, note, requested_on, requested_by)"
                            + " VALUES (?, ?, ?, ?, ?)",
                    id,
                    accountId,
                    note,
                    on,
                    by);
        } catch (DatabaseFailure failure) {
            if (failure.isDuplicate()) {
                throw new AlreadyRequested();
            }
            throw failure;
        }
        return id;
    }

    /** Whether it still waited. */
    boolean answer(long id, ErasureRequest.Answer answer) {
        return sql.update(
                        "UPDATE erasure_request SET outcome = ?, answer = ?, answered_on = ?, answered_by = ?"
                                + " WHERE id = ? AND outcome IS NULL",
                        answer.outcome().name(),
                        answer.text(),
                        answer.on(),
                        answer.by(),
                        id)
                == 1;
    }

    Optional<ErasureRequest> find(long id) {
        return sql.first(ROW + "WHERE r.id = ?", ErasureStore::request, id);
    }

    /** The newest first. */
    List<ErasureRequest> of(long accountId) {
        return sql.list(ROW + "WHERE r.account_id = ? ORDER BY r.id DESC LIMIT 50", ErasureStore::request, accountId);
    }

    /** Those that wait first, the longest waiting on top. */
    Page<ErasureRequest> list(PageRequest request) {
        return new Page<>(
                sql.list(
                        ROW + "ORDER BY r.outcome IS NOT NULL, IF(r.outcome IS NULL, r.id, -r.id) LIMIT ? OFFSET ?",
                        ErasureStore::request,
                        request.size(),
                        request.first()),
                sql.number("SELECT COUNT(*) FROM erasure_request"));
    }

    long waiting() {
        return sql.number("SELECT COUNT(*) FROM erasure_request WHERE waiting IS NOT NULL");
    }

    private static ErasureRequest request(ResultSet row) throws SQLException {
        String outcome = row.getString(8);
        Optional<ErasureRequest.Answer> answer = outcome == null
                ? Optional.empty()
                : Optional.of(new ErasureRequest.Answer(
                        ErasureOutcome.valueOf(outcome),
                        row.getString(9),
                        row.getObject(10, LocalDate.class),
                        row.getString(11)));
        return new ErasureRequest(
                row.getLong(1),
                new ErasureRequest.Payer(row.getLong(2), row.getString(3), row.getString(4)),
                row.getString(5),
                row.getObject(6, LocalDate.class),
                row.getString(7),
                answer);
    }
}
