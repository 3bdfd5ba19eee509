package org.kontor.kills;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Mail that arrived, against what the outbox says of it. */
final class ArrivedMail {
    private static final Pattern MESSAGE_ID = Pattern.compile("(?mi)^Message-ID:\\s*(\\S+)");

    private final Connection database;
    private final Path mail;

    ArrivedMail(Connection database, Path mail) {
        this.database = database;
        this.mail = mail;
    }

    /**
     * Every sent message arrived once, every uncertain one once or not.
     *
     * @param messages rest of a query for them, message is {@code m}
     * @return how many are uncertain
     */
    int check(String messages, long expected) throws SQLException, IOException {
        Map<String, Integer> arrived = arrived();
        Set<String> uncertain = new HashSet<>();
        Set<String> sent = new HashSet<>();
        try (Statement statement = database.createStatement();
                ResultSet row = statement.executeQuery("SELECT m.mail_id, m.state " + messages)) {
            while (row.next()) {
                ("SENT".equals(row.getString(2)) ? sent : uncertain).add(bare(row.getString(1)));
            }
        }
        assertThat(sent.size() + uncertain.size()).as("messages").isEqualTo((int) expected);
        assertThat(sent)
                .as("every sent mail arrived once")
                .allSatisfy(id -> assertThat(arrived.get(id)).isEqualTo(1));
        assertThat(uncertain)
                .as("an uncertain mail arrived once or not")
                .allSatisfy(id -> assertThat(arrived.getOrDefault(id, 0)).isLessThanOrEqualTo(1));
        return uncertain.size();
    }

    private Map<String, Integer> arrived() throws IOException {
        Map<String, Integer> count = new HashMap<>();
        try (Stream<Path> files = Files.list(mail)) {
            for (Path file :
                    files.filter(name -> name.toString().endsWith(".eml")).toList()) {
                String head = new String(head(file), StandardCharsets.ISO_8859_1);
                Matcher id = MESSAGE_ID.matcher(head);
                if (id.find()) {
                    count.merge(bare(id.group(1)), 1, Integer::sum);
                }
            }
        }
        return count;
    }

    private static byte[] head(Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            return in.readNBytes(4096);
        }
    }

    private static String bare(String id) {
        return id == null ? "" : id.replaceAll("[<>]", "");
    }
}
