package org.kontor.banking;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.kontor.audit.AuditTrail;
import org.kontor.catalog.Sellers;
import org.kontor.identity.Roles;

/** The bank accounts of the sellers, whose statements are read. */
@Stateless
@RolesAllowed({Roles.OPERATOR, Roles.ACCOUNTANT, Roles.ADMIN, Roles.AUDITOR, Roles.SYSTEM})
public class BankAccounts {
    private static final String SUBJECT = "bankAccount";

    @Inject
    private BankAccountRepository accounts;

    @Inject
    private Sellers sellers;

    @Inject
    private AuditTrail audit;

    /** All of them, by seller and name. */
    public List<BankAccount> list() {
        return accounts.list();
    }

    /**
     * @throws NoSuchBankAccount if there is none with that id
     */
    public BankAccount find(long id) {
        return accounts.find(id).orElseThrow(() -> new NoSuchBankAccount(id));
    }

    /**
     * @param number an IBAN, or what the bank calls the account, without blanks
     */
    public Optional<BankAccount> byNumber(String number) {
        return accounts.byNumber(number);
    }

    /**
     * A new account, of which statements are taken from now on.
     *
     * @return its id
     * @throws NumberTaken if there is one with that number
     */
    @RolesAllowed({Roles.OPERATOR, Roles.ACCOUNTANT, Roles.ADMIN, Roles.SYSTEM})
    public long open(long sellerId, BankAccountDetails details) {
        requireFree(details, 0);
        long id = accounts.add(sellers.find(sellerId).id(), details);
        // The trail keeps no account numbers.
        audit.record("bankAccount.open", SUBJECT, Long.toString(id), details.name());
        return id;
    }

    /**
     * @param version of the account when the person opened it
     * @throws AccountChangedMeanwhile if somebody else was faster
     * @throws OpeningIsBooked if its number or opening balance would change though something is booked
     */
    @RolesAllowed({Roles.OPERATOR, Roles.ACCOUNTANT, Roles.ADMIN})
    public void change(long id, BankAccountDetails details, int version) {
        BankAccountDetails before = find(id).details();
        requireFree(details, id);
        boolean fixed = !before.iban().equals(details.iban())
                || !before.openingBalance().equals(details.openingBalance());
        accounts.lock(id);
        if (fixed && accounts.isBooked(id)) {
            throw new OpeningIsBooked();
        }
        if (!accounts.change(id, details, version)) {
            throw new AccountChangedMeanwhile();
        }
        audit.record("bankAccount.change", SUBJECT, Long.toString(id), details.name());
    }

    /** Files of columns of the account are read like this from now on. */
    @RolesAllowed({Roles.OPERATOR, Roles.ACCOUNTANT, Roles.ADMIN})
    public void readColumnsBy(long id, CsvMapping mapping) {
        accounts.keep(find(id).id(), mapping);
        audit.record(
                "bankAccount.mapping",
                SUBJECT,
                Long.toString(id),
                mapping.columns().text());
    }

    /** The first rows of a file as a mapping would read them. */
    @RolesAllowed({Roles.OPERATOR, Roles.ACCOUNTANT, Roles.ADMIN})
    public CsvPreview preview(byte[] bytes, CsvMapping mapping) {
        return CsvPreview.of(bytes, mapping);
    }

    private void requireFree(BankAccountDetails details, long self) {
        if (accounts.byNumber(details.iban())
                .filter(other -> other.id() != self)
                .isPresent()) {
            throw new NumberTaken(details.iban());
        }
    }
}
