package org.kontor.orders;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import org.kontor.accounts.MyRole;
import org.kontor.accounts.Right;

/**
 * As whom somebody takes something, account by account: as a person of its team, or, who pays for it and is none, as nobody
 * in particular. A person takes on days of belonging to the team only. Pure.
 */
final class Takers {
    private final Map<Long, OptionalLong> byAccount = new HashMap<>();

    /**
     * @param there persons who belong to their teams on the day
     */
    Takers(Collection<MyRole> roles, Set<Long> there) {
        for (MyRole role : roles) {
            boolean isThere =
                    role.member().isPresent() && there.contains(role.member().getAsLong());
            if (isThere) {
                byAccount.put(role.accountId(), role.member());
            } else if (role.may(Right.PAY)) {
                byAccount.put(role.accountId(), OptionalLong.empty());
            }
        }
    }

    /** Ids of the accounts on which something can be taken. */
    Set<Long> accounts() {
        return Set.copyOf(byAccount.keySet());
    }

    /**
     * A line that could pay.
     *
     * @param member id of whose seat it is; 0 for all
     */
    record Line(long account, long contract, String product, long id, long member) {
        private boolean isFor(OptionalLong taker) {
            return member == 0 || taker.isEmpty() || taker.getAsLong() == member;
        }
    }

    /** Of each contract and product the first line of those that the taker may use, as usage is recorded. */
    List<PayingLine> choose(List<Line> lines) {
        Set<String> chosen = new HashSet<>();
        List<PayingLine> paying = new ArrayList<>();
        for (Line line : lines) {
            OptionalLong taker = byAccount.get(line.account());
            if (taker != null && line.isFor(taker) && chosen.add(line.contract() + "/" + line.product())) {
                paying.add(new PayingLine(line.contract(), line.product(), line.id(), taker));
            }
        }
        return paying;
    }
}
