package org.kontor.accounts;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kontor.audit.AuditTrail;
import org.kontor.calendar.BusinessDate;
import org.kontor.catalog.Input;
import org.kontor.identity.Caller;
import org.kontor.identity.Roles;
import org.kontor.persistence.DatabaseFailure;

/** SEPA mandates of accounts, each for one creditor. */
@Stateless
@RolesAllowed({Roles.OPERATOR, Roles.ACCOUNTANT, Roles.ADMIN, Roles.AUDITOR, Roles.SYSTEM})
public class Mandates {
    private static final String SUBJECT = "account";
    private static final int LONGEST_REASON = 200;

    @Inject
    private MandateRepository mandates;

    @Inject
    private Accounts accounts;

    @Inject
    private BusinessDate businessDate;

    @Inject
    private Caller caller;

    @Inject
    private AuditTrail audit;

    /** The newest first, ended ones too. */
    public List<Mandate> ofAccount(long accountId) {
        return mandates.ofAccount(accountId);
    }

    /** By which the creditor may debit the account on that day; of several the one given last. */
    public Optional<Mandate> usable(long accountId, String creditorId, LocalDate on) {
        return Optional.ofNullable(usable(List.of(accountId), creditorId, on).get(accountId));
    }

    /** As {@link #usable(long, String, LocalDate)} for many accounts; those without one are missing. */
    public Map<Long, Mandate> usable(Collection<Long> accountIds, String creditorId, LocalDate on) {
        Map<Long, Mandate> usable = new HashMap<>();
        for (Mandate mandate : mandates.ofCreditor(accountIds, creditorId)) {
            if (mandate.isUsableOn(on)) {
                usable.putIfAbsent(mandate.accountId(), mandate);
            }
        }
        return usable;
    }

    /**
     * As they stand now, by the ids that were asked for: ids of earlier facts, as invoices and ledger entries keep them,
     * find their mandate too.
     */
    public Map<Long, Mandate> find(Collection<Long> ids) {
        return mandates.find(ids);
    }

    /**
     * @throws NoSuchMandate if there is none with that id
     */
    public Mandate find(long id) {
        return Optional.ofNullable(mandates.find(List.of(id)).get(id)).orElseThrow(() -> new NoSuchMandate(id));
    }

    /** A reference that nobody has: {@code K10001-2} for the account's second mandate. */
    public String suggestReference(long accountId) {
        return mandates.freeReference(accounts.find(accountId));
    }

    /**
     * The account gave a mandate; unsigned it is a draft to be printed.
     *
     * @return its id
     * @throws MandateReferenceTaken if the creditor has the reference
     * @throws SignedInFuture if it is signed after today
     * @throws BusinessSchemeForConsumer if a consumer gives a mandate of the business scheme
     */
    @RolesAllowed({Roles.OPERATOR, Roles.ACCOUNTANT, Roles.ADMIN, Roles.SYSTEM})
    public long give(NewMandate mandate) {
        Account account = accounts.findInUse(mandate.accountId());
        MandateTerms terms = mandate.terms();
        if (terms.scheme() == MandateScheme.B2B && account.type() == CustomerType.CONSUMER) {
            throw new BusinessSchemeForConsumer();
        }
        terms.signedOn().ifPresent(this::checkSigned);
        MandateState state = terms.signedOn().isPresent() ? MandateState.ACTIVE : MandateState.DRAFT;
        long id = add(mandate, state);
        record("mandate.give", mandate.accountId(), terms.reference() + " " + terms.source());
        return id;
    }

    private long add(NewMandate mandate, MandateState state) {
        requireFree(mandate.terms(), 0);
        try {
            return mandates.add(mandate, state, businessDate.today(), caller.name());
        } catch (DatabaseFailure failure) {
            if (failure.isDuplicate()) {
                throw new MandateReferenceTaken(mandate.terms().reference());
            }
            throw failure;
        }
    }

    /** A reference that another mandate had once is not given again: returns still name it. */
    private void requireFree(MandateTerms terms, long self) {
        if (mandates.isTaken(terms.creditorId(), terms.reference(), self)) {
            throw new MandateReferenceTaken(terms.reference());
        }
    }

