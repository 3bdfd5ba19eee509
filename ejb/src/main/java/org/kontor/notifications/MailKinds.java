package org.kontor.notifications;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.TreeSet;

/** The kinds of messages there are, and a sample of every fact their texts may use. */
final class MailKinds {
    /** Tells that a document is in the portal; it waits for the document and does not carry it. */
    static final String PORTAL = "portal";

    private static final Map<String, Map<String, String>> SAMPLES = read();

    private MailKinds() {}

    static List<String> all() {
        return List.copyOf(new TreeSet<>(SAMPLES.keySet()));
    }

    /** By name of the fact; empty if there is no such kind. */
    static Map<String, String> samples(String kind) {
        return SAMPLES.getOrDefault(kind, Map.of());
    }

    private static Map<String, Map<String, String>> read() {
        Properties lines = new Properties();
        try (InputStream in = MailKinds.class.getResourceAsStream("kinds.properties")) {
            lines.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Map<String, Map<String, String>> samples = new TreeMap<>();
        for (String name : lines.stringPropertyNames()) {
            String[] parts = name.split("\\.");
            samples.computeIfAbsent(parts[0], kind -> new TreeMap<>()).put(parts[1], lines.getProperty(name));
        }
        return samples;
    }
}
