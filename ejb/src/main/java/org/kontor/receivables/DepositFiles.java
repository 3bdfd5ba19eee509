package org.kontor.receivables;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import org.kontor.accounts.Account;
import org.kontor.accounts.Accounts;
import org.kontor.catalog.Seller;
import org.kontor.catalog.Sellers;
import org.kontor.documents.DocumentFile;
import org.kontor.identity.Roles;
import org.kontor.letters.LetterPrinter;
import org.kontor.letters.Letterheads;

/** Letters about deposits, printed from their facts whenever somebody asks. */
@Stateless
@RolesAllowed({Roles.OPERATOR, Roles.ACCOUNTANT, Roles.ADMIN, Roles.AUDITOR})
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class DepositFiles {
    private static final LetterPrinter PRINTER = new LetterPrinter();

    @Inject
    private Deposits deposits;

    @Inject
    private Accounts accounts;

    @Inject
    private Sellers sellers;

    @Inject
    private Letterheads letterheads;

    public DocumentFile request(long id) {
        Deposit deposit = deposits.find(id);
        return request(deposit, account(deposit), sellers.find(deposit.request().sellerId()));
    }

    /** What the settlement is, or would be today. */
    public DocumentFile settlement(long id) {
        DepositSettlement settlement = deposits.settlement(id);
        Deposit deposit = settlement.deposit();
        return settlement(
                settlement, account(deposit), sellers.find(deposit.request().sellerId()));
    }

    /**
     * As {@link #request}, of an account for which the caller may act.
     *
     * @throws NoSuchDeposit if there is none, or it is somebody else's
     */
    @RolesAllowed(Roles.MEMBER)
    public DocumentFile requestMine(long id) {
        Deposit deposit = deposits.findMine(id);
        return request(deposit, own(deposit), sender(deposit));
    }

    /**
     * How a deposit of the caller was settled.
     *
     * @throws NoSuchDeposit if there is none that is settled, or it is somebody else's
     */
    @RolesAllowed(Roles.MEMBER)
    public DocumentFile settlementMine(long id) {
        DepositSettlement settlement = deposits.settlementMine(id);
        return settlement(settlement, own(settlement.deposit()), sender(settlement.deposit()));
    }

    private DocumentFile request(Deposit deposit, Account account, Seller seller) {
        byte[] pdf = PRINTER.print(new DepositLetter(letter(account, seller)).request(deposit, seller.bank()));
        return new DocumentFile(name("Kaution-", deposit), "application/pdf", pdf);
    }

    private DocumentFile settlement(DepositSettlement settlement, Account account, Seller seller) {
        byte[] pdf = PRINTER.print(new DepositLetter(letter(account, seller)).settlement(settlement));
        return new DocumentFile(name("Kautionsabrechnung-", settlement.deposit()), "application/pdf", pdf);
    }

    private Account account(Deposit deposit) {
        return accounts.find(deposit.request().debtor().accountId());
    }

    private Account own(Deposit deposit) {
        return accounts.mine().stream()
                .filter(account -> account.id() == deposit.request().debtor().accountId())
                .findFirst()
                .orElseThrow(() -> new NoSuchDeposit(deposit.id()));
    }

    private Seller sender(Deposit deposit) {
        return sellers.sender(deposit.request().sellerId()).orElseThrow(() -> new NoSuchDeposit(deposit.id()));
    }

    private StatementLetter letter(Account account, Seller seller) {
        return new StatementLetter(account, seller, letterheads.version(letterheads.newest(seller.id())));
    }

    private static String name(String what, Deposit deposit) {
        return what + deposit.request().number().replace('/', '-') + ".pdf";
    }
}
