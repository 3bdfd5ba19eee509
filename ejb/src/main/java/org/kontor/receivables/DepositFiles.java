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
        Seller seller = sellers.find(deposit.request().sellerId());
        byte[] pdf = PRINTER.print(new DepositLetter(letter(deposit, seller)).request(deposit, seller.bank()));
        return new DocumentFile(name("Kaution-", deposit), "application/pdf", pdf);
    }

    /** What the settlement is, or would be today. */
    public DocumentFile settlement(long id) {
        DepositSettlement settlement = deposits.settlement(id);
        Deposit deposit = settlement.deposit();
        Seller seller = sellers.find(deposit.request().sellerId());
        byte[] pdf = PRINTER.print(new DepositLetter(letter(deposit, seller)).settlement(settlement));
        return new DocumentFile(name("Kautionsabrechnung-", deposit), "application/pdf", pdf);
    }

    private StatementLetter letter(Deposit deposit, Seller seller) {
        Account account = accounts.find(deposit.request().debtor().accountId());
        return new StatementLetter(account, seller, letterheads.version(letterheads.newest(seller.id())));
    }

    private static String name(String what, Deposit deposit) {
        return what + deposit.request().number().replace('/', '-') + ".pdf";
    }
}
