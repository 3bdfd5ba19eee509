package org.kontor.bench;

import java.io.IOException;
import java.net.CookieHandler;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A person with a browser's cookies, logged in by Keycloak's form. */
final class Visitor {
    private static final Pattern FORM = Pattern.compile("<form[^>]*action=\"([^\"]+)\"");

    private final HttpClient client = HttpClient.newBuilder()
            .followRedirects(HttpClient.Redirect.ALWAYS)
            .cookieHandler(new Cookies())
            .build();
    private final String url;

    private Visitor(String url) {
        this.url = url;
    }

    /** The demo users' password is their name. */
    static Visitor loggedIn(String url, String user, String path) throws IOException, InterruptedException {
        Visitor visitor = new Visitor(url);
        HttpResponse<String> login = visitor.send(HttpRequest.newBuilder(URI.create(url + path)));
        Matcher form = FORM.matcher(login.body());
        if (!form.find()) {
            throw new IOException("No login form at " + login.uri());
        }
        HttpResponse<String> page =
                visitor.send(HttpRequest.newBuilder(URI.create(form.group(1).replace("&amp;", "&")))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString("username=" + user + "&password=" + user)));
        if (page.statusCode() != 200 || !page.uri().toString().startsWith(url)) {
            throw new IOException("Not logged in: " + page.statusCode() + " at " + page.uri());
        }
        return visitor;
    }

    void get(String path) throws IOException, InterruptedException {
        HttpResponse<String> page = send(HttpRequest.newBuilder(URI.create(url + path)));
        if (page.statusCode() != 200) {
            throw new IOException(path + " answered " + page.statusCode());
        }
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return client.send(
                request.header("Accept", "text/html")
                        .header("Accept-Language", "de")
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    /** Browsers send secure cookies to localhost over HTTP, the JDK's cookie manager does not. */
    private static final class Cookies extends CookieHandler {
        private final Map<Integer, Map<String, String>> byPort = new TreeMap<>();

        @Override
        public synchronized Map<String, List<String>> get(URI uri, Map<String, List<String>> headers) {
            String sent = byPort.getOrDefault(uri.getPort(), Map.of()).entrySet().stream()
                    .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                    .collect(Collectors.joining("; "));
            return sent.isEmpty() ? Map.of() : Map.of("Cookie", List.of(sent));
        }

        @Override
        public synchronized void put(URI uri, Map<String, List<String>> headers) {
            headers.forEach((name, values) -> {
                if ("set-cookie".equalsIgnoreCase(name)) {
                    values.forEach(value -> keep(uri, value.split(";")[0]));
                }
            });
        }

        private void keep(URI uri, String cookie) {
            int equals = cookie.indexOf('=');
            byPort.computeIfAbsent(uri.getPort(), port -> new TreeMap<>())
                    .put(cookie.substring(0, equals), cookie.substring(equals + 1));
        }
    }
}
