package org.kontor.accounts;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** What may become of a mandate, and when. Pure. */
final class MandateChange {
    private static final Set<MandateState> LIVING = EnumSet.of(MandateState.ACTIVE, MandateState.SUSPENDED);

    private final Mandate mandate;

    MandateChange(Mandate mandate) {
        this.mandate = mandate;
    }

    /** The paper came back signed. */
    Mandate signed(LocalDate on) {
        require(mandate.state() == MandateState.DRAFT);
        MandateTerms old = mandate.terms();
        MandateTerms terms =
                new MandateTerms(old.creditorId(), old.reference(), old.scheme(), old.source(), Optional.of(on));
        return new Mandate(
                mandate.id(), mandate.accountId(), terms, mandate.account(), standing(MandateState.ACTIVE, ""));
    }

    /** Empty if nothing is left to suspend: banks may return two debits of one mandate. */
    Optional<Mandate> suspended(String code) {
        return mandate.state() == MandateState.ACTIVE
                ? Optional.of(with(standing(MandateState.SUSPENDED, code)))
                : Optional.empty();
    }

    Mandate resumed() {
        require(mandate.state() == MandateState.SUSPENDED);
        return with(standing(MandateState.ACTIVE, ""));
    }

    /** Empty if it was revoked before. */
    Optional<Mandate> revoked(String reason) {
        return mandate.state() == MandateState.REVOKED
                ? Optional.empty()
                : Optional.of(with(standing(MandateState.REVOKED, reason)));
    }

    /**
     * Another account of the same debtor: the mandate goes on, and the next debit tells the bank of the change. What was
     * suspended because of the old account is active again.
     */
    Mandate amended(DebitAccount account) {
        require(LIVING.contains(mandate.state()));
        boolean used =
                mandate.standing().lastUsedOn().isPresent() && !account.iban().equals(mandate.iban());
        // Of several changes between two debits the bank learns the account it debited last.
        Optional<String> from = mandate.amendedFrom().or(() -> used ? Optional.of(mandate.iban()) : Optional.empty());
        MandateStanding standing = new MandateStanding(
                MandateState.ACTIVE,
                "",
                mandate.standing().lastUsedOn(),
                from.filter(old -> !old.equals(account.iban())),
                mandate.referenceBefore());
        return new Mandate(mandate.id(), mandate.accountId(), mandate.terms(), account, standing);
    }

    /** Another reference for the same mandate; the next debit tells the bank of the change. */
    Mandate renamed(String reference) {
        require(LIVING.contains(mandate.state()));
        boolean used = mandate.standing().lastUsedOn().isPresent();
        Optional<String> before =
                mandate.referenceBefore().or(() -> used ? Optional.of(mandate.reference()) : Optional.empty());
        MandateTerms old = mandate.terms();
        MandateTerms terms = MandateTerms.checked(
                new MandateTerms(old.creditorId(), reference, old.scheme(), old.source(), old.signedOn()));
        MandateStanding now = mandate.standing();
        MandateStanding standing = new MandateStanding(
                now.state(),
                now.reason(),
                now.lastUsedOn(),
                now.amendedFrom(),
                before.filter(name -> !name.equalsIgnoreCase(terms.reference())));
        return new Mandate(mandate.id(), mandate.accountId(), terms, mandate.account(), standing);
    }

    private Mandate with(MandateStanding standing) {
        return new Mandate(mandate.id(), mandate.accountId(), mandate.terms(), mandate.account(), standing);
    }

    private MandateStanding standing(MandateState state, String reason) {
        return new MandateStanding(
                state, reason, mandate.standing().lastUsedOn(), mandate.amendedFrom(), mandate.referenceBefore());
    }

    private void require(boolean allowed) {
        if (!allowed) {
            throw new MandateNotChangeable(mandate.reference());
        }
    }
}
