package org.kontor.local;

import java.io.IOException;
import java.io.PrintStream;
import java.net.http.HttpResponse;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** {@code ./kontor verify}: asks the running stack to prove its archive, and waits for the answer. */
final class Verify {
    // Shorter than the token lives.
    private static final int LONGEST_SECONDS = 240;
    private static final Pattern FINDING = Pattern.compile(
            "\\{\"id\"\\s*:\\s*(\\d+),\\s*\"name\"\\s*:\\s*\"([^\"]*)\",\\s*\"fault\"\\s*:\\s*\"(\\w+)\"");

    private final String address;
    private final String token;
    private final PrintStream out;

    Verify(Settings settings, PrintStream out) throws IOException {
        this.address = settings.url() + "/api/v1/archive/check";
        this.token = Token.of(settings, settings.get("KONTOR_VERIFY_USER", "rita"));
        this.out = out;
    }

    /** @return exit code: 0 if nothing differs, 3 if something does */
    int run() throws IOException {
        String check = answer(Http.put(address, token));
        for (int second = 0; !check.contains("\"finished\":true"); second++) {
            if (second > LONGEST_SECONDS) {
                throw new StackException("The check still goes on; ask again later: " + address);
            }
            Wait.millis(1000);
            check = answer(Http.get(address, token));
        }
        return told(check);
    }

    private int told(String check) {
        long broken = number(check, "broken");
        boolean whole = check.contains("\"chainWhole\":true");
        out.println(number(check, "checked") + " documents, " + broken + " differ, chain "
                + (whole ? "whole" : "BROKEN at seal " + number(check, "brokenSeal")));
        Matcher findings = FINDING.matcher(check);
        while (findings.find()) {
            out.println("  document " + findings.group(1) + " " + findings.group(2) + ": " + findings.group(3));
        }
        return broken == 0 && whole ? 0 : 3;
    }

    private static long number(String check, String member) {
        Matcher found = Pattern.compile("\"" + member + "\"\\s*:\\s*(\\d+)").matcher(check);
        if (!found.find()) {
            throw new StackException("Unexpected answer: " + check);
        }
        return Long.parseLong(found.group(1));
    }

    private static String answer(HttpResponse<String> response) {
        if (response.statusCode() >= 300) {
            throw new StackException("The archive was not checked: " + response.body());
        }
        return response.body();
    }
}
