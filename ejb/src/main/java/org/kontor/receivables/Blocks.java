package org.kontor.receivables;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.kontor.audit.AuditFact;
import org.kontor.audit.AuditTrail;
import org.kontor.audit.Person;
import org.kontor.identity.Caller;
import org.kontor.identity.Roles;

/** What keeps entries from being collected and dunned, as facts with days. */
@Stateless
@RolesAllowed({Roles.OPERATOR, Roles.ACCOUNTANT, Roles.ADMIN, Roles.SYSTEM})
public class Blocks {
    private static final String SUBJECT = "account";

    @Inject
    private BlockRepository blocks;

    @Inject
    private Caller caller;

    @Inject
    private AuditTrail audit;

    /**
     * @return id of the block
     */
    public long block(NewBlock block) {
        return blockAll(List.of(block)).get(0);
    }

    /**
     * Many at once, as a collection run needs them.
     *
     * @return ids of the blocks, in order
     */
    public List<Long> blockAll(List<NewBlock> block) {
        List<Long> ids = blocks.add(block, caller.name());
        audit.recordAll(block.stream().map(Blocks::fact).toList());
        return ids;
    }

    /**
     * The block ends before that day; if it had not begun by then, it never counted.
     *
     * @throws BlockEnded if it ended by then already
     */
    public void end(long blockId, LocalDate on) {
        endAll(List.of(blockId), on);
    }

    /** As {@link #end}, all or none. */
    public void endAll(Collection<Long> blockIds, LocalDate on) {
        if (blocks.end(blockIds, on, caller.name()) < blockIds.size()) {
            throw new BlockEnded();
        }
        audit.recordAll(blocks.accounts(blockIds).stream()
                .map(account -> AuditFact.of("ledger.block.end", SUBJECT, account, on.toString()))
                .toList());
    }

    /** Of an account and its entries, those that last on that day or begin later. */
    @RolesAllowed({Roles.OPERATOR, Roles.ACCOUNTANT, Roles.ADMIN, Roles.AUDITOR, Roles.SYSTEM})
    public List<BlockRow> ofAccount(long accountId, LocalDate on) {
        return blocks.ofAccount(accountId, on);
    }

    /** Which of these entries are blocked on that day, by themselves or with their account. */
    @RolesAllowed({Roles.OPERATOR, Roles.ACCOUNTANT, Roles.ADMIN, Roles.AUDITOR, Roles.SYSTEM})
    public Set<Long> blockedEntries(Collection<Long> entryIds, LocalDate on) {
        return blocks.blocked(entryIds, on);
    }

    private static AuditFact fact(NewBlock set) {
        AuditFact fact = AuditFact.of(
                "ledger.block", SUBJECT, set.accountId(), set.kind() + " " + set.from() + " " + set.reason());
        return switch (set.kind()) {
            // Runs set many at once; their reason is the number of a file.
            case PENDING_DEBIT, RETRY -> fact;
            case DISPUTE, PLAN, INSOLVENCY, DECEASED, COMPLAINT, MANUAL, COLLECTIONS ->
                fact.about(Person.account(set.accountId()));
        };
    }
}
