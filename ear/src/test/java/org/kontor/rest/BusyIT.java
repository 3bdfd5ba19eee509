package org.kontor.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;
import org.kontor.local.Database;
import org.kontor.testing.RealStack;

/** Who sends public forms by the dozen is held off for a while, kindly, and nobody else is. */
class BusyIT {
    private static final int MOST_OF_ONE = 20;
    private static final String FORM = "/declarations/withdraw.xhtml";
    private static final String CANCEL = "/declarations/cancel.xhtml";
    // An address of this machine that no other test calls from.
    private static final String FLOODING = "127.0.0.99";
    private static final String LOOKING = "127.0.0.97";
    private static final String ORDERING = "127.0.0.96";
    private static final String PACKAGES = "/packages/index.xhtml";
    private static final Pattern ORDER = Pattern.compile("href=\"[^\"]*(/packages/order\\.xhtml[^\"]+)\"");

    @Test
    void tooManyDeclarationsOfOneAreRefusedForAWhile() throws IOException {
        for (int i = 0; i < MOST_OF_ONE; i++) {
            String answer = declared(FLOODING);
            assertThat(answer.lines().findFirst().orElse(""))
                    .as("declaration " + i)
                    .contains(" 302");
        }
        String refused = declared(FLOODING);
        assertThat(refused.lines().findFirst().orElse("")).contains(" 429");
        assertThat(refused).contains("<h1>").doesNotContain("Exception");
        assertThat(get("127.0.0.98", FORM).lines().findFirst().orElse("")).contains(" 200");
        // Cancelling counts with it; others cancel meanwhile.
        String kept = cancelled(FLOODING);
        assertThat(kept.lines().findFirst().orElse("")).contains(" 429");
        assertThat(kept).contains("<h1>").doesNotContain("Exception");
        assertThat(cancelled("127.0.0.95").lines().findFirst().orElse("")).contains(" 302");
    }

    private static String cancelled(String from) throws IOException {
        return sent(
                from,
                CANCEL,
                get(from, CANCEL),
                Map.of(
                        "form:ending", "ORDINARY",
                        "form:name", "Flut " + UUID.randomUUID(),
                        "form:contract", "V-none",
                        "form:email", "flood@example.org",
                        "form:send", "jetzt kündigen"));
    }

    /** Whoever looks like a script is asked to wait, with the minutes; others look on. */
    @Test
    void tooManyLooksOfOneAreRefusedForAWhile() throws Exception {
        assertThat(get(LOOKING, PACKAGES).lines().findFirst().orElse("")).contains(" 200");
        called("LOOK", LOOKING, 1000);
        String refused = get(LOOKING, PACKAGES);
        assertThat(refused.lines().findFirst().orElse("")).contains(" 429");
        assertThat(refused)
                .containsPattern("(?i)\nRetry-After: \\d+\\r\n")
                .contains("sehr oft aufgerufen")
                .containsPattern("In etwa (einer Minute|\\d+ Minuten) geht es weiter")
                .doesNotContain("Erklärung");
        assertThat(get("127.0.0.98", PACKAGES).lines().findFirst().orElse("")).contains(" 200");
    }

    /** Who orders too often is told on the form, where all stays that was typed. */
    @Test
    void tooManyOrdersOfOneAreRefusedWithAllThatWasTyped() throws Exception {
        Matcher link = ORDER.matcher(get(ORDERING, PACKAGES));
        assertThat(link.find()).isTrue();
        String form = link.group(1).replace("&amp;", "&");
        Map<String, String> typed = new LinkedHashMap<>();
        typed.put("form:start", LocalDate.now().plusDays(30).toString());
        typed.put("form:type", "BUSINESS");
        typed.put("form:name", "Flut Besteller");
        typed.put("form:email", "flood@example.org");
        typed.put("form:street", "Weg 1");
        typed.put("form:postCode", "01097");
        typed.put("form:city", "Dresden");
        typed.put("form:country", "DE");
        typed.put("form:payment", "TRANSFER");
        String shown = sent(ORDERING, form, get(ORDERING, form), with(typed, "form:look", "look"));
        called("ORDER", ORDERING, MOST_OF_ONE);
        typed.put("form:terms", "true");
        String refused = sent(ORDERING, form, shown, with(typed, "form:order", "order"));
        assertThat(refused.lines().findFirst().orElse("")).contains(" 429");
        assertThat(refused)
                .containsPattern("(?i)\nRetry-After: \\d+\\r\n")
                .contains("zu viele Bestellungen")
                .contains("value=\"Flut Besteller\"");
    }

    /** As if that many had come just now. */
    private static void called(String what, String from, int often) throws SQLException, GeneralSecurityException {
        try (Connection owner = new Database(RealStack.running().settings()).connect("kontor");
                Statement sql = owner.createStatement()) {
            sql.execute("INSERT INTO stranger_call (what, caller, minute, calls) VALUES ('" + what + "', '"
                    + hash(from, sql) + "', UTC_TIMESTAMP(), " + often + ") ON DUPLICATE KEY UPDATE calls = " + often);
        }
    }

    /** With the key of the day, which the first call of the day made. */
    private static String hash(String address, Statement sql) throws SQLException, GeneralSecurityException {
        try (ResultSet key = sql.executeQuery("SELECT secret FROM stranger_key WHERE day = UTC_DATE()")) {
            assertThat(key.next()).isTrue();
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key.getBytes(1), "HmacSHA256"));
            return HexFormat.of().formatHex(mac.doFinal(address.getBytes(StandardCharsets.UTF_8)));
        }
    }

    private static Map<String, String> with(Map<String, String> typed, String button, String value) {
        Map<String, String> all = new LinkedHashMap<>(typed);
        all.put(button, value);
        return all;
    }

    private static String declared(String from) throws IOException {
        return sent(
                from,
                FORM,
                get(from, FORM),
                Map.of(
                        "form:name", "Flut " + UUID.randomUUID(),
                        "form:contract", "V-none",
                        "form:email", "flood@example.org",
                        "form:send", "Widerruf bestätigen"));
    }

    private static String sent(String from, String path, String page, Map<String, String> typed) throws IOException {
        Map<String, String> sent =
                new LinkedHashMap<>(PortalForm.of(page).get(0).hidden());
        sent.putAll(typed);
        String body = sent.entrySet().stream()
                .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
        return exchanged(
                from,
                "POST " + context() + path + " HTTP/1.1\r\nContent-Type: application/x-www-form-urlencoded\r\n"
                        + "Content-Length: " + body.length() + "\r\n",
                body);
    }

    private static String get(String from, String path) throws IOException {
        return exchanged(from, "GET " + context() + path + " HTTP/1.1\r\n", "");
    }

    private static String context() {
        return URI.create(RealStack.running().url()).getPath();
    }

    private static String exchanged(String from, String head, String body) throws IOException {
        URI server = URI.create(RealStack.running().url());
        try (Socket socket =
                new Socket(InetAddress.getByName("127.0.0.1"), server.getPort(), InetAddress.getByName(from), 0)) {
            String request = head + "Host: " + server.getAuthority() + "\r\nAccept: text/html\r\n"
                    + "Accept-Language: de\r\nConnection: close\r\n\r\n" + body;
            socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
