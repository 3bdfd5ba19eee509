package org.kontor.orders;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What stands above the button, to the letter: shown, stored and confirmed alike (§ 312j (2), § 312f (2) BGB). */
public record Told(List<Fact> facts) {
    private static final String TAB = "\t";
    private static final String LINE = "\n";

    /** Of what costs nothing. */
    static final Told NOTHING = new Told(List.of());

    public Told {
        facts = List.copyOf(facts);
    }

    /** One fact; several with the same label belong together. */
    public record Fact(String label, String text) {
        public Fact {
            label = label.replaceAll("\\s+", " ");
            text = text.replaceAll("\\s+", " ");
        }
    }

    /** What belongs together, in its order. */
    public record Group(String label, List<String> texts) {
        public Group {
            texts = List.copyOf(texts);
        }
    }

    /** By label, for pages. */
    public List<Group> groups() {
        Map<String, List<String>> groups = new LinkedHashMap<>();
        facts.forEach(fact ->
                groups.computeIfAbsent(fact.label(), label -> new ArrayList<>()).add(fact.text()));
        return groups.entrySet().stream()
                .map(group -> new Group(group.getKey(), group.getValue()))
                .toList();
    }

    String stored() {
        return facts.stream().map(fact -> fact.label() + TAB + fact.text()).collect(Collectors.joining(LINE));
    }

    static Told of(String stored) {
        return new Told(Arrays.stream(stored.split(LINE))
                .map(line -> line.split(TAB, 2))
                .map(parts -> new Fact(parts[0], parts[1]))
                .toList());
    }

    static String hash(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
