package org.kontor.audit;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.kontor.calendar.BusinessDate;
import org.kontor.calendar.TechnicalClock;
import org.kontor.identity.Caller;
import org.kontor.identity.Roles;
import org.kontor.persistence.Page;
import org.kontor.persistence.PageRequest;

/**
 * Who did what to what, when: entries that are only ever added, sealed in batches into a chain of hashes.
 *
 * <p>Who acted, and facts about a person, are encrypted with a key of that person; see {@link AuditErasures}. What Kontor
 * does by itself, and what tells of nobody, stands in clear and needs no key.
 *
 * <p>{@code record} needs a running transaction and belongs to it: what rolls back was never done. Boundaries call it
 * after they checked their roles.
 */
@Stateless
@RolesAllowed({Roles.ADMIN, Roles.AUDITOR})
public class AuditTrail {
    @Inject
    private AuditRepository entries;

    @Inject
    private Caller caller;

    @Inject
    private BusinessDate businessDate;

    @Inject
    private TechnicalClock clock;

    /**
     * Records one action of the caller.
     *
     * @param action what was done, as {@code subject.verb}: {@code contract.sign}
     * @param facts what a reader needs to understand it, telling of nobody: no names, free words, IBANs, addresses or secrets; cut after 4000 characters
     */
    @PermitAll
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public void record(String action, String subjectType, String subjectId, String facts) {
        recordAll(List.of(new AuditFact(action, subjectType, subjectId, facts)));
    }

    /** Records one action of the caller whose facts may tell of a person. */
    @PermitAll
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public void record(AuditFact fact) {
        recordAll(List.of(fact));
    }

    /** Records what a run did, in one statement for all. */
    @PermitAll
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public void recordAll(List<AuditFact> facts) {
        entries.add(facts, new EntryWriter(caller.name(), businessDate.today(), clock.now()));
    }

    /** Entries whose action, subject or actor holds the filter text, the newest first. */
    public Page<AuditEntry> entries(PageRequest request) {
        return entries.page(request);
    }

    /**
     * Who wrote entries, by their ids: for boundaries that know that their caller may see them. Missing where nobody can
     * read it any more.
     */
    @RolesAllowed({Roles.OPERATOR, Roles.ACCOUNTANT, Roles.ADMIN, Roles.AUDITOR, Roles.MEMBER})
    public Map<Long, String> actors(Collection<Long> ids) {
        return entries.withIds(ids).stream()
                .filter(entry -> !Set.of(AuditEntry.ERASED, AuditEntry.FOREIGN).contains(entry.actor()))
                .collect(Collectors.toMap(AuditEntry::id, AuditEntry::actor));
    }

    /** All that happened to one thing, the oldest first; at most 1000 entries. */
    @RolesAllowed({Roles.OPERATOR, Roles.ACCOUNTANT, Roles.ADMIN, Roles.AUDITOR})
    public List<AuditEntry> history(String subjectType, String subjectId) {
        return entries.history(subjectType, subjectId);
    }
}
