package org.kontor.kills;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.kontor.local.Database;
import org.kontor.testing.RealStack;
import org.kontor.testing.SqlSpace;

/**
 * WildFly lives, is killed with SIGKILL in a phase and at a moment nobody chose, and lives again, over and over.
 *
 * <p>{@code -Dkontor.kills=50} kills more often, {@code -Dkontor.kills.seed=4711} repeats a run.
 */
final class Lives {
    private static final int USUAL = 8;

    private final RealStack stack = RealStack.empty();
    private final String what;
    private final int usual;

    /**
     * @param what is going on when it is killed
     * @param usual how many in the usual suite, which has to end
     */
    Lives(String what, int usual) {
        this.what = what;
        this.usual = usual;
    }

    /**
     * Where it is killed.
     *
     * @param begun what begins the phase: a count for a seller, whose id is appended
     * @param longest at most how many milliseconds after that
     */
    record Phase(String name, String begun, int longest) {}

    /** What happens in one life, and what has to be true after it. */
    @FunctionalInterface
    interface Course {
        void live(Life life) throws Exception;
    }

    RealStack stack() {
        return stack;
    }

    /**
     * @param prepare once, before the first
     * @param code one letter that the codes of its sellers begin with
     */
    void each(String code, List<Phase> phases, Preparation prepare, Course course) throws Exception {
        int asked = Integer.getInteger("kontor.kills", USUAL);
        int kills = asked <= USUAL ? Math.min(asked, usual) : asked;
        long seed = Long.getLong("kontor.kills.seed", System.nanoTime());
        System.out.println("[kills] " + what + ": " + kills + " kills, seed " + seed);
        Random random = new Random(seed);
        try (Connection owner = new Database(stack.settings()).connect("kontor")) {
            prepare.of(owner);
            for (int i = 0; i < kills; i++) {
                Phase phase = phases.get(random.nextInt(phases.size()));
                long delay = random.nextInt(phase.longest());
                course.live(new Life(owner, String.format(Locale.ROOT, "%s%03d", code, i), phase, delay));
            }
        }
    }

    /** What has to be there before the first life. */
    @FunctionalInterface
    interface Preparation {
        void of(Connection owner) throws Exception;
    }

    /** Settings as if they had always been so. */
    static void set(Connection owner, String value, String... keys) throws SQLException {
        try (Statement sql = owner.createStatement()) {
            for (String key : keys) {
                sql.execute("INSERT INTO setting (id, setting_key, valid_from, value, changed_at, changed_by) VALUES"
                        + " (NEXT VALUE FOR setting_seq, '" + key + "', '2000-01-01', '" + value + "', NOW(), 'test')");
            }
        }
    }

    /** One of them, with a seller of its own. */
    final class Life {
        private final Connection owner;
        private final String name;
        private final Phase phase;
        private final long delay;

        private Life(Connection owner, String name, Phase phase, long delay) {
            this.owner = owner;
            this.name = name;
            this.phase = phase;
            this.delay = delay;
        }

        Connection owner() {
            return owner;
        }

        /** Of the seller, and of this life. */
        String name() {
            return name;
        }

        /** A seller with so many accounts that each have a contract since the first of the month. */
        long seller(int accounts) throws SQLException {
            long seller = new SqlSpace(owner, name)
                    .fill(accounts, Rows.businessDate(owner).withDayOfMonth(1));
            owner.setAutoCommit(true);
            return seller;
        }

        /** Once the phase has begun for the seller, at a moment that nobody chose. */
        void die(long seller) throws InterruptedException {
            Awaiting.some(owner, phase.begun() + seller);
            // The one place where a test may wait blindly: the moment has to come from outside.
            Thread.sleep(delay);
            stack.servers().killWildFly();
        }

        void begin() {
            stack.servers().restartWildFly();
        }

        /** Mails of the query {@code messages} against what arrived; how many are uncertain. */
        int mails(String messages, long expected) throws Exception {
            return new ArrivedMail(owner, stack.settings().mail()).check(messages, expected);
        }

        void holds(String told) {
            System.out.println("[kills] " + name + " " + phase.name() + " after " + delay + " ms holds; " + told);
        }
    }
}