    private void checkSigned(LocalDate on) {
        if (on.isAfter(businessDate.today())) {
            throw new SignedInFuture();
        }
    }

    /**
     * A draft came back signed.
     *
     * @throws MandateNotChangeable if it is no draft
     */
    @RolesAllowed({Roles.OPERATOR, Roles.ACCOUNTANT, Roles.ADMIN})
    public void signed(long id, LocalDate on) {
        Input.required(on, "signedOn");
        checkSigned(on);
        change("mandate.signed", new MandateChange(lock(id)).signed(on));
    }

    /**
     * The debtor has another account; the next debit tells its bank.
     *
     * @throws MandateNotChangeable if the mandate is a draft or revoked
     */
    @RolesAllowed({Roles.OPERATOR, Roles.ACCOUNTANT, Roles.ADMIN})
    public void amend(long id, DebitAccount account) {
        change("mandate.amend", new MandateChange(lock(id)).amended(account));
    }

    /**
     * The mandate goes on under another reference; the next debit tells the bank.
     *
     * @throws MandateNotChangeable if the mandate is a draft or revoked
     * @throws MandateReferenceTaken if another mandate of the creditor has the reference, or had it
     */
    @RolesAllowed({Roles.OPERATOR, Roles.ACCOUNTANT, Roles.ADMIN})
    public void rename(long id, String reference) {
        Mandate renamed = new MandateChange(lock(id)).renamed(reference);
        requireFree(renamed.terms(), renamed.id());
        try {
            change("mandate.rename", renamed);
        } catch (DatabaseFailure failure) {
            if (failure.isDuplicate()) {
                throw new MandateReferenceTaken(reference);
            }
            throw failure;
        }
    }

    /**
     * Debits by these mandates were collected on that day: their 36 months begin anew, and the bank knows of an amendment
     * if the debit told what the mandate says now.
     */
    @RolesAllowed({Roles.OPERATOR, Roles.ACCOUNTANT, Roles.ADMIN, Roles.SYSTEM})
    public void used(Collection<UsedMandate> used, LocalDate on) {
        mandates.used(used, on);
    }

    /** A bank returned a debit with that code; does nothing if the mandate is not active. */
    @RolesAllowed({Roles.OPERATOR, Roles.ACCOUNTANT, Roles.ADMIN, Roles.SYSTEM})
    public void suspend(long id, String code, LocalDate on) {
        new MandateChange(lock(id))
                .suspended(Input.required(code, LONGEST_REASON, "reason"))
                .ifPresent(mandate -> change("mandate.suspend", mandate, on));
    }

    /**
     * What was wrong is cleared up.
     *
     * @throws MandateNotChangeable if it is not suspended
     */
    @RolesAllowed({Roles.OPERATOR, Roles.ACCOUNTANT, Roles.ADMIN})
    public void resume(long id) {
        change("mandate.resume", new MandateChange(lock(id)).resumed());
    }

    /** The mandate ends for good; does nothing if it did before. */
    @RolesAllowed({Roles.OPERATOR, Roles.ACCOUNTANT, Roles.ADMIN, Roles.SYSTEM})
    public void revoke(long id, String reason, LocalDate on) {
        new MandateChange(lock(id))
                .revoked(Input.required(reason, LONGEST_REASON, "mandateReason"))
                .ifPresent(mandate -> change("mandate.revoke", mandate, on));
    }

    private Mandate lock(long id) {
        return mandates.lock(id).orElseThrow(() -> new NoSuchMandate(id));
    }

    private void change(String action, Mandate changed) {
        change(action, changed, businessDate.today());
    }

    private void change(String action, Mandate changed, LocalDate on) {
        mandates.add(changed, on, caller.name());
        record(
                action,
                changed.accountId(),
                changed.reference() + " " + changed.standing().reason());
    }

    private void record(String action, long accountId, String facts) {
        audit.record(action, SUBJECT, Long.toString(accountId), facts.strip());
    }
}
