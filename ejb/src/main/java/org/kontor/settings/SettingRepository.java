package org.kontor.settings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.kontor.persistence.Sql;
import org.kontor.persistence.UtcTime;

@ApplicationScoped
class SettingRepository {
    @Inject
    private Sql sql;

    void add(SettingChange change) {
        sql.update(
                "INSERT INTO setting (id, setting_key, valid_from, value, changed_at, changed_by)"
                        + " VALUES (NEXT VALUE FOR setting_seq, ?, ?, ?, ?, ?)",
                change.key(),
                change.from(),
                change.value(),
                UtcTime.of(change.changedAt()),
                change.changedBy());
    }

    /** By key; what was never set is missing. */
    Map<String, String> latest(List<String> keys, LocalDate date) {
        Map<String, String> latest = new HashMap<>();
        List<Object> values = new ArrayList<>(keys);
        values.add(date);
        sql.list(
                        "SELECT setting_key, value FROM setting WHERE setting_key IN (" + Sql.marks(keys.size())
                                + ") AND valid_from <= ? ORDER BY valid_from, id",
                        row -> Map.entry(row.getString(1), row.getString(2)),
                        values.toArray())
                .forEach(change -> latest.put(change.getKey(), change.getValue()));
        return latest;
    }

    List<SettingChange> history(String key) {
        return sql.list(
                "SELECT setting_key, valid_from, value, changed_at, changed_by FROM setting WHERE setting_key = ?"
                        + " ORDER BY id DESC LIMIT 500",
                row -> new SettingChange(
                        row.getString(1),
                        row.getObject(2, LocalDate.class),
                        row.getString(3),
                        UtcTime.instant(row.getObject(4, LocalDateTime.class)),
                        row.getString(5)),
                key);
    }
}
