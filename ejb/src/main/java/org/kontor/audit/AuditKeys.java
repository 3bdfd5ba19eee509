package org.kontor.audit;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.kontor.persistence.BulkInsert;
import org.kontor.persistence.Sql;
import org.kontor.persistence.UtcTime;

/**
 * The keys of the trail. A transaction asks for a key once and holds it: whoever destroys it waits for those who write with
 * it, and who comes later finds none and gets a new one. No node remembers a key any longer than that.
 */
@ApplicationScoped
class AuditKeys {
    // One row for each kind and keeping.
    private static final int OF_ONE_NAME = 4;

    @Inject
    private Sql sql;

    @Resource(lookup = "java:jboss/TransactionSynchronizationRegistry")
    private TransactionSynchronizationRegistry transaction;

    /** With these is written; those that are missing are made. One question, if any, to the database. */
    Map<KeyName, AuditKey> toWrite(Set<KeyName> names, Instant now) {
        Map<KeyName, AuditKey> held = held();
        Set<KeyName> missing = new HashSet<>(names);
        missing.removeAll(held.keySet());
        if (!missing.isEmpty()) {
            hold(missing, held);
            missing.removeAll(held.keySet());
        }
        if (!missing.isEmpty()) {
            make(missing, now);
            hold(missing, held);
        }
        return held;
    }

    /** With these is read, by id; destroyed ones are missing. */
    Map<Long, AuditKey> toRead(Set<Long> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        return sql
                .list(
                        "SELECT id, secret FROM audit_key WHERE secret IS NOT NULL AND id IN (" + Sql.marks(ids.size())
                                + ")",
                        AuditKeys::key,
                        ids.toArray())
                .stream()
                .collect(Collectors.toMap(AuditKey::id, key -> key));
    }

    // The index is forced, so that rows of others, just being made, are not waited for.
    private void hold(Set<KeyName> names, Map<KeyName, AuditKey> held) {
        List<String> owners =
                names.stream().map(name -> name.person().name()).distinct().toList();
        sql.list(
                "SELECT id, secret, kind, owner, keeping FROM audit_key FORCE INDEX (audit_key_owner) WHERE owner IN ("
                        + Sql.marks(owners.size()) + ") LIMIT " + owners.size() * OF_ONE_NAME + " LOCK IN SHARE MODE",
                row -> held.put(name(row), key(row)),
                owners.toArray());
    }

    /** Who makes the same key at the same moment waits here and finds the other's. */
    private void make(Collection<KeyName> names, Instant now) {
        List<KeyName> ordered = new ArrayList<>(names);
        ordered.sort((a, b) -> a.toString().compareTo(b.toString()));
        sql.with(connection -> {
            try (BulkInsert rows = new BulkInsert(
                    connection,
                    "INSERT IGNORE INTO audit_key (id, kind, owner, keeping, secret, made_at)"
                            + " VALUES (NEXT VALUE FOR audit_key_seq, ?, ?, ?, ?, ?)")) {
                for (KeyName name : ordered) {
                    rows.row(
                            name.person().kind().name(),
                            name.person().name(),
                            name.keeping().name(),
                            AuditKey.newSecret(),
                            UtcTime.of(now));
                }
                rows.send();
                return ordered.size();
            }
        });
    }

    @SuppressWarnings("unchecked")
    private Map<KeyName, AuditKey> held() {
        Object held = transaction.getResource(AuditKeys.class);
        if (held == null) {
            held = new HashMap<KeyName, AuditKey>();
            transaction.putResource(AuditKeys.class, held);
        }
        return (Map<KeyName, AuditKey>) held;
    }

    private static KeyName name(ResultSet row) throws SQLException {
        return new KeyName(
                new Person(Person.Kind.valueOf(row.getString("kind")), row.getString("owner")),
                Keeping.valueOf(row.getString("keeping")));
    }

    private static AuditKey key(ResultSet row) throws SQLException {
        return new AuditKey(row.getLong("id"), row.getBytes("secret"));
    }
}
