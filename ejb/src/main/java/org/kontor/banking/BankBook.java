package org.kontor.banking;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.kontor.calendar.BusinessDate;
import org.kontor.identity.Roles;
import org.kontor.persistence.Page;
import org.kontor.persistence.PageRequest;

/** What banks told and what is booked, to look at. */
@Stateless
@RolesAllowed({Roles.OPERATOR, Roles.ACCOUNTANT, Roles.ADMIN, Roles.AUDITOR})
public class BankBook {
    private static final LocalDate FIRST_DAY = LocalDate.of(1990, 1, 1);
    private static final LocalDate LAST_DAY = LocalDate.of(2200, 12, 31);

    @Inject
    private BankBookRepository book;

    @Inject
    private BankAccountRepository accounts;

    @Inject
    private FileRepository files;

    @Inject
    private BusinessDate businessDate;

    /** How all accounts stand today. */
    public List<AccountBalance> balances() {
        return accounts.list().stream()
                .map(account -> new AccountBalance(
                        account,
                        accounts.balance(account.id(), businessDate.today()),
                        book.lastDay(account.id()),
                        book.parked(account.id())))
                .toList();
    }

    /** What came, the newest first; filters by name. */
    public Page<FileRow> files(PageRequest request) {
        return files.page(request);
    }

    /**
     * @throws NoSuchStatement if there is none with that id
     */
    public FileRow file(long id) {
        return files.find(id).orElseThrow(() -> new NoSuchStatement(id));
    }

    /** The statements of a file, in its order. */
    public List<StatementRow> statementsOf(long fileId) {
        return book.ofFile(fileId);
    }

    /** Sorts by {@code toDay}, {@code account}, {@code state}, {@code stored}; filters by name, file and number. */
    public Page<StatementRow> statements(StatementQuery query, PageRequest request) {
        return book.statements(query, request);
    }

    /**
     * @throws NoSuchStatement if there is none with that id
     */
    public StatementRow statement(long id) {
        return book.statement(id).orElseThrow(() -> new NoSuchStatement(id));
    }

    /** What a statement booked. Sorts by {@code bookedOn}, {@code amount}; filters by name, purpose, IBAN, reference. */
    public Page<EntryRow> entriesOf(long statementId, PageRequest request) {
        return book.entries(new BankBookRepository.Entries(0, statementId, FIRST_DAY, LAST_DAY), request);
    }

    /**
     * What is booked on an account, as {@link #entriesOf(long, PageRequest)}.
     *
     * @param accountId 0 for all accounts
     */
    public Page<EntryRow> entries(long accountId, PageRequest request) {
        return book.entries(new BankBookRepository.Entries(accountId, 0, FIRST_DAY, LAST_DAY), request);
    }

    /** The payments in an entry, at most 500. */
    public List<PaymentRow> payments(long entryId) {
        return book.payments(entryId);
    }
}
