package org.kontor.banking;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Which statements are asked for; empty for all. */
public record StatementQuery(Optional<Long> accountId, Optional<StatementState> state, Optional<StatementKind> kind) {
    public static final StatementQuery ALL = new StatementQuery(Optional.empty(), Optional.empty(), Optional.empty());

    String where() {
        StringBuilder where =
                new StringBuilder(" WHERE (s.reference LIKE ? OR f.name LIKE ? OR s.account_number LIKE ?)");
        accountId.ifPresent(id -> where.append(" AND s.bank_account_id = ?"));
        state.ifPresent(chosen -> where.append(" AND s.state = ?"));
        kind.ifPresent(chosen -> where.append(" AND s.kind = ?"));
        return where.toString();
    }

    Object[] values(String pattern, Object... more) {
        List<Object> values = new ArrayList<>(List.of(pattern, pattern, pattern));
        accountId.ifPresent(values::add);
        state.map(Enum::name).ifPresent(values::add);
        kind.map(Enum::name).ifPresent(values::add);
        values.addAll(List.of(more));
        return values.toArray();
    }
}
