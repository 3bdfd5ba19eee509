package org.kontor.receivables;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Optional;
import org.kontor.accounts.Account;
import org.kontor.accounts.Accounts;
import org.kontor.catalog.Seller;
import org.kontor.catalog.Sellers;
import org.kontor.documents.DocumentFile;
import org.kontor.identity.Roles;
import org.kontor.letters.LetterPrinter;
import org.kontor.letters.LetterWords;
import org.kontor.letters.Letterheads;

/** Statements as files, made whenever somebody asks. */
@Stateless
@RolesAllowed({Roles.OPERATOR, Roles.ACCOUNTANT, Roles.ADMIN, Roles.AUDITOR})
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class StatementFiles {
    private static final LetterPrinter PRINTER = new LetterPrinter();
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    @Inject
    private AccountLedgers ledgers;

    @Inject
    private Accounts accounts;

    @Inject
    private Sellers sellers;

    @Inject
    private Letterheads letterheads;

    /** A letter to the debtor, in its language. */
    public DocumentFile pdf(Posting.Debtor debtor, LocalDate from, LocalDate to) {
        AccountStatement statement = ledgers.statement(debtor, from, to);
        Account account = accounts.find(debtor.accountId());
        return pdf(statement, account, sellers.find(debtor.sellerId()));
    }

    /** In the debtor's language. */
    public DocumentFile xlsx(Posting.Debtor debtor, LocalDate from, LocalDate to) {
        AccountStatement statement = ledgers.statement(debtor, from, to);
        Account account = accounts.find(debtor.accountId());
        Seller seller = sellers.find(debtor.sellerId());
        LetterWords words =
                new LetterWords(StatementLetter.BUNDLE, account.correspondence().locale());
        byte[] sheet = new StatementSheet(words).of(statement, account.name(), seller.displayName());
        return new DocumentFile(name(account, to) + ".xlsx", XLSX, sheet);
    }

    /**
     * As {@link #pdf}, of an account for which the caller may act.
     *
     * @throws NoSuchDebtor if it is somebody else's, or there is no such seller
     */
    @RolesAllowed(Roles.MEMBER)
    public DocumentFile pdfMine(Posting.Debtor debtor, LocalDate from, LocalDate to) {
        AccountStatement statement = ledgers.statementMine(debtor, from, to);
        Optional<Account> own = accounts.mine().stream()
                .filter(account -> account.id() == debtor.accountId())
                .findFirst();
        Optional<Seller> seller = sellers.sender(debtor.sellerId());
        if (own.isEmpty() || seller.isEmpty()) {
            throw new NoSuchDebtor(debtor.accountId());
        }
        return pdf(statement, own.get(), seller.get());
    }

    /**
     * As {@link #pdfMine}, as CSV.
     *
     * @throws NoSuchDebtor if it is somebody else's
     */
    @RolesAllowed(Roles.MEMBER)
    public DocumentFile csvMine(Posting.Debtor debtor, LocalDate from, LocalDate to) {
        AccountStatement statement = ledgers.statementMine(debtor, from, to);
        Account own = accounts.mine().stream()
                .filter(account -> account.id() == debtor.accountId())
                .findFirst()
                .orElseThrow(() -> new NoSuchDebtor(debtor.accountId()));
        LetterWords words =
                new LetterWords(StatementLetter.BUNDLE, own.correspondence().locale());
        byte[] csv = new StatementCsv(words).of(statement).getBytes(StandardCharsets.UTF_8);
        return new DocumentFile(name(own, to) + ".csv", "text/csv", csv);
    }

    private DocumentFile pdf(AccountStatement statement, Account account, Seller seller) {
        StatementLetter letter =
                new StatementLetter(account, seller, letterheads.version(letterheads.newest(seller.id())));
        byte[] pdf = PRINTER.print(letter.of(statement));
        return new DocumentFile(name(account, statement.to()) + ".pdf", "application/pdf", pdf);
    }

    private static String name(Account account, LocalDate to) {
        return "Kontoauszug-" + account.number() + "-" + to;
    }
}
