package org.kontor.testing;

import java.io.IOException;
import java.net.CookieHandler;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A person with a browser's cookies, logged in by Keycloak's form. */
public final class Visitor {
    private static final Pattern FORM = Pattern.compile("<form[^>]*action=\"([^\"]+)\"");

    private static final Pattern HIDDEN = Pattern.compile("<input[^>]*type=\"hidden\"[^>]*>");
    private static final Pattern NAME = Pattern.compile("\\bname=\"([^\"]+)\"");
    private static final Pattern VALUE = Pattern.compile("\\bvalue=\"([^\"]*)\"");

    private final HttpClient client;
    private final String url;

    private Visitor(String url, HttpClient client) {
        this.url = url;
        this.client = client;
    }

    private static Visitor at(String url) {
        return new Visitor(
                url,
                HttpClient.newBuilder()
                        .followRedirects(HttpClient.Redirect.ALWAYS)
                        .cookieHandler(new Cookies())
                        .build());
    }

    /** The same browser, sent by the load balancer to another node. */
    public Visitor balancedTo(String otherUrl) {
        return new Visitor(otherUrl, client);
    }

    /** Somebody who never logs in. */
    public static Visitor unknown(String url) {
        return at(url);
    }

    /** The demo users' password is their name. */
    public static Visitor loggedIn(String url, String user, String path) throws IOException, InterruptedException {
        synchronized (RealStack.LOGIN) {
            return entered(url, user, path);
        }
    }

    private static Visitor entered(String url, String user, String path) throws IOException, InterruptedException {
        Visitor visitor = at(url);
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

    /** The page; fails unless it is answered by 200 and at its own address, not by a login. */
    public String get(String path) throws IOException, InterruptedException {
        HttpResponse<String> page = send(HttpRequest.newBuilder(URI.create(url + path)));
        if (page.statusCode() != 200 || !page.uri().toString().startsWith(url)) {
            throw new IOException(path + " answered " + page.statusCode() + " at " + page.uri());
        }
        return page.body();
    }

    /** The form of a page with the values it came with, to be filled in and posted, also more than once. */
    public Form form(String path) throws IOException, InterruptedException {
        return new Form(path, hidden(get(path)));
    }

    /** What a page carries along for its form. */
    public static Map<String, String> hidden(String page) {
        Map<String, String> values = new TreeMap<>();
        Matcher input = HIDDEN.matcher(page);
        while (input.find()) {
            Matcher name = NAME.matcher(input.group());
            Matcher value = VALUE.matcher(input.group());
            if (name.find()) {
                values.put(name.group(1), value.find() ? value.group(1) : "");
            }
        }
        return values;
    }

    /** The page that answers a posted form, wherever it leads. */
    public String post(Form form) throws IOException, InterruptedException {
        HttpResponse<String> page = post(form.path(), form.values());
        if (page.statusCode() != 200) {
            throw new IOException(form.path() + " answered " + page.statusCode());
        }
        return page.body();
    }

    /** Whatever the server answers in the end, after redirects. */
    public HttpResponse<String> ask(String path) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(URI.create(url + path)));
    }

    /** Sends a form as a browser does, or as somebody who wrote it by hand. */
    public HttpResponse<String> post(String path, Map<String, String> form) throws IOException, InterruptedException {
        String body = form.entrySet().stream()
                .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
        return send(HttpRequest.newBuilder(URI.create(url + path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    /** A file that a form without fields answers with. */
    public byte[] download(String path) throws IOException, InterruptedException {
        HttpResponse<byte[]> answer = client.send(
                HttpRequest.newBuilder(URI.create(url + path))
                        .POST(HttpRequest.BodyPublishers.noBody())
                        .build(),
                HttpResponse.BodyHandlers.ofByteArray());
        if (answer.statusCode() != 200) {
            throw new IOException(path + " answered " + answer.statusCode());
        }
        return answer.body();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    /** What a form sends, by the names of its fields. */
    public record Form(String path, Map<String, String> values) {
        /** The same form with one more value. */
        public Form with(String name, String value) {
            return with(Map.of(name, value));
        }

        /** The same form with more values. */
        public Form with(Map<String, String> others) {
            Map<String, String> more = new TreeMap<>(values);
            more.putAll(others);
            return new Form(path, more);
        }
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return client.send(
                request.header("Accept", "text/html")
                        .header("Accept-Language", "de")
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    /**
     * Browsers send secure cookies to localhost over HTTP, the JDK's cookie manager does not. Cookies know no ports, so
     * those of Kontor and Keycloak travel together here as they do in a browser.
     */
    private static final class Cookies extends CookieHandler {
        private final Map<String, String> kept = new TreeMap<>();

        @Override
        public synchronized Map<String, List<String>> get(URI uri, Map<String, List<String>> headers) {
            String sent = kept.entrySet().stream()
                    .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                    .collect(Collectors.joining("; "));
            return sent.isEmpty() ? Map.of() : Map.of("Cookie", List.of(sent));
        }

        @Override
        public synchronized void put(URI uri, Map<String, List<String>> headers) {
            headers.forEach((name, values) -> {
                if ("set-cookie".equalsIgnoreCase(name)) {
                    values.forEach(value -> keep(value.split(";")[0]));
                }
            });
        }

        private void keep(String cookie) {
            int equals = cookie.indexOf('=');
            kept.put(cookie.substring(0, equals), cookie.substring(equals + 1));
        }
    }
}
