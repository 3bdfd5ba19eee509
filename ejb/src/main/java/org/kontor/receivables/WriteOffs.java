package org.kontor.receivables;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.kontor.audit.AuditTrail;
import org.kontor.calendar.BusinessDate;
import org.kontor.catalog.Input;
import org.kontor.identity.Caller;
import org.kontor.identity.Roles;
import org.kontor.money.Money;
import org.kontor.persistence.DatabaseFailure;
import org.kontor.persistence.Page;
import org.kontor.persistence.PageRequest;
import org.kontor.settings.Setting;
import org.kontor.settings.Settings;

/** Claims that are given up: proposed by one person or, if they are small, by the system; decided by another. */
@Stateless
@RolesAllowed({Roles.OPERATOR, Roles.ACCOUNTANT, Roles.ADMIN, Roles.AUDITOR, Roles.SYSTEM})
public class WriteOffs {
    /** Up to which amount a claim that is overdue is proposed by itself. */
    public static final Setting<Money> SMALL = new Setting<>("receivables.smallBalance", Money.of("1.00"), Money::of);

    private static final String SUBJECT = "writeOff";

    @Inject
    private WriteOffRepository writeOffs;

    @Inject
    private ClearableEntries entries;

    @Inject
    private LedgerWriter ledger;

    @Inject
    private Settings settings;

    @Inject
    private BusinessDate businessDate;

    @Inject
    private Caller caller;

    @Inject
    private AuditTrail audit;

    /** The newest first; filters by name and number of the account and by document. */
    public Page<WriteOff> list(WriteOffState state, PageRequest request) {
        return writeOffs.list(state, request);
    }

    /**
     * Somebody else has to decide.
     *
     * @throws MoreThanOpen if less is open
     * @throws WriteOffWaits if a proposal of the entry waits already
     */
    @RolesAllowed({Roles.OPERATOR, Roles.ACCOUNTANT, Roles.ADMIN})
    public void propose(long entryId, Money amount, String reason) {
        Input.required(amount, "writeOffAmount");
        if (amount.signum() <= 0) {
            throw new NotAboveZero("writeOffAmount");
        }
        String why = Input.required(reason, 200, "writeOffReason");
        if (entries.open(entryId).compareTo(amount) < 0) {
            throw new MoreThanOpen();
        }
        try {
            writeOffs.propose(entryId, amount, why, businessDate.today(), caller.name());
        } catch (DatabaseFailure failure) {
            if (failure.isDuplicate()) {
                throw new WriteOffWaits();
            }
            throw failure;
        }
        audit.record("writeOff.propose", SUBJECT, Long.toString(entryId), amount.toString());
    }

    /** Whether small balances wait to be proposed. */
    @RolesAllowed(Roles.SYSTEM)
    public boolean hasSmall(LocalDate today) {
        return writeOffs.hasSmall(settings.on(today, SMALL), today);
    }

    /**
     * Proposes a portion of the claims that are overdue and so small that nobody should run after them. What was refused
     * once is not proposed again.
     *
     * @return how many
     */
    @RolesAllowed(Roles.SYSTEM)
    public int proposeSmall(LocalDate today) {
        return writeOffs.proposeSmall(settings.on(today, SMALL), today, caller.name());
    }

    /**
     * The claim is given up: an entry closes it and takes its VAT along (§ 17 UStG).
     *
     * @throws NoSuchWriteOff if it was decided before
     * @throws SamePerson if the caller proposed it
     * @throws MoreThanOpen if it was paid meanwhile
     */
    @RolesAllowed({Roles.OPERATOR, Roles.ACCOUNTANT, Roles.ADMIN})
    public void approve(long id) {
        WriteOffRepository.Proposal proposal = decidable(id);
        LocalDate today = businessDate.today();
        Optional<Clearable> entry = entries.lock(proposal.entryId());
        if (entry.filter(open -> open.open().compareTo(proposal.amount()) >= 0).isEmpty()) {
            throw new MoreThanOpen();
        }
        WriteOffRepository.Claim claim = writeOffs.claim(proposal.entryId());
        Posting.Document document = new Posting.Document(EntryKind.WRITE_OFF, "AB-" + id, today);
        Posting posting = new Posting(
                claim.debtor(),
                document,
                proposal.amount().negated(),
                WrittenOffVat.of(claim.vat(), proposal.amount()),
                new Posting.Due(today, DueSource.AT_ONCE, false, Optional.empty()));
        long written = ledger.post(List.of(posting)).get(0);
        ledger.clear(List.of(new Clearing(proposal.entryId(), written, proposal.amount(), today)));
        writeOffs.decide(id, WriteOffState.APPROVED, today, caller.name(), written);
        audit.record(
                "writeOff.approve",
                SUBJECT,
                Long.toString(id),
                proposal.amount().toString());
    }

    /**
     * The claim stays.
     *
     * @throws NoSuchWriteOff if it was decided before
     */
    @RolesAllowed({Roles.OPERATOR, Roles.ACCOUNTANT, Roles.ADMIN})
    public void refuse(long id) {
        WriteOffRepository.Proposal proposal = writeOffs.lock(id).orElseThrow(() -> new NoSuchWriteOff(id));
        writeOffs.decide(id, WriteOffState.REFUSED, businessDate.today(), caller.name(), null);
        audit.record(
                "writeOff.refuse", SUBJECT, Long.toString(id), proposal.amount().toString());
    }

    private WriteOffRepository.Proposal decidable(long id) {
        WriteOffRepository.Proposal proposal = writeOffs.lock(id).orElseThrow(() -> new NoSuchWriteOff(id));
        if (proposal.proposedBy().equals(caller.name())) {
            throw new SamePerson();
        }
        return proposal;
    }
}
