package org.kontor.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.math.BigDecimal;
import java.net.http.HttpResponse;
import java.text.NumberFormat;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.kontor.testing.RealStack;
import org.kontor.testing.Visitor;

/**
 * The portal of somebody, page by page as its links lead.
 *
 * @param pages by address, as they are shown; empty for files and what is refused
 */
record Portal(String login, Visitor visitor, Map<String, String> pages) {
    private static final int MOST_PAGES = 400;
    private static final Pattern LINK = Pattern.compile("(?:href|action)=\"(?:/kontor)?(/my/[^\"#]*)\"");

    static Portal of(String login) throws IOException, InterruptedException {
        Visitor visitor = Visitor.loggedIn(RealStack.running().url(), login, "/my/");
        return new Portal(login, visitor, crawled(visitor));
    }

    private static Map<String, String> crawled(Visitor visitor) throws IOException, InterruptedException {
        Map<String, String> pages = new TreeMap<>();
        Deque<String> waiting = new ArrayDeque<>(Set.of("/my/index.xhtml", shelf()));
        Set<String> known = new TreeSet<>(waiting);
        while (!waiting.isEmpty()) {
            String address = waiting.remove();
            assertThat(pages.size()).as("pages of a portal").isLessThan(MOST_PAGES);
            HttpResponse<String> answer = visitor.ask(address);
            pages.put(address, answer.statusCode() == 200 ? answer.body() : "");
            Matcher links = LINK.matcher(pages.get(address));
            while (links.find()) {
                String found = links.group(1).replace("&amp;", "&");
                if (!found.equals("/my/data") && known.add(found)) {
                    waiting.add(found);
                }
            }
        }
        return pages;
    }

    /** The page behind a code at a fridge. */
    static String shelf() {
        return "/my/take.xhtml?place="
                + Rest.as("sabine").get("locations").json().path(0).path("id").asText();
    }

    HttpResponse<String> ask(String address) throws IOException, InterruptedException {
        return visitor.ask(address);
    }

    /** The first own address with that text in it. */
    String address(String... parts) {
        return pages.keySet().stream()
                .filter(address -> Stream.of(parts).allMatch(address::contains))
                .findFirst()
                .orElseThrow();
    }

    /** A form of a page as it is now. */
    Optional<PortalForm> form(String address, String id) throws IOException, InterruptedException {
        return PortalForm.of(ask(address).body()).stream()
                .filter(form -> form.id().equals(id))
                .findFirst();
    }

    /** What the reader wrote into the address is no secret: pages link themselves in another language. */
    static Optional<String> told(String address, String body, Set<String> facts) {
        return facts.stream()
                .filter(fact -> !address.contains(fact) && body.contains(fact))
                .findFirst()
                .map(fact -> address + " tells " + fact);
    }

    /** Numbers of an account's contracts and invoices, and what the invoices come to, as people and programs write it. */
    static Set<String> facts(long account) {
        Set<String> facts = new TreeSet<>();
        for (String list : Set.of("contracts", "invoices")) {
            for (JsonNode item : Rest.as("sabine")
                    .get(list + "?limit=200&account=" + account)
                    .json()
                    .path("items")) {
                facts.add(item.path("number").asText());
                for (String amount : Set.of("net", "payable")) {
                    facts.addAll(written(item.path(amount).asText("")));
                }
            }
        }
        return facts;
    }

    // Small amounts are prices of many things.
    private static Set<String> written(String amount) {
        if (!amount.matches("\\d{3,}\\.\\d\\d") || amount.endsWith("0.00")) {
            return Set.of();
        }
        NumberFormat german = NumberFormat.getInstance(Locale.GERMANY);
        german.setMinimumFractionDigits(2);
        return Set.of(amount, german.format(new BigDecimal(amount)));
    }
}
