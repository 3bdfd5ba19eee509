package org.kontor.declarations;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.kontor.calendar.BusinessDate;
import org.kontor.contracts.Amendment;
import org.kontor.contracts.Amendments;
import org.kontor.contracts.CancellationKind;
import org.kontor.contracts.Contracts;
import org.kontor.documents.DocumentFile;
import org.kontor.documents.Documents;
import org.kontor.documents.NewDocument;
import org.kontor.documents.Retention;
import org.kontor.identity.Caller;
import org.kontor.identity.Roles;

/**
 * Looks at what was received: ends the contract of an ordinary cancellation that is sure, else asks a person; archives
 * the declaration and confirms it in the same transaction. For the job only.
 */
@Stateless
@RolesAllowed(Roles.SYSTEM)
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class DeclarationDesk {
    @Inject
    private DeclarationRepository declarations;

    @Inject
    private DeclarationMails mails;

    @Inject
    private Contracts contracts;

    @Inject
    private Amendments amendments;

    @Inject
    private Documents documents;

    @Inject
    private BusinessDate businessDate;

    @Inject
    private Caller caller;

    /** Those nobody looked at yet, and that do not pause after a failure. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public List<Declaration> waiting(String work, Instant now, int most) {
        return declarations.waiting(work, now, most).stream()
                .flatMap(id -> declarations.find(id).stream())
                .toList();
    }

    /**
     * Does nothing if another node looked meanwhile.
     *
     * @throws org.kontor.BusinessException if the contract cannot end like that; then {@link #ask}
     */
    public void look(long id, DocumentFile file) {
        if (!declarations.take(id)) {
            return;
        }
        Declaration declaration = archived(id, file);
        if (declaration.isSettled()) {
            mails.received(declaration);
            return;
        }
        Matching.Match match =
                Matching.of(declaration.said(), declarations.candidates(declaration.said(), businessDate.today()));
        Decision decision = Decision.before(declaration.said(), match)
                .orElseGet(() -> decided(declaration, match.found().orElseThrow()));
        if (decision instanceof Decision.Ends ends) {
            end(declaration, ends);
        } else if (decision instanceof Decision.Asks asks) {
            declarations.addTask(id, asks.task());
            mails.received(declaration);
        }
    }

    private Decision decided(Declaration declaration, Candidate found) {
        return Decision.of(declaration, found, contracts.terms(found.contractId()));
    }

    private void end(Declaration declaration, Decision.Ends ends) {
        long contract = ends.contract().contractId();
        if (ends.contract().ends().isEmpty()) {
            int amendment =
                    amendments.record(contract, new Amendment.Cancellation(ends.last(), kind(contract, ends.last())));
            // Declared from the payer's own address: who may act for him may take it back, as one declared in the
            // portal.
            declarations.addByMember(contract, amendment);
        } else if (ends.contract().ends().get().isAfter(ends.last())) {
            // Cancelled to a later day before: a person says which one counts.
            declarations.addTask(declaration.id(), Declaration.Task.REFUSED);
            mails.received(declaration);
            return;
        }
        Declaration.Outcome outcome = new Declaration.Outcome(
                contract,
                ends.contract().number(),
                Optional.of(ends.last()),
                businessDate.today(),
                caller.name(),
                Declaration.Because.OF_LAW);
        declarations.settle(declaration.id(), outcome);
        mails.ends(declaration, ends);
    }

    /** Looked at a day late it still counts from the day of receipt, which today's rule would not allow. */
    private CancellationKind kind(long contract, LocalDate last) {
        LocalDate earliest = contracts.terms(contract).earliestEnd(businessDate.today());
        return last.isBefore(earliest) ? CancellationKind.AGREED : CancellationKind.ORDINARY;
    }

    /** The contract refused to end by itself: a person looks, and the receipt is confirmed all the same. */
    public void ask(long id, DocumentFile file) {
        if (declarations.take(id)) {
            Declaration declaration = archived(id, file);
            declarations.addTask(id, Declaration.Task.REFUSED);
            mails.received(declaration);
        }
    }

    private Declaration archived(long id, DocumentFile file) {
        Declaration declaration = declarations.find(id).orElseThrow();
        documents.store(new NewDocument(
                Declarations.SUBJECT,
                id,
                Declarations.DOCUMENT,
                file,
                Retention.LETTERS.until(declaration.receipt().on())));
        return declaration;
    }
}
