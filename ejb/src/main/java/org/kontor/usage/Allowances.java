package org.kontor.usage;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.kontor.calendar.Period;

/**
 * What is left of the grants for one metered product, while records use them. Of a grant no more is used than it has, and
 * across each end of a clock period no more than rolls over. The rule does not ask in which order records arrived, so a
 * late one cannot use what rolled over to another.
 */
final class Allowances {
    private final List<Grant> grants;
    private final List<Share> used = new ArrayList<>();

    /**
     * @param grants the oldest first
     * @param before by billed records
     */
    Allowances(List<Grant> grants, List<AllowanceUse> before) {
        this.grants = grants;
        for (AllowanceUse use : before) {
            used.add(new Share(Source.ALLOWANCE, use.line(), use.grantedOn(), use.usedIn(), use.units()));
        }
    }

    /** Uses up to some units on a day: what is the user's own, then what is for all, the oldest first. */
    List<Share> take(UsedBy by, LocalDate day, int wanted) {
        List<Share> taken = new ArrayList<>();
        int missing = wanted;
        List<Grant> usable = grants.stream()
                .filter(grant -> grant.isFor(by))
                .sorted(Comparator.comparing(grant -> grant.member() == 0))
                .toList();
        for (Grant grant : usable) {
            int units = Math.min(missing, left(grant, day));
            if (units > 0) {
                Share share = new Share(
                        Source.ALLOWANCE,
                        grant.line(),
                        grant.period().start(),
                        grant.on(day).start(),
                        units);
                used.add(share);
                taken.add(share);
                missing -= units;
            }
        }
        return taken;
    }

    void giveBack(Share reversed) {
        used.add(reversed);
    }

    /** What each grant still gives on a day, the oldest first; those that give nothing any more included. */
    List<Remaining> left(LocalDate day) {
        List<Remaining> left = new ArrayList<>();
        Allowances trial = new Allowances(grants, List.of());
        trial.used.addAll(used);
        for (Grant grant : grants) {
            if (grant.usable().contains(day)) {
                int units = trial.left(grant, day);
                if (units > 0) {
                    trial.used.add(new Share(
                            Source.ALLOWANCE,
                            grant.line(),
                            grant.period().start(),
                            grant.on(day).start(),
                            units));
                }
                left.add(new Remaining(
                        Source.ALLOWANCE, grant.line(), grant.member(), grant.usable(), grant.units(), units));
            }
        }
        return left;
    }

    private int left(Grant grant, LocalDate day) {
        if (!grant.usable().contains(day)) {
            return 0;
        }
        int left = grant.units() - usedOf(grant);
        Period use = grant.on(day);
        for (Period next = grant.on(grant.period().end());
                !next.start().isAfter(use.start());
                next = grant.on(next.end())) {
            left = Math.min(left, grant.rollOver().units() - carriedInto(grant.line(), next.start()));
        }
        return Math.max(0, left);
    }

    private int usedOf(Grant grant) {
        int sum = 0;
        for (Share share : used) {
            if (share.origin() == grant.line()
                    && share.grantedOn().equals(grant.period().start())) {
                sum += share.units();
            }
        }
        return sum;
    }

    private int carriedInto(long line, LocalDate start) {
        int sum = 0;
        for (Share share : used) {
            if (share.origin() == line
                    && share.grantedOn().isBefore(start)
                    && !share.usedIn().isBefore(start)) {
                sum += share.units();
            }
        }
        return sum;
    }
}
