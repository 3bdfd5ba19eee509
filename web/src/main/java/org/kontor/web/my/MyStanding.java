package org.kontor.web.my;

import java.util.List;
import java.util.Map;
import org.kontor.limits.CreditStanding;

/** What an account that may not owe any amount can still spend. */
public record MyStanding(long accountId, CreditStanding of) {
    static List<MyStanding> of(Map<Long, CreditStanding> standings) {
        return standings.entrySet().stream()
                .filter(entry -> entry.getValue().limit().isPresent())
                .sorted(Map.Entry.comparingByKey())
                .map(entry -> new MyStanding(entry.getKey(), entry.getValue()))
                .toList();
    }
}
