package org.kontor.banking;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.kontor.banking.StatementRepository.Place;
import org.kontor.calendar.TechnicalClock;
import org.kontor.identity.Roles;

/** Reads files, new ones and archived ones; writes nothing. */
@Stateless
@RolesAllowed({Roles.OPERATOR, Roles.ACCOUNTANT, Roles.ADMIN, Roles.AUDITOR, Roles.SYSTEM})
public class StatementReading {
    // Whoever takes a file at the moment is done by then.
    private static final Duration LONGEST_IMPORT = Duration.ofMinutes(1);

    @Inject
    private BankAccountRepository accounts;

    @Inject
    private StatementRepository statements;

    @Inject
    private FileRepository files;

    @Inject
    private FileArchive archive;

    @Inject
    private TechnicalClock clock;

    public List<ReadStatement> read(ReceivedFile file, Optional<Long> csvAccount) {
        return StatementFiles.read(file, csvAccount.flatMap(accounts::find).flatMap(StatementReading::mapping));
    }

    private static Optional<AccountMapping> mapping(BankAccount account) {
        return account.mapping()
                .map(mapping -> new AccountMapping(account.details().iban(), mapping));
    }

    /** All statements of a file in the archive. */
    public List<ReadStatement> again(FileRow file) {
        ReceivedFile bytes = archive.open(file).orElseThrow(() -> new NoSuchStatement(file.id()));
        Optional<Long> account = statements.of(file.id()).stream()
                .findFirst()
                .flatMap(first -> accounts.byNumber(first.account()))
                .map(BankAccount::id);
        return read(bytes, account);
    }

    /**
     * A statement as its archived file tells it.
     *
     * @throws NoSuchStatement if there is none
     */
    public ReadStatement statement(long statementId) {
        Place place = statements.place(statementId).orElseThrow(() -> new NoSuchStatement(statementId));
        FileRow file = files.find(place.fileId()).orElseThrow(() -> new NoSuchStatement(statementId));
        return again(file).get(place.position());
    }

    /** Id of the bank account with that number. */
    public Optional<Long> accountWith(String number) {
        return accounts.byNumber(number).map(BankAccount::id);
    }

    public List<Long> parkedOf(String account) {
        return accounts.byNumber(account)
                .map(found -> statements.parkedOf(found.id()))
                .orElse(List.of());
    }

    public List<FileRow> unfinished() {
        return files.unfinished(clock.now().minus(LONGEST_IMPORT)).stream()
                .map(files::find)
                .flatMap(Optional::stream)
                .toList();
    }
}
