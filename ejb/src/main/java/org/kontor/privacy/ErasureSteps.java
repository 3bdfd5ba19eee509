package org.kontor.privacy;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.kontor.accounts.Accounts;
import org.kontor.audit.AuditErasures;
import org.kontor.audit.Person;
import org.kontor.calendar.BusinessDate;
import org.kontor.calendar.TechnicalClock;
import org.kontor.identity.Roles;
import org.kontor.logins.LoginRemoval;
import org.kontor.logins.LoginRemovals;
import org.kontor.notifications.MessageErasures;

/** The steps of an erasure after its answer, each a transaction that may be repeated. */
@Stateless
@RolesAllowed(Roles.SYSTEM)
public class ErasureSteps {
    private static final int MAILS = 500;

    @Inject
    private ErasureProofStore proofs;

    @Inject
    private ErasureFacts facts;

    @Inject
    private AuditErasures trail;

    @Inject
    private MessageErasures messages;

    @Inject
    private LoginRemovals removals;

    @Inject
    private Accounts accounts;

    @Inject
    private BusinessDate businessDate;

    @Inject
    private TechnicalClock clock;

    /** An erasure and the account it is about. */
    public record Erased(long requestId, long accountId) {}

    /** Erasures that were answered and are not done. */
    public List<Erased> waiting(String work) {
        return proofs.waiting(new ErasureProofStore.Paused(work, clock.now()));
    }

    /** Erasures whose letters, or anything at all, were kept until yesterday, and not longer. */
    public List<Erased> due(String work, ErasedPart part, LocalDate today) {
        Optional<RecordClass> records =
                part == ErasedPart.LETTERS ? Optional.of(RecordClass.LETTERS) : Optional.empty();
        return proofs.due(part, records, today, new ErasureProofStore.Paused(work, clock.now()));
    }

    /**
     * Goes on with what an erasure still has to do: keys of the trail, mails that went out in the meantime.
     *
     * @return whether something was done
     */
    public boolean goOn(Erased erased) {
        long id = erased.requestId();
        if (!proofs.claim(id)) {
            return false;
        }
        List<ErasedPart> open = proofs.parts(id).stream()
                .filter(part -> part.doneOn().isEmpty())
                .map(ErasureProof.Part::part)
                .toList();
        List<ErasedPart> done =
                open.stream().filter(part -> isDone(part, erased)).toList();
        LocalDate today = businessDate.today();
        done.forEach(part -> proofs.done(id, part, today));
        if (done.size() == open.size()) {
            proofs.end(id);
        }
        return !done.isEmpty();
    }

    private boolean isDone(ErasedPart part, Erased erased) {
        return switch (part) {
            case TRAIL -> forgetTrail(erased);
            case MAILS -> forgetMails(erased.requestId());
            case LOGINS ->
                removals.ofAccount(erased.accountId()).stream()
                        .map(LoginRemoval::state)
                        .allMatch(state -> state.isOver());
            case CONTACT, TEAM, INVITATIONS, IBANS, LETTERS, NAME -> true;
        };
    }

    private boolean forgetTrail(Erased erased) {
        LocalDate until = ErasurePlan.lastDay(proofs.kept(erased.requestId())).orElse(businessDate.today());
        trail.erase(Person.account(erased.accountId()), until);
        return true;
    }

    private boolean forgetMails(long requestId) {
        messages.forget(proofs.mails(requestId, MAILS));
        proofs.strikeOff(requestId);
        return !proofs.hasMails(requestId);
    }

    /**
     * Keys of the trail whose last day is over.
     *
     * @return how many were destroyed
     */
    public int destroyKeys(LocalDate today) {
        return trail.destroyDue(today);
    }

    /** Unless something newer is kept. */
    public void forgetLetters(Erased erased, LocalDate today) {
        if (isKept(erased, EnumSet.of(RecordClass.LETTERS), today)
                || !proofs.claim(erased.requestId(), ErasedPart.LETTERS)) {
            return;
        }
        int all = 0;
        int forgotten;
        do {
            forgotten = messages.forget(proofs.allMails(erased.accountId()));
            all += forgotten;
        } while (forgotten > 0);
        proofs.add(erased.requestId(), new ErasureProof.Part(ErasedPart.LETTERS, all, Optional.of(today)));
    }

    /** Unless something newer is kept. */
    public void forgetName(Erased erased, LocalDate today) {
        if (isKept(erased, EnumSet.allOf(RecordClass.class), today)
                || !proofs.claim(erased.requestId(), ErasedPart.NAME)) {
            return;
        }
        accounts.forgetName(erased.accountId());
        proofs.add(erased.requestId(), new ErasureProof.Part(ErasedPart.NAME, 1, Optional.of(today)));
    }

    private boolean isKept(Erased erased, Set<RecordClass> records, LocalDate today) {
        return facts.plan(erased.accountId()).kept().stream()
                .anyMatch(kept ->
                        records.contains(kept.records()) && !kept.until().isBefore(today));
    }
}
