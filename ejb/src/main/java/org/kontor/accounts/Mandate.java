package org.kontor.accounts;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A SEPA mandate as it stands.
 *
 * @param id stays the same whatever becomes of it
 */
public record Mandate(long id, long accountId, MandateTerms terms, DebitAccount account, MandateStanding standing) {
    private static final int MONTHS_UNUSED = 36;

    public String reference() {
        return terms.reference();
    }

    public String creditorId() {
        return terms.creditorId();
    }

    public MandateScheme scheme() {
        return terms.scheme();
    }

    /** Empty for a draft only. */
    public Optional<LocalDate> signature() {
        return terms.signedOn();
    }

    /**
     * @throws java.util.NoSuchElementException for a draft
     */
    public LocalDate signedOn() {
        return terms.signedOn().orElseThrow();
    }

    public String iban() {
        return account.iban();
    }

    public String maskedIban() {
        return account.maskedIban();
    }

    public String bic() {
        return account.bic();
    }

    public String holder() {
        return account.holder();
    }

    /** As it is stored; see {@link #stateOn} for what it is worth on a day. */
    public MandateState state() {
        return standing.state();
    }

    /** The IBAN it debited before, until a debit told the bank of the change (SMNDA). */
    public Optional<String> amendedFrom() {
        return standing.amendedFrom();
    }

    /** The reference it had before, until a debit told the bank of the change (OrgnlMndtId). */
    public Optional<String> referenceBefore() {
        return standing.referenceBefore();
    }

    /** The last day on which it can be used: 36 months after the last collection, else after the signature (EPC 016-06). */
    public Optional<LocalDate> usableUntil() {
        return standing.lastUsedOn().or(terms::signedOn).map(day -> day.plusMonths(MONTHS_UNUSED));
    }

    public MandateState stateOn(LocalDate day) {
        boolean lives = state() == MandateState.ACTIVE || state() == MandateState.SUSPENDED;
        return lives && usableUntil().filter(day::isAfter).isPresent() ? MandateState.EXPIRED : state();
    }

    public boolean isUsableOn(LocalDate day) {
        return stateOn(day) == MandateState.ACTIVE;
    }
}
