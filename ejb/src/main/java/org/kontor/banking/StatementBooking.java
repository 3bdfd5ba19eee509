package org.kontor.banking;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.kontor.audit.AuditTrail;
import org.kontor.banking.StatementRepository.Place;
import org.kontor.banking.StatementRepository.Verdict;
import org.kontor.calendar.TechnicalClock;
import org.kontor.identity.Caller;
import org.kontor.identity.Roles;
import org.kontor.money.Money;

/**
 * The steps of taking a file, each a transaction of its own: the file, each of its statements, what became of it. Whoever
 * dies between two leaves a file that the next who comes goes on with. {@link BankStatements} calls them after reading,
 * which is done outside of any transaction.
 */
@Stateless
@RolesAllowed({Roles.OPERATOR, Roles.ACCOUNTANT, Roles.ADMIN, Roles.SYSTEM})
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class StatementBooking {
    private static final String SUBJECT = "bankStatement";

    @Inject
    private StatementRepository statements;

    @Inject
    private BankAccountRepository accounts;

    @Inject
    private FileArchive files;

    @Inject
    private AccountBooking booking;

    @Inject
    private AuditTrail audit;

    @Inject
    private Caller caller;

    @Inject
    private TechnicalClock clock;

    /** Keeps a file and its bytes; one that is kept already stays as it is. */
    public FileRow keep(ReceivedFile file, FileSource source) {
        return files.keep(file, source);
    }

    /** Keeps that a file was refused, without its bytes: nobody knows what they are. */
    public FileRow refuse(ReceivedFile file, FileSource source, StatementProblem problem) {
        return files.refuse(file, source, problem);
    }

    /** Books one statement, or says why not; one that was decided about stays as it is. */
    public StatementResult book(Place place, ReadStatement statement) {
        files.lock(place.fileId());
        Optional<StatementResult> before =
                statements.at(place).filter(found -> found.state().isFinal());
        if (before.isPresent()) {
            return before.get();
        }
        Optional<Long> account = accounts.lock(statement.account());
        if (account.isEmpty()) {
            StatementProblem foreign =
                    StatementProblem.of("banking.refused.foreign", statement.line(), statement.account());
            Verdict refused = new Verdict(StatementState.REFUSED, 0, Money.ZERO, List.of(foreign));
            statements.store(place, Optional.empty(), statement, refused, clock.now());
        } else {
            booking.book(account.get(), place, statement);
        }
        return statements.at(place).orElseThrow();
    }

    /** Looks at a parked statement once more: what was missing before it may have come. */
    public StatementState again(long statementId, ReadStatement statement) {
        Place place = statements.place(statementId).orElseThrow(() -> new NoSuchStatement(statementId));
        files.lock(place.fileId());
        Optional<Long> account = accounts.lock(statement.account());
        if (account.isPresent()
                && statements
                        .lock(statementId)
                        .filter(StatementState.PARKED::equals)
                        .isPresent()) {
            booking.again(account.get(), statementId, place, statement);
            files.settle(place.fileId());
        }
        return statements.lock(statementId).orElseThrow();
    }

    /** A person takes a parked statement as it is. */
    public void accept(long statementId, ReadStatement statement, Acceptance how, String reason) {
        Place place = undecided(statementId);
        long account = accounts.lock(statement.account()).orElseThrow(NotParked::new);
        if (!statement.isEuro()) {
            throw new NotAcceptable();
        }
        booking.accept(account, statementId, statement, how);
        statements.decided(statementId, clock.now(), caller.name(), reason);
        files.settle(place.fileId());
        audit.record("bankStatement.accept", SUBJECT, Long.toString(statementId), reason);
    }

    /** A person says that a parked statement is not booked. */
    public void reject(long statementId, String reason) {
        Place place = undecided(statementId);
        booking.reject(statementId);
        statements.decided(statementId, clock.now(), caller.name(), reason);
        files.settle(place.fileId());
        audit.record("bankStatement.reject", SUBJECT, Long.toString(statementId), reason);
    }

    private Place undecided(long statementId) {
        Place place = statements.place(statementId).orElseThrow(() -> new NoSuchStatement(statementId));
        files.lock(place.fileId());
        StatementState state = statements.lock(statementId).orElseThrow();
        if (state != StatementState.PARKED && state != StatementState.REJECTED) {
            throw new NotParked();
        }
        return place;
    }

    /** What became of a file, from what became of its statements. */
    public FileRow settle(long fileId) {
        return files.settle(fileId);
    }
}
