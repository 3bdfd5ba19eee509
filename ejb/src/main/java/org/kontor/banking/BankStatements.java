package org.kontor.banking;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kontor.banking.StatementRepository.Place;
import org.kontor.catalog.Input;
import org.kontor.identity.Roles;

/**
 * Takes what banks tell. Files are read outside of any transaction; each statement is booked in one of its own, wholly or
 * not at all, and once, however often it comes and whatever its file is called.
 */
@Stateless
@RolesAllowed({Roles.OPERATOR, Roles.ACCOUNTANT, Roles.ADMIN, Roles.SYSTEM})
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class BankStatements {
    private static final int LONGEST_REASON = 500;

    @Inject
    private StatementBooking booking;

    @Inject
    private StatementReading reading;

    /**
     * Takes a file: camt, a zip of them, or columns if the account is told.
     *
     * @param csvAccount id of the account of which a file of columns tells
     * @return one result a file; several for a zip
     */
    public List<FileResult> take(ReceivedFile file, FileSource source, Optional<Long> csvAccount) {
        if (!ZipContents.isZip(file)) {
            return List.of(one(file, source, csvAccount));
        }
        List<FileResult> results = new ArrayList<>();
        try {
            ZipContents.each(file, inside -> results.add(one(inside, source, csvAccount)));
        } catch (UnreadableFile refused) {
            results.add(refuse(file, source, StatementProblem.of(refused)));
        }
        return results;
    }

    private FileResult one(ReceivedFile file, FileSource source, Optional<Long> csvAccount) {
        try {
            List<ReadStatement> statements = reading.read(file, csvAccount);
            return book(booking.keep(file, source), statements);
        } catch (UnreadableFile refused) {
            return refuse(file, source, StatementProblem.of(refused));
        }
    }

    /** Told on the page of received files too; of nothing, nothing is kept. */
    private FileResult refuse(ReceivedFile file, FileSource source, StatementProblem problem) {
        long id = file.bytes().length == 0
                ? 0
                : booking.refuse(file, source, problem).id();
        return new FileResult(id, file.name(), FileState.REFUSED, Optional.of(problem), List.of());
    }

    private FileResult book(FileRow file, List<ReadStatement> statements) {
        boolean isNew = file.state() == FileState.RECEIVED || file.state() == FileState.REFUSED;
        List<StatementResult> results = new ArrayList<>();
        for (int i = 0; i < statements.size(); i++) {
            StatementResult result = booking.book(new Place(file.id(), i), statements.get(i));
            results.add(result);
            if (isNew && result.state() == StatementState.BOOKED) {
                goOnWith(result.account());
            }
        }
        FileRow settled = booking.settle(file.id());
        // The second time nothing was done, whatever became of it the first time.
        FileState told = isNew || settled.state() == FileState.PARKED ? settled.state() : FileState.DUPLICATE;
        return new FileResult(file.id(), file.name(), told, Optional.empty(), results);
    }

    /** Goes on with files that were not finished when the server was stopped. */
    @RolesAllowed(Roles.SYSTEM)
    public int finish() {
        List<FileRow> unfinished = reading.unfinished();
        for (FileRow file : unfinished) {
            try {
                book(file, reading.again(file));
            } catch (UnreadableFile unknown) {
                // Columns whose account nobody told yet: who gave the file gives it again.
                booking.settle(file.id());
            }
        }
        return unfinished.size();
    }

    /** What was parked because something was missing before it may fit now. */
    private void goOnWith(String account) {
        boolean goesOn = true;
        while (goesOn) {
            goesOn = false;
            for (Long id : reading.parkedOf(account)) {
                goesOn |= booking.again(id, reading.statement(id)) != StatementState.PARKED;
            }
        }
    }

    /**
     * Books a parked statement as it is.
     *
     * @throws NotParked if somebody decided already
     * @throws NotAcceptable if it is in another currency
     */
    @RolesAllowed({Roles.OPERATOR, Roles.ACCOUNTANT, Roles.ADMIN})
    public void accept(long statementId, Acceptance how, String reason) {
        ReadStatement statement = reading.statement(statementId);
        booking.accept(statementId, statement, how, Input.required(reason, LONGEST_REASON, "reason"));
        goOnWith(statement.account());
    }

    /**
     * A parked statement is not booked.
     *
     * @throws NotParked if somebody decided already
     */
    @RolesAllowed({Roles.OPERATOR, Roles.ACCOUNTANT, Roles.ADMIN})
    public void reject(long statementId, String reason) {
        booking.reject(statementId, Input.required(reason, LONGEST_REASON, "reason"));
    }

    /** What a statement's file tells, whether it is booked or not. */
    @RolesAllowed({Roles.OPERATOR, Roles.ACCOUNTANT, Roles.ADMIN, Roles.AUDITOR})
    public List<ToldEntry> told(long statementId) {
        return reading.statement(statementId).entries().stream()
                .map(ToldEntry::of)
                .limit(ToldEntry.MOST)
                .toList();
    }
}
