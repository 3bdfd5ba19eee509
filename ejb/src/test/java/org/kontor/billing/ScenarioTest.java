package org.kontor.billing;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScenarioTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String GOOD = "{\"id\": \"G\", \"plans\": {\"FLEX\": {\"net\": \"149.00\", \"vat\": \"std\"}},"
            + " \"vat\": {\"std\": [{\"from\": \"2020-01-01\", \"rate\": \"19\"}]}, \"contracts\": [{\"id\": \"C1\","
            + " \"plan\": \"FLEX\", \"start\": \"2026-08-15\", \"anchor\": \"2026-08-01\", \"months\": 1,"
            + " \"advance\": true, \"quantity\": 1, \"discount\": \"0\", \"events\": []}], \"runs\": [\"2026-08-15\"]}";

    @TempDir
    Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @Test
    void billsAllKnownLivesToTheLineAndCent() throws Exception {
        Path file = Path.of(getClass().getResource("scenarios.jsonl").toURI());
        assertThat(run(file)).isZero();
        List<String> lives = Files.readAllLines(file);
        List<String> printed = out.toString(StandardCharsets.UTF_8).lines().toList();
        assertThat(printed).hasSameSizeAs(lives);
        for (int i = 0; i < lives.size(); i++) {
            JsonNode life = JSON.readTree(lives.get(i));
            JsonNode result = JSON.readTree(printed.get(i));
            assertThat(result.get("id")).isEqualTo(life.get("id"));
            assertThat(result.get("invoices")).as(life.get("id").asText()).isEqualTo(life.get("expected"));
        }
    }

    @Test
    void printsOneObjectForALife() throws Exception {
        assertThat(run(write(GOOD))).isZero();
        assertThat(out.toString(StandardCharsets.UTF_8))
                .isEqualTo(
                        "{\"id\": \"G\", \"invoices\": [{\"run\": \"2026-08-15\", \"type\": \"invoice\", \"lines\": ["
                                + "{\"contract\": \"C1\", \"period\": \"2026-08-01\", \"to\": \"2026-08-31\", \"plan\": \"FLEX\","
                                + " \"days\": 17, \"periodDays\": 31, \"net\": \"81.71\", \"rate\": \"19\"}], \"net\": \"81.71\","
                                + " \"vat\": {\"19\": \"15.52\"}, \"gross\": \"97.23\"}]}" + System.lineSeparator());
    }

    @Test
    void tellsMalformedLinesByNumberAndRunsTheOthers() throws Exception {
        Path file = write(
                GOOD,
                "{not json",
                GOOD.replace("\"FLEX\", \"start\"", "\"NONE\", \"start\""),
                "",
                GOOD.replace("2026-08-15\", \"anchor", "2026-02-30\", \"anchor"),
                GOOD.replace("\"quantity\": 1", "\"quantity\": -1"),
                GOOD.replace("\"months\": 1", "\"months\": 0"),
                GOOD.replace("149.00", "149.00001"),
                GOOD.replace("\"discount\": \"0\"", "\"discount\": \"101\""),
                GOOD.replace("2020-01-01", "2026-09-01"),
                GOOD.replace(
                        "\"events\": []",
                        "\"events\": [{\"type\": \"cancel\", \"last\": \"2026-08-14\", \"recorded\": \"2026-08-01\"}]"),
                GOOD.replace("[\"2026-08-15\"]", "[\"2026-08-15\", \"2026-08-14\"]"),
                GOOD + " x",
                GOOD);
        assertThat(run(file)).isEqualTo(1);
        assertThat(out.toString(StandardCharsets.UTF_8).lines()).hasSize(2);
        assertThat(err.toString(StandardCharsets.UTF_8).lines().map(line -> line.substring(0, line.indexOf(':'))))
                .containsExactly(
                        "line 2", "line 3", "line 5", "line 6", "line 7", "line 8", "line 9", "line 10", "line 11",
                        "line 12", "line 13");
    }

    /** A change that beats the first plan, ties by the file's order, and a cancellation taken back on its own date. */
    @Test
    void settlesTiesByEffectiveThenRecordedThenTheFile() throws Exception {
        String tied = change("A", "2026-08-20", "2026-08-10") + ", " + change("B", "2026-08-20", "2026-08-10");
        String later = change("B", "2026-08-20", "2026-08-11") + ", " + change("A", "2026-08-20", "2026-08-10");
        String before = change("A", "2026-08-01", "2026-08-01");
        String undone = "{\"type\": \"uncancel\", \"recorded\": \"2026-08-10\"},"
                + " {\"type\": \"cancel\", \"last\": \"2026-08-16\", \"recorded\": \"2026-08-10\"}";
        assertThat(run(write(life(tied), life(later), life(before), life(undone))))
                .isZero();
        List<String> lives = out.toString(StandardCharsets.UTF_8).lines().toList();
        assertThat(lives.get(0)).contains("\"plan\": \"A\", \"days\": 12").doesNotContain("\"plan\": \"B\"");
        assertThat(lives.get(1)).contains("\"plan\": \"B\", \"days\": 12").doesNotContain("\"plan\": \"A\"");
        assertThat(lives.get(2)).contains("\"plan\": \"A\", \"days\": 17").doesNotContain("FLEX");
        assertThat(lives.get(3)).contains("\"plan\": \"FLEX\", \"days\": 17");
    }

    private static String change(String plan, String effective, String recorded) {
        return "{\"type\": \"change\", \"plan\": \"" + plan + "\", \"effective\": \"" + effective
                + "\", \"recorded\": \"" + recorded + "\"}";
    }

    private static String life(String events) {
        String more = "\"A\": {\"net\": \"10.00\", \"vat\": \"std\"}, \"B\": {\"net\": \"20.00\", \"vat\": \"std\"}, ";
        return GOOD.replace("{\"FLEX\"", "{" + more + "\"FLEX\"")
                .replace("\"events\": []", "\"events\": [" + events + "]");
    }

    @Test
    void saysThatAFileIsMissing() {
        assertThat(run(folder.resolve("none.jsonl"))).isEqualTo(2);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("none.jsonl");
    }

    private int run(Path file) {
        PrintStream errors = new PrintStream(err, true, StandardCharsets.UTF_8);
        PrintStream lines = new PrintStream(out, true, StandardCharsets.UTF_8);
        return Scenario.run(new String[] {file.toString()}, lines, errors);
    }

    private Path write(String... lines) throws Exception {
        return Files.write(folder.resolve("lives.jsonl"), List.of(lines));
    }
}
