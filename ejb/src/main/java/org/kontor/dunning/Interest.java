package org.kontor.dunning;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.kontor.accounts.CustomerType;
import org.kontor.money.Money;

/**
 * Default interest (§ 288 BGB): simple (§ 289), from the first day of default up to and with the day of payment.
 *
 * @param surcharge hundredths of a percent over the base rate
 */
record Interest(RateTable rates, int surcharge, DayCount count) {
    // § 288 (1) and (2) BGB.
    private static final int CONSUMER = 500;
    private static final int OTHERS = 900;

    static Interest of(CustomerType debtor, RateTable rates, DayCount count) {
        return new Interest(rates, debtor == CustomerType.CONSUMER ? CONSUMER : OTHERS, count);
    }

    /**
     * What has accrued by the end of that day. Days of a half-year whose rate nobody entered yet bear none: a later
     * sheet has them.
     */
    InterestSheet through(LocalDate day, Claim claim, Default since) {
        LocalDate first = since.interestFrom();
        if (day.isBefore(first)) {
            return InterestSheet.NONE;
        }
        List<LocalDate> cuts = List.copyOf(cuts(claim, first, day.plusDays(1)));
        List<InterestSegment> rows = new ArrayList<>();
        for (int i = 0; i + 1 < cuts.size(); i++) {
            segment(claim, cuts.get(i), cuts.get(i + 1).minusDays(1)).ifPresent(rows::add);
        }
        return new InterestSheet(rows);
    }

    /** Days on which something may change, with the first and the one after the last. */
    private static TreeSet<LocalDate> cuts(Claim claim, LocalDate first, LocalDate end) {
        TreeSet<LocalDate> cuts = new TreeSet<>(List.of(first, end));
        // The day of a payment still bears interest on all of it.
        claim.reductions().forEach(reduction -> cuts.add(reduction.day().plusDays(1)));
        claim.stops().forEach(stop -> {
            cuts.add(stop.days().start());
            cuts.add(stop.days().end());
        });
        for (LocalDate half = BaseRate.halfYear(first); half.isBefore(end); half = half.plusMonths(6)) {
            cuts.add(half);
        }
        return new TreeSet<>(cuts.subSet(first, true, end, true));
    }

    private Optional<InterestSegment> segment(Claim claim, LocalDate first, LocalDate last) {
        Money principal = claim.openOn(first.minusDays(1));
        boolean frozen = claim.stops().stream()
                .anyMatch(stop -> stop.bearsNoInterest() && stop.days().contains(first));
        if (principal.signum() <= 0 || frozen) {
            return Optional.empty();
        }
        return rates.on(first)
                .map(rate -> new InterestSegment(
                        first, last, principal, rate.hundredths() + surcharge, count.daysOfYear(first)));
    }
}
