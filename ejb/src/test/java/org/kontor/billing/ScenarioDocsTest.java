package org.kontor.billing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScenarioDocsTest {
    private static final Pattern EXAMPLE = Pattern.compile("```jsonl\\R(.*?)\\R```", Pattern.DOTALL);

    @TempDir
    Path folder;

    @Test
    void showsExamplesThatAreTrue() throws Exception {
        String docs = Files.readString(Path.of("..", "docs", "scenarios.md"));
        List<String> examples =
                EXAMPLE.matcher(docs).results().map(match -> match.group(1)).toList();
        assertThat(examples).hasSizeGreaterThanOrEqualTo(4);
        for (int i = 0; i < examples.size(); i += 2) {
            assertThat(run(examples.get(i))).isEqualTo(examples.get(i + 1));
        }
    }

    private String run(String life) throws Exception {
        Path file = Files.writeString(folder.resolve("life.jsonl"), life);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PrintStream lines = new PrintStream(out, true, StandardCharsets.UTF_8);
        assertThat(Scenario.run(new String[] {file.toString()}, lines, lines)).isZero();
        return out.toString(StandardCharsets.UTF_8).strip();
    }
}
