package org.kontor.local;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Access tokens of the local stack's demo users and of its script client. */
public final class Token {
    private static final Pattern ACCESS_TOKEN = Pattern.compile("\"access_token\"\\s*:\\s*\"([^\"]+)\"");
    private static final String SCRIPT = "kontor-script";

    private Token() {}

    /** @param user a demo user, whose password is the name, or {@code kontor-script} for the client's own token */
    public static String of(Settings settings, String user) throws IOException {
        String secret = settings.get("KONTOR_SCRIPT_SECRET", "local-stack-only");
        String client = "client_id=" + SCRIPT + "&client_secret=" + secret;
        String form = SCRIPT.equals(user)
                ? "grant_type=client_credentials&" + client
                : "grant_type=password&username=" + user + "&password=" + user + "&" + client;
        HttpResponse<String> answer;
        try {
            answer = Http.postForm(settings.realmUrl() + "/protocol/openid-connect/token", form);
        } catch (IOException e) {
            throw new StackException(
                    "Keycloak does not answer at " + settings.realmUrl() + ". Is the stack running? ./kontor start", e);
        }
        Matcher token = ACCESS_TOKEN.matcher(answer.body());
        if (answer.statusCode() != 200 || !token.find()) {
            throw new StackException("No token for " + user + ": " + answer.body());
        }
        return token.group(1);
    }
}
