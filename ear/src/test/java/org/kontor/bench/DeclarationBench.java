package org.kontor.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.awaitility.Awaitility;
import org.kontor.testing.RealStack;
import org.kontor.testing.Visitor;

/** How long a member waits for the mail after a click on "jetzt kündigen" (§ 312k (4) BGB: at once). */
final class DeclarationBench {
    // Less than the limit of an hour.
    private static final int MEMBERS = 15;
    private static final String SENT = " FROM declaration d JOIN message m ON m.subject_type = 'declaration' AND"
            + " m.subject_id = d.id AND m.state = 'SENT'";

    private final RealStack stack;
    private final BenchSpace space;
    private final PrintStream out;

    DeclarationBench(RealStack stack, BenchSpace space, PrintStream out) {
        this.stack = stack;
        this.space = space;
        this.out = out;
    }

    void run() throws SQLException, IOException, InterruptedException {
        List<String[]> members = rows("SELECT c.number, a.name, a.email FROM contract c JOIN account a ON a.id ="
                + " c.account_id ORDER BY c.id DESC LIMIT " + MEMBERS);
        for (String[] member : members) {
            Visitor visitor = Visitor.unknown(stack.url());
            visitor.post(visitor.form("/declarations/cancel.xhtml")
                    .with("form:ending", "ORDINARY")
                    .with("form:contract", member[0])
                    .with("form:name", member[1])
                    .with("form:email", member[2])
                    .with("form:send", "form:send"));
        }
        Awaitility.await().atMost(Duration.ofMinutes(2)).until(() -> space.number("SELECT COUNT(*)" + SENT) == MEMBERS);
        List<Double> seconds = new ArrayList<>();
        for (String[] row : rows("SELECT TIMESTAMPDIFF(MICROSECOND, d.received_at, m.sent_at), '', ''" + SENT)) {
            seconds.add(Long.parseLong(row[0]) / 1e6);
        }
        Collections.sort(seconds);
        out.printf(
                "Cancelled on the public page, until its mail is out (wanted: 5 s): %.1f s at the median, %.1f s at most of %d%n",
                seconds.get(seconds.size() / 2), seconds.get(seconds.size() - 1), seconds.size());
    }

    private List<String[]> rows(String query) throws SQLException {
        List<String[]> rows = new ArrayList<>();
        try (Statement statement = space.owner().createStatement();
                ResultSet row = statement.executeQuery(query)) {
            while (row.next()) {
                rows.add(new String[] {row.getString(1), row.getString(2), row.getString(3)});
            }
        }
        return rows;
    }
}
