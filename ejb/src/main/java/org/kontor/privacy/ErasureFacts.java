package org.kontor.privacy;

import jakarta.annotation.security.RolesAllowed;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.kontor.calendar.BusinessDate;
import org.kontor.contracts.Contracts;
import org.kontor.contracts.StoredTerms;
import org.kontor.identity.Roles;
import org.kontor.notifications.MessageErasures;
import org.kontor.persistence.Sql;

/** What there is of an account. For {@link MyErasures} and {@link Erasures} only, which know who asks. */
@Stateless
@RolesAllowed({Roles.MEMBER, Roles.OPERATOR, Roles.ACCOUNTANT, Roles.ADMIN, Roles.AUDITOR, Roles.SYSTEM})
@RunAs(Roles.SYSTEM)
public class ErasureFacts {
    private static final String BOOKS = "SELECT COUNT(*), MAX(booked_on) FROM ledger_entry WHERE account_id = ?";
    private static final String INVOICES = "SELECT COUNT(*), MAX(issued_on) FROM invoice WHERE account_id = ?";
    private static final String MANDATES = """
            SELECT COUNT(*), MAX(GREATEST(m.recorded_on, COALESCE((SELECT MAX(r.last_used_on) FROM mandate_reference r
              WHERE r.account_id = m.account_id), m.recorded_on))) FROM mandate m WHERE m.account_id = ?""";
    private static final String LETTERS = """
            SELECT COUNT(*), MAX(x.day) FROM (
              SELECT DATE(m.created_at) AS day, o.account_id FROM message m
                JOIN %s o ON o.type = m.subject_type AND o.id = m.subject_id
                WHERE m.recipient <> '' AND m.kind NOT IN (%s)
              UNION ALL SELECT issued_on, account_id FROM dunning_notice) x WHERE x.account_id = ?""".formatted(
                    OwnedThings.TABLE,
                    MessageErasures.NO_LETTERS.stream().sorted().collect(Collectors.joining("', '", "'", "'")));
    private static final String TRAIL = """
            SELECT COUNT(*) FROM audit_entry
            WHERE subject_type = 'account' AND subject_id = CAST(? AS CHAR)""";
    private static final String OPEN = "SELECT 1 FROM open_entry WHERE account_id = ? LIMIT 1";
    private static final String DEPOSIT = "SELECT 1 FROM deposit WHERE account_id = ? AND settled_on IS NULL LIMIT 1";
    private static final String UNBILLED = """
            SELECT 1 FROM contract c JOIN usage_record r ON r.contract_id = c.id AND r.state = 'OPEN'
            WHERE c.account_id = ? LIMIT 1""";

    @Inject
    private Contracts contracts;

    @Inject
    private BusinessDate businessDate;

    @Inject
    private Sql sql;

    public ErasurePlan plan(long accountId) {
        LocalDate today = businessDate.today();
        List<LocalDate> ends = contracts.termsOfAccount(accountId).stream()
                .map(StoredTerms::terms)
                .map(terms -> terms.endKnownAt(today))
                .toList();
        List<ErasurePlan.Kept> kept = new ArrayList<>();
        add(kept, RecordClass.BOOKS, BOOKS, accountId);
        add(kept, RecordClass.INVOICES, INVOICES, accountId);
        add(kept, RecordClass.MANDATES, MANDATES, accountId);
        contracts(ends, today).ifPresent(kept::add);
        add(kept, RecordClass.LETTERS, LETTERS, accountId);
        ErasurePlan.lastDay(kept)
                .ifPresent(
                        last -> kept.add(new ErasurePlan.Kept(RecordClass.TRAIL, sql.number(TRAIL, accountId), last)));
        return new ErasurePlan(kept, blockers(accountId, ends, today));
    }

    /** Of those that run the earliest day is told: as if they ended today. */
    private static Optional<ErasurePlan.Kept> contracts(List<LocalDate> ends, LocalDate today) {
        return ends.stream()
                .map(end -> end.isAfter(today) ? today : end.minusDays(1))
                .max(LocalDate::compareTo)
                .map(last -> new ErasurePlan.Kept(
                        RecordClass.CONTRACTS, ends.size(), RecordClass.CONTRACTS.keptUntil(last)));
    }

    private Set<ErasurePlan.Blocker> blockers(long accountId, List<LocalDate> ends, LocalDate today) {
        Set<ErasurePlan.Blocker> blockers = EnumSet.noneOf(ErasurePlan.Blocker.class);
        if (ends.stream().anyMatch(end -> end.isAfter(today))) {
            blockers.add(ErasurePlan.Blocker.CONTRACT);
        }
        if (sql.exists(OPEN, accountId)) {
            blockers.add(ErasurePlan.Blocker.OPEN_ITEMS);
        }
        if (sql.exists(UNBILLED, accountId)) {
            blockers.add(ErasurePlan.Blocker.UNBILLED);
        }
        if (sql.exists(DEPOSIT, accountId)) {
            blockers.add(ErasurePlan.Blocker.DEPOSIT);
        }
        return blockers;
    }

    private void add(List<ErasurePlan.Kept> kept, RecordClass records, String query, long accountId) {
        sql.first(query, row -> new Found(row.getLong(1), row.getObject(2, LocalDate.class)), accountId)
                .filter(found -> found.count() > 0)
                .ifPresent(found ->
                        kept.add(new ErasurePlan.Kept(records, found.count(), records.keptUntil(found.last()))));
    }

    private record Found(long count, LocalDate last) {}
}
