package org.kontor.banking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.kontor.money.Money;
import org.kontor.persistence.BulkInsert;
import org.kontor.persistence.Sql;

/** What the ladder proposes for payments that wait for a person. */
@ApplicationScoped
class ProposalRepository {
    private static final String PROPOSAL =
            "INSERT INTO matching_proposal (transaction_id, place, reason) VALUES (?, ?, ?)";
    private static final String SHARE = """
            INSERT INTO matching_proposal_share (transaction_id, place, position, account_id, entry_id, amount)
            VALUES (?, ?, ?, ?, ?, ?)""";
    private static final String ROWS = """
            SELECT p.transaction_id, p.place, p.reason, a.id, a.number, a.name, s.entry_id, e.document_number, s.amount,
              o.open_amount
            FROM matching_proposal p
            JOIN matching_proposal_share s ON s.transaction_id = p.transaction_id AND s.place = p.place
            JOIN account a ON a.id = s.account_id
            LEFT JOIN ledger_entry e ON e.id = s.entry_id LEFT JOIN open_entry o ON o.entry_id = s.entry_id
            WHERE p.transaction_id IN (%s) ORDER BY p.transaction_id, p.place, s.position""";

    @Inject
    private Sql sql;

    /** In the place of what was proposed before. */
    void replace(Map<Long, List<Match>> proposals) {
        if (proposals.isEmpty()) {
            return;
        }
        String in = " WHERE transaction_id IN (" + Sql.marks(proposals.size()) + ")";
        sql.update("DELETE FROM matching_proposal" + in, proposals.keySet().toArray());
        sql.update(
                "DELETE FROM matching_proposal_share" + in, proposals.keySet().toArray());
        sql.with(connection -> {
            try (BulkInsert rows = new BulkInsert(connection, PROPOSAL);
                    BulkInsert shares = new BulkInsert(connection, SHARE)) {
                for (Map.Entry<Long, List<Match>> one : proposals.entrySet()) {
                    int place = 0;
                    for (Match match : one.getValue()) {
                        place++;
                        rows.row(one.getKey(), place, ReasonText.of(match.reason()));
                        int position = 0;
                        for (ProposedShare share : ProposedShare.of(match)) {
                            shares.row(
                                    one.getKey(),
                                    place,
                                    ++position,
                                    share.accountId(),
                                    share.entryId().orElse(null),
                                    share.amount().toBigDecimal());
                        }
                    }
                }
                rows.send();
                shares.send();
            }
            return proposals.size();
        });
    }

    /** By payment, the likeliest first. */
    Map<Long, List<Proposal>> of(Collection<Long> transactionIds) {
        if (transactionIds.isEmpty()) {
            return Map.of();
        }
        Map<Long, Map<Integer, Proposal>> found = new LinkedHashMap<>();
        sql.list(
                ROWS.formatted(Sql.marks(transactionIds.size())),
                row -> {
                    int place = row.getInt(2);
                    Reason reason = ReasonText.read(row.getString(3));
                    Proposal.Line line = new Proposal.Line(
                            new AccountName(row.getLong(4), row.getString(5), row.getString(6)),
                            Optional.ofNullable(row.getObject(7, Long.class)),
                            Optional.ofNullable(row.getString(8)),
                            Money.of(row.getBigDecimal(9)),
                            row.getBigDecimal(10) == null ? Money.ZERO : Money.of(row.getBigDecimal(10)));
                    return found.computeIfAbsent(row.getLong(1), id -> new TreeMap<>())
                            .merge(place, new Proposal(place, reason, List.of(line)), Proposal::plus);
                },
                transactionIds.toArray());
        Map<Long, List<Proposal>> proposals = new LinkedHashMap<>();
        found.forEach((id, places) -> proposals.put(id, new ArrayList<>(places.values())));
        return proposals;
    }
}
