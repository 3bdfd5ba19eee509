package org.kontor.dunning;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.kontor.money.Money;

/**
 * Whether rent is so far in arrears that the contract could be ended without notice (§ 543 (2) sentence 1 no. 3 BGB):
 *
 * <ul>
 *   <li>a) of two consecutive terms, each in arrears, more than one month's rent is missing. For business premises, too,
 *       that is a part that is not insignificant (BGH 23 July 2008, XII ZR 134/06; § 569 is about dwellings);
 *   <li>b) over more than two terms, as much as two months' rent is missing.
 * </ul>
 *
 * <p>Once there, the right stays until all arrears are paid; payment in part does not remove it (sentence 2). It is lost if
 * all is paid before the notice arrives. This only proposes, a person decides; courts may see a single case
 * differently, such as arrears below a month's rent.
 *
 * @param since the first day on which it was so, without all having been paid since
 * @param sum what is missing on the day that was asked for
 * @param monthly the rent of a month it was measured by
 * @param documents that are in arrears on that day
 */
public record RentArrears(Ground ground, LocalDate since, Money sum, Money monthly, List<String> documents) {
    public RentArrears {
        documents = List.copyOf(documents);
    }

    /** Which of the two cases. */
    public enum Ground {
        CONSECUTIVE,
        LONGER
    }

    /**
     * @param terms of one contract, paid ones too, in the order in which they are due
     */
    static Optional<RentArrears> on(LocalDate day, List<RentTerm> terms) {
        Optional<LocalDate> first =
                terms.stream().flatMap(term -> term.lateFrom().stream()).min(Comparator.naturalOrder());
        Ground ground = null;
        LocalDate since = day;
        for (LocalDate at = first.orElse(day.plusDays(1)); !at.isAfter(day); at = at.plusDays(1)) {
            if (sum(terms, at).isZero()) {
                ground = null;
            } else if (ground == null) {
                ground = of(terms, at).orElse(null);
                since = at;
            }
        }
        return ground == null ? Optional.empty() : Optional.of(found(ground, since, terms, day));
    }

    private static RentArrears found(Ground ground, LocalDate since, List<RentTerm> terms, LocalDate day) {
        List<RentTerm> missing = missing(terms, day);
        return new RentArrears(
                ground,
                since,
                sum(terms, day),
                monthly(missing),
                missing.stream().map(RentTerm::document).toList());
    }

    private static Optional<Ground> of(List<RentTerm> terms, LocalDate day) {
        for (int i = 0; i + 1 < terms.size(); i++) {
            List<RentTerm> two = terms.subList(i, i + 2);
            boolean both = missing(two, day).size() == 2;
            if (both && sum(two, day).compareTo(monthly(two)) > 0) {
                return Optional.of(Ground.CONSECUTIVE);
            }
        }
        List<RentTerm> missing = missing(terms, day);
        if (missing.size() < 2) {
            return Optional.empty();
        }
        int span = terms.indexOf(missing.get(missing.size() - 1)) - terms.indexOf(missing.get(0)) + 1;
        Money two = monthly(missing).plus(monthly(missing));
        return span > 2 && sum(terms, day).compareTo(two) >= 0 ? Optional.of(Ground.LONGER) : Optional.empty();
    }

    private static List<RentTerm> missing(List<RentTerm> terms, LocalDate day) {
        return terms.stream().filter(term -> term.arrears(day).signum() > 0).toList();
    }

    private static Money sum(List<RentTerm> terms, LocalDate day) {
        return Money.sum(terms.stream().map(term -> term.arrears(day)).toList());
    }

    /** The highest of them: in doubt for the debtor. */
    private static Money monthly(Collection<RentTerm> terms) {
        return terms.stream()
                .map(RentTerm::monthly)
                .max(Comparator.naturalOrder())
                .orElse(Money.ZERO);
    }
}
