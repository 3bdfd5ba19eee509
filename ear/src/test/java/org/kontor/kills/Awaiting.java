package org.kontor.kills;

import java.sql.Connection;
import java.time.Duration;
import org.awaitility.Awaitility;

/** Waiting for what servers do by themselves, asked of the tables, because servers die here. */
final class Awaiting {
    static final Duration PATIENCE = Duration.ofMinutes(4);

    private Awaiting() {}

    static void state(Connection owner, long runId, String state) {
        number(owner, "SELECT COUNT(*) FROM billing_run WHERE id = " + runId + " AND state = '" + state + "'", 1);
    }

    static void mails(Connection owner, long seller) {
        String open = "SELECT COUNT(*) FROM invoice i LEFT JOIN message m ON m.subject_type = 'invoice'"
                + " AND m.subject_id = i.id WHERE i.seller_id = " + seller
                + " AND COALESCE(m.state, '') NOT IN ('SENT', 'UNCERTAIN')";
        number(owner, open, 0);
    }

    /** Until there is at least one. */
    static void some(Connection owner, String count) {
        Awaitility.await(count)
                .atMost(PATIENCE)
                .pollInterval(Duration.ofMillis(50))
                .until(() -> Rows.number(owner, count) > 0);
    }

    /** Until there is none. */
    static void none(Connection owner, String count) {
        number(owner, count, 0);
    }

    private static void number(Connection owner, String sql, long wanted) {
        Awaitility.await(sql)
                .atMost(PATIENCE)
                .pollInterval(Duration.ofMillis(200))
                .until(() -> Rows.number(owner, sql) == wanted);
    }
}
