package org.kontor.accounts;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Map;
import org.kontor.audit.AuditTrail;
import org.kontor.calendar.TechnicalClock;
import org.kontor.catalog.Address;
import org.kontor.identity.Caller;
import org.kontor.identity.Roles;
import org.kontor.notifications.Message;
import org.kontor.notifications.Occasion;
import org.kontor.notifications.Outbox;

/** Where and how members want to be written to. */
@Stateless
@RolesAllowed(Roles.MEMBER)
public class MyDetails {
    private static final String SUBJECT = "account";

    @Inject
    private AccountRepository accounts;

    @Inject
    private Outbox outbox;

    @Inject
    private TechnicalClock clock;

    @Inject
    private Caller caller;

    @Inject
    private AuditTrail audit;

    /**
     * Counts from now on; what was issued keeps the old details. The old mail address is told: whoever did not change it
     * finds out.
     *
     * @param email where everything goes from now on
     * @param invoiceEmail where invoices and reminders go; empty if there as well
     * @param language "de" or "en"
     * @throws NoSuchAccount if the account is somebody else's
     * @throws CountryIsFixed if the country is another one
     * @throws InvalidEmail if the mail address is none
     */
    public void change(long accountId, Address address, String email, String invoiceEmail, String language) {
        Account own = accounts.of(caller.name()).stream()
                .filter(account -> account.id() == accountId)
                .findFirst()
                .orElseThrow(() -> new NoSuchAccount(accountId));
        if (!own.address().country().equals(address.country())) {
            throw new CountryIsFixed();
        }
        AccountDetails old = own.details();
        Correspondence correspondence = new Correspondence(
                email, invoiceEmail, language, old.correspondence().delivery());
        own.change(new AccountDetails(old.type(), old.name(), address, correspondence, old.ids(), old.billing()));
        outbox.put(told(own, old, correspondence));
        audit.record("my.account.change", SUBJECT, Long.toString(accountId), own.number());
    }

    private Message told(Account own, AccountDetails old, Correspondence now) {
        return new Message(
                new Occasion(
                        SUBJECT,
                        own.id(),
                        "account-changed",
                        Long.toString(clock.now().toEpochMilli())),
                old.correspondence().email(),
                now.locale(),
                Map.of(
                        "name",
                        own.name(),
                        "number",
                        own.number(),
                        "email",
                        now.email(),
                        "address",
                        String.join(", ", own.window())),
                "");
    }
}
