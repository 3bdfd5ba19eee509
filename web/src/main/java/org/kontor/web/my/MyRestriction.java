package org.kontor.web.my;

import java.util.List;
import java.util.Map;
import org.kontor.accounts.Grade;

/** How far services of an account are restricted because of what is overdue. */
public record MyRestriction(long accountId, Grade grade) {
    static List<MyRestriction> of(Map<Long, Grade> grades) {
        return grades.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(entry -> new MyRestriction(entry.getKey(), entry.getValue()))
                .toList();
    }
}
