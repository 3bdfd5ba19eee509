package org.kontor.jobs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.awaitility.core.ConditionFactory;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.Test;
import org.kontor.testing.InContainer;
import org.kontor.testing.TestServers;

/** The database goes away and comes back: background work rests, says so once, and goes on by itself. */
@RunAsClient
class DatabaseAwayIT extends InContainer {

    @Test
    void backgroundWorkGoesOnByItself() {
        int before = log().size();
        TestServers.stopDatabase();
        try {
            soon().until(() -> count(before, "Background work cannot go on") > 0);
            // Long enough for some twenty ticks of the timer.
            await().during(Duration.ofSeconds(20))
                    .atMost(Duration.ofSeconds(30))
                    .until(() -> true);
        } finally {
            TestServers.startDatabase();
        }
        soon().until(() -> count(before, "Background work goes on") > 0);
        // Not at every tick; portions under way when it happens may each find out for themselves.
        assertThat(count(before, "Background work cannot go on")).isLessThan(4);
        assertThat(count(before, " ERROR ") + count(before, " WARN "))
                .as("lines an administrator has to read")
                .isLessThan(60);
    }

    private static long count(int from, String text) {
        return log().stream().skip(from).filter(line -> line.contains(text)).count();
    }

    private static List<String> log() {
        try {
            return Files.readAllLines(Path.of(System.getProperty("kontor.test.base"), "log", "server.log"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ConditionFactory soon() {
        return await().atMost(Duration.ofSeconds(60)).pollInterval(Duration.ofMillis(500));
    }
}
