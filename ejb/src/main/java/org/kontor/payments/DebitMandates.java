package org.kontor.payments;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.kontor.accounts.Mandate;
import org.kontor.accounts.Mandates;
import org.kontor.accounts.UsedMandate;
import org.kontor.calendar.BusinessDate;

/** Mandates as debits need them. */
@ApplicationScoped
class DebitMandates {
    @Inject
    private Mandates mandates;

    @Inject
    private BusinessDate businessDate;

    /** As they are now, by the id under which they were announced. */
    Map<Long, DebitMandate> find(Collection<Long> ids, String creditorId) {
        LocalDate today = businessDate.today();
        Map<Long, DebitMandate> found = new HashMap<>();
        // A draft was never announced, so it has no date to debit by.
        mandates.find(ids)
                .forEach((id, mandate) -> mandate.signature()
                        .ifPresent(signedOn ->
                                found.put(id, debitMandate(id, mandate, usable(mandate, creditorId, today)))));
        return found;
    }

    private static boolean usable(Mandate mandate, String creditorId, LocalDate on) {
        return mandate.creditorId().equals(creditorId) && mandate.isUsableOn(on);
    }

    private static DebitMandate debitMandate(long id, Mandate mandate, boolean usable) {
        return new DebitMandate(
                id,
                mandate.reference(),
                mandate.creditorId(),
                mandate.scheme(),
                mandate.signedOn(),
                new DebitMandate.DebitAccount(mandate.holder(), mandate.iban(), mandate.bic()),
                usable,
                mandate.amendedFrom().isPresent(),
                mandate.referenceBefore().orElse(""));
    }

    /** The mandate by which an account can be debited now. */
    Optional<DebitMandate> usable(long accountId, String creditorId, LocalDate on) {
        return mandates.usable(accountId, creditorId, on).map(mandate -> debitMandate(mandate.id(), mandate, true));
    }

    void used(Collection<UsedMandate> used, LocalDate on) {
        mandates.used(used, on);
    }

    /** @param code may be empty: some banks refuse without a reason */
    void apply(MandateEffect effect, long mandateId, String code, LocalDate on) {
        String reason = code.isEmpty() ? ReturnCode.OTHER.name() : code;
        switch (effect) {
            case STAYS -> {}
            case SUSPENDED -> mandates.suspend(mandateId, reason, on);
            case REVOKED -> mandates.revoke(mandateId, reason, on);
        }
    }
}
