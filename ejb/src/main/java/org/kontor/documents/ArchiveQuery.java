package org.kontor.documents;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.kontor.persistence.UtcTime;

/** A filter of the archive as conditions of SQL. */
final class ArchiveQuery {
    private final List<String> conditions = new ArrayList<>(List.of("1 = 1"));
    private final List<Object> values = new ArrayList<>();
    private final ZoneId zone;

    ArchiveQuery(ArchiveFilter filter, ZoneId zone) {
        this.zone = zone;
        if (!filter.name().isEmpty()) {
            add("name LIKE ?", escaped(filter.name()) + "%");
        }
        if (!filter.kind().isEmpty()) {
            add("kind = ?", filter.kind());
        }
        filter.from().ifPresent(day -> add("stored_at >= ?", start(day)));
        filter.to().ifPresent(day -> add("stored_at < ?", start(day.plusDays(1))));
    }

    private void add(String condition, Object value) {
        conditions.add(condition);
        values.add(value);
    }

    private Object start(LocalDate day) {
        return UtcTime.of(day.atStartOfDay(zone).toInstant());
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
    }

    String where() {
        return " WHERE " + String.join(" AND ", conditions);
    }

    /** Values of the conditions, and what follows them. */
    Object[] values(Object... more) {
        List<Object> all = new ArrayList<>(values);
        all.addAll(List.of(more));
        return all.toArray();
    }
}
