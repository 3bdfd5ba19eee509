package org.kontor.dunning;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import org.kontor.accounts.Grade;

/** How far a payer's services are restricted on a day: a function of what is open and what was announced. */
final class Restriction {
    private Restriction() {}

    /** Lifted the day a claim is paid, disputed or otherwise stopped. */
    static Grade on(LocalDate day, Collection<Claim> claims, Policy policy) {
        return claims.stream()
                .map(claim -> of(claim, day, policy))
                .max(Comparator.naturalOrder())
                .orElse(Grade.NONE);
    }

    private static Grade of(Claim claim, LocalDate day, Policy policy) {
        if (claim.openOn(day).signum() <= 0 || claim.isStopped(day)) {
            return Grade.NONE;
        }
        return claim.sent().stream()
                .filter(Sent::restricts)
                .flatMap(sent -> sent.receivedOn().stream())
                .min(Comparator.naturalOrder())
                .map(announced -> policy.restrictionAfter(announced, day))
                .orElse(Grade.NONE);
    }
}
