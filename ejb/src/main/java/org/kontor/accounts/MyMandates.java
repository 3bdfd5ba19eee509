package org.kontor.accounts;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.kontor.audit.AuditTrail;
import org.kontor.calendar.BusinessDate;
import org.kontor.calendar.TechnicalClock;
import org.kontor.identity.Caller;
import org.kontor.identity.Roles;
import org.kontor.notifications.Message;
import org.kontor.notifications.Occasion;
import org.kontor.notifications.Outbox;
import org.kontor.persistence.DatabaseFailure;

/** Mandates that members give, see and take back in the portal, for the accounts they may act for. */
@Stateless
@RolesAllowed(Roles.MEMBER)
public class MyMandates {
    private static final String SUBJECT = "account";

    @Inject
    private MandateRepository mandates;

    @Inject
    private AccountRepository accounts;

    @Inject
    private CreditorRepository creditors;

    @Inject
    private Outbox outbox;

    @Inject
    private BusinessDate businessDate;

    @Inject
    private TechnicalClock clock;

    @Inject
    private Caller caller;

    @Inject
    private AuditTrail audit;

    /** The newest first, ended ones too. */
    public List<Mandate> mine() {
        return mandates.ofLogin(caller.name());
    }

    /** Who collects by debit. */
    public List<Creditor> creditors() {
        return creditors.list();
    }

    /** What the member agrees to. */
    public MandateText text(Creditor creditor, Locale language) {
        return MandateText.of(MandateScheme.CORE, creditor.name(), language);
    }

    /**
     * The member gives a mandate: a new one takes the place of the one before, and the account pays by debit from now on.
     * Time, address and version of the text are kept as proof.
     *
     * @param address from which the member came
     * @return id of the mandate
     * @throws NoSuchAccount if the account is somebody else's
     */
    public long give(long accountId, String creditorId, DebitAccount account, String address) {
        Account payer = own(accountId);
        Creditor creditor = creditors.find(creditorId);
        OnlineProof proof = new OnlineProof(
                clock.now(),
                address,
                text(creditor, payer.correspondence().locale()).version());
        MandateTerms terms = new MandateTerms(
                creditorId,
                mandates.freeReference(payer),
                MandateScheme.CORE,
                MandateSource.ONLINE,
                Optional.of(businessDate.today()));
        List<Mandate> before = mandates.ofCreditor(List.of(accountId), creditorId);
        long id = add(new NewMandate(accountId, terms, account, Optional.of(proof)));
        before.forEach(old -> revoke(old.id(), "→ " + terms.reference()));
        payer.payBy(PaymentMethod.DIRECT_DEBIT);
        audit.record("mandate.give", SUBJECT, Long.toString(accountId), terms.reference() + " ONLINE");
        outbox.put(confirmation(id, payer, creditor, terms, account));
        return id;
    }

    /** What was agreed to, on a lasting medium: whoever did not give it finds out at once. */
    private Message confirmation(long id, Account payer, Creditor creditor, MandateTerms terms, DebitAccount account) {
        Locale language = payer.correspondence().locale();
        return new Message(
                new Occasion("mandate", id, "mandate-given", "online"),
                payer.correspondence().email(),
                language,
                Map.of(
                        "name", payer.name(),
                        "creditor", creditor.name(),
                        "creditorId", creditor.id(),
                        "mandate", terms.reference(),
                        "iban", account.maskedIban(),
                        "holder", account.holder(),
                        "givenOn", terms.signedOn().orElseThrow().toString(),
                        "text", text(creditor, language).text()),
                "");
    }

    private long add(NewMandate mandate) {
        try {
            return mandates.add(mandate, MandateState.ACTIVE, businessDate.today(), caller.name());
        } catch (DatabaseFailure failure) {
            if (failure.isDuplicate()) {
                throw new MandateReferenceTaken(mandate.terms().reference());
            }
            throw failure;
        }
    }

    /**
     * The member takes a mandate back; the account pays by transfer from now on. What was collected already stays.
     *
     * @throws NoSuchMandate if it is somebody else's
     */
    public void revoke(long id) {
        Mandate mandate =
                mine().stream().filter(own -> own.id() == id).findFirst().orElseThrow(() -> new NoSuchMandate(id));
        revoke(id, "MEMBER");
        own(mandate.accountId()).payBy(PaymentMethod.TRANSFER);
    }

    private void revoke(long id, String reason) {
        Mandate mandate = mandates.lock(id).orElseThrow(() -> new NoSuchMandate(id));
        new MandateChange(mandate).revoked(reason).ifPresent(revoked -> {
            mandates.add(revoked, businessDate.today(), caller.name());
            audit.record("mandate.revoke", SUBJECT, Long.toString(mandate.accountId()), mandate.reference());
        });
    }

    private Account own(long accountId) {
        return accounts.of(caller.name()).stream()
                .filter(account -> account.id() == accountId)
                .findFirst()
                .orElseThrow(() -> new NoSuchAccount(accountId));
    }
}
