package org.kontor.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.kontor.testing.RealStack;

/** Who sends public forms by the dozen is held off for a while, kindly, and nobody else is. */
class BusyIT {
    private static final int MOST_OF_ONE = 20;
    private static final String FORM = "/declarations/withdraw.xhtml";
    // An address of this machine that no other test calls from.
    private static final String FLOODING = "127.0.0.99";

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
        assertThat(get("127.0.0.98").lines().findFirst().orElse("")).contains(" 200");
    }

    private static String declared(String from) throws IOException {
        PortalForm form = PortalForm.of(get(from)).get(0);
        Map<String, String> sent = new LinkedHashMap<>(form.hidden());
        Map.of(
                        "form:name", "Flut " + UUID.randomUUID(),
                        "form:contract", "V-none",
                        "form:email", "flood@example.org",
                        "form:send", "Widerruf bestätigen")
                .forEach(sent::put);
        String body = sent.entrySet().stream()
                .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
        return exchanged(
                from,
                "POST " + context() + FORM + " HTTP/1.1\r\nContent-Type: application/x-www-form-urlencoded\r\n"
                        + "Content-Length: " + body.length() + "\r\n",
                body);
    }

    private static String get(String from) throws IOException {
        return exchanged(from, "GET " + context() + FORM + " HTTP/1.1\r\n", "");
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
