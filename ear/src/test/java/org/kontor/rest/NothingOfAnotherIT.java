package org.kontor.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Two members of different accounts, each on all addresses of the other's portal, with forged forms, by API: refused, and
 * nothing told. The addresses are those that the pages link, and every page on disk is among them.
 */
class NothingOfAnotherIT {
    private static final Path PORTAL = Path.of(System.getProperty("kontor.root"), "web", "src", "main", "webapp", "my");
    // Behind a QR code, and for everybody: who takes what there is tested with a team.
    private static final Set<String> OF_NOBODY = Set.of("/my/take.xhtml");
    // For people of teams; neither of the two has one. What people of one account see of each other:
    // NothingOfAColleagueIT.
    private static final Set<String> OF_TEAMS = Set.of(
            "/my/invitation.xhtml", "/my/person.xhtml", "/my/team.xhtml", "/my/team-change.xhtml", "/my/usage.xhtml");
    private static final List<String> BAD = List.of(
            "<script>alert(1)</script>\"'&amp;{{7*7}}#{7*7}",
            "🦄\u202E\u0000\u200Fﷺ",
            "x".repeat(10_000),
            "a@example.org\r\nBcc: b@example.org\r\n\r\nHello",
            "2026-02-30");

    private static Member jana;
    private static Member milan;

    /**
     * @param facts that nobody else may read
     */
    private record Member(Portal portal, long account, Set<String> facts) {
        String login() {
            return portal.login();
        }

        Map<String, String> pages() {
            return portal.pages();
        }

        HttpResponse<String> ask(String address) throws IOException, InterruptedException {
            return portal.ask(address);
        }

        HttpResponse<String> post(String address, Map<String, String> form) throws IOException, InterruptedException {
            return portal.visitor().post(address, form);
        }
    }

    @BeforeAll
    static void logIn() throws Exception {
        jana = member("jana", "Jana Sommer");
        milan = member("milan", "Milan Petrov");
    }

    private static Member member(String login, String name) throws Exception {
        JsonNode account = Rest.as("sabine")
                .get("accounts?q=" + name.replace(" ", "%20"))
                .json()
                .path("items")
                .path(0);
        long id = account.path("id").asLong();
        Set<String> facts = new TreeSet<>(Portal.facts(id));
        facts.addAll(Set.of(name, login + "@", account.path("number").asText()));
        return new Member(Portal.of(login), id, facts);
    }

    /** Without amounts that the reader has too. */
    private static Set<String> secrets(Member other, Member reader) {
        Set<String> secrets = new TreeSet<>(other.facts);
        secrets.removeAll(reader.facts);
        assertThat(secrets).anyMatch(fact -> fact.matches("\\d+\\.\\d\\d"));
        return secrets;
    }

    @Test
    void everyPageOnDiskIsVisited() throws IOException {
        Set<String> visited = new TreeSet<>(OF_TEAMS);
        Stream.of(jana, milan)
                .flatMap(member -> member.pages().keySet().stream())
                .map(address -> address.replaceAll("\\?.*", ""))
                .forEach(visited::add);
        try (Stream<Path> files = Files.list(PORTAL)) {
            assertThat(files.map(file -> "/my/" + file.getFileName()).filter(name -> name.endsWith(".xhtml")))
                    .isSubsetOf(visited);
        }
    }

    @Test
    void addressesOfTheOtherAreRefusedAndNothingIsTold() throws Exception {
        crossed(jana, milan);
        crossed(milan, jana);
    }

    private static void crossed(Member reader, Member other) throws Exception {
        List<String> wrong = new ArrayList<>();
        Set<String> secrets = secrets(other, reader);
        int refused = 0;
        for (Map.Entry<String, String> page : other.pages().entrySet()) {
            String address = page.getKey();
            boolean shared = reader.pages().containsKey(address)
                    || OF_NOBODY.contains(address.replaceAll("\\?.*", ""))
                    || !address.contains("?");
            HttpResponse<String> answer = reader.ask(address);
            if (!shared && answer.statusCode() != 404 && answer.statusCode() != 403) {
                wrong.add(address + " answered " + answer.statusCode());
            }
            refused += shared ? 0 : 1;
            Portal.told(address, answer.body(), secrets).ifPresent(wrong::add);
        }
        for (String page : OF_TEAMS) {
            String address = page + "?form=JOIN&id=" + other.account + "&account=" + other.account;
            HttpResponse<String> answer = reader.ask(address);
            if (answer.statusCode() >= 500) {
                wrong.add(address + " answered " + answer.statusCode());
            }
            Portal.told(address, answer.body(), secrets).ifPresent(wrong::add);
        }
        for (Map.Entry<String, String> own : reader.pages().entrySet()) {
            Portal.told(own.getKey(), own.getValue(), secrets).ifPresent(wrong::add);
        }
        assertThat(wrong).isEmpty();
        assertThat(refused).as("addresses of " + other.login() + " alone").isGreaterThan(10);
    }

    @Test
    void theApiTellsAMemberNothingOfTheOther() {
        List<String> wrong = new ArrayList<>();
        Set<String> secrets = secrets(milan, jana);
        for (Operations.Operation read : Operations.reads()) {
            for (String id : read.path().contains("{") ? ids() : List.of(Long.toString(milan.account))) {
                Rest.Answer answer = read.ask(Rest.as("jana"), id);
                Portal.told(read.path(), answer.text(), secrets).ifPresent(wrong::add);
                if (answer.status() >= 500) {
                    wrong.add(read + " answered " + answer.status());
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    /** What could be written to what is the other's, is refused as if there were no such thing. */
    @Test
    void theApiChangesNothingOfTheOther() {
        String before = state();
        List<String> wrong = new ArrayList<>();
        List<Operations.Operation> writes = Operations.writes();
        assertThat(writes).hasSizeGreaterThan(20);
        for (Operations.Operation write : writes) {
            for (String id : ids()) {
                String theirs = refusal(write, id, id);
                String nobodys = refusal(write, id, "999999999");
                if (!theirs.equals(nobodys) || !theirs.startsWith("4")) {
                    wrong.add(write + " answered " + theirs + " instead of " + nobodys);
                }
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(state()).isEqualTo(before);
    }

    /** Status and words of the answer, without what was asked. */
    private static String refusal(Operations.Operation write, String id, String asked) {
        String body = """
                {"account": %1$s, "accountId": %1$s, "contract": "%2$s", "contractId": %1$s, "location": 1,
                  "startOn": "2031-01-01", "lines": [{"product": 1, "quantity": 1}], "product": "RAUM",
                  "usedAt": "2026-01-02T08:00:00", "units": 1}""".formatted(asked, number(id, asked));
        Rest.Answer answer = write.write(Rest.as("jana"), asked, body);
        return answer.status() + " " + answer.json().path("title").asText() + " "
                + answer.json().path("detail").asText().replace(asked, "it").replace(number(id, asked), "it");
    }

    /** Of the other's contract, if it is asked for that. */
    private static String number(String id, String asked) {
        return asked.equals(id) ? contract() : "V-none";
    }

    private static String contract() {
        return milan.facts.stream()
                .filter(fact -> fact.startsWith("V"))
                .findFirst()
                .orElseThrow();
    }

    /** Of the other's account, contracts and invoices. */
    private static List<String> ids() {
        List<String> ids = new ArrayList<>(List.of(Long.toString(milan.account)));
        for (String list : List.of("contracts", "invoices")) {
            for (JsonNode item : Rest.as("sabine")
                    .get(list + "?limit=2&account=" + milan.account)
                    .json()
                    .path("items")) {
                ids.add(item.path("id").asText());
            }
        }
        return ids;
    }

    @Test
    void forgedFormsChangeNothing() throws Exception {
        String before = state();
        String own = milan.pages().keySet().stream()
                .filter(address -> address.contains("details.xhtml"))
                .findFirst()
                .orElseThrow();
        String theirs = jana.pages().keySet().stream()
                .filter(address -> address.contains("details.xhtml"))
                .findFirst()
                .orElseThrow();
        PortalForm details = form(milan, own, "form");
        Map<String, String> sent = new LinkedHashMap<>(details.hidden());
        Map.of(
                        "form:street", "Forged Street 1",
                        "form:postCode", "01097",
                        "form:city", "Dresden",
                        "form:email", "forged@example.org",
                        "form:language", "de",
                        "form:save", "form:save")
                .forEach(sent::put);
        // The view of another session.
        assertThat(jana.post(own, sent).statusCode()).isNotEqualTo(500);
        assertThat(jana.post(theirs, sent).statusCode()).isNotEqualTo(500);
        assertThat(state()).isEqualTo(before);

        // A button that is not shown, before anybody looked what it does.
        String pause = jana.pages().keySet().stream()
                .filter(address -> address.contains("change.xhtml") && address.contains("form=PAUSE"))
                .findFirst()
                .orElseThrow();
        Map<String, String> hidden =
                new LinkedHashMap<>(form(jana, pause, "change").hidden());
        hidden.put("change:first", "2031-01-01");
        hidden.put("change:last", "2031-01-31");
        hidden.put("change:do", "change:do");
        assertThat(jana.post(pause, hidden).statusCode()).isEqualTo(200);
        // The own view, sent to the address of the other.
        Map<String, String> moved =
                new LinkedHashMap<>(form(jana, pause, "change").hidden());
        moved.put("change:look", "change:look");
        String foreign = milan.pages().keySet().stream()
                .filter(address -> address.contains("change.xhtml") && address.contains("form=PAUSE"))
                .findFirst()
                .orElseThrow();
        HttpResponse<String> answer = jana.post(foreign, moved);
        assertThat(Portal.told(foreign, answer.body(), milan.facts)).isEmpty();
        // Without the mark of a page.
        Map<String, String> bare = new LinkedHashMap<>(moved);
        bare.remove("primefaces.nonce");
        assertThat(jana.post(pause, bare).statusCode()).isEqualTo(200);
        // Rows and fields that are not there, and an account that nobody offered.
        String payment = "/my/payment.xhtml";
        Map<String, String> rows =
                new LinkedHashMap<>(form(jana, payment, "form").hidden());
        Map.of(
                        "form:payer", Long.toString(milan.account),
                        "form:iban", "DE02120300000000202051",
                        "form:accountHolder", "Forged",
                        "revoke", "revoke",
                        "revoke:7:end", "revoke:7:end",
                        "form:give", "form:give")
                .forEach(rows::put);
        assertThat(jana.post(payment, rows).statusCode()).isEqualTo(200);
        // Forms of the office.
        assertThat(jana.post("/office/accounts/edit.xhtml?id=" + milan.account, sent)
                        .statusCode())
                .isEqualTo(403);
        assertThat(state()).isEqualTo(before);
    }

    /** What the two have, as the office sees it. */
    private static String state() {
        StringBuilder all = new StringBuilder();
        for (Member member : List.of(jana, milan)) {
            for (String path : List.of("accounts/%d", "accounts/%d/mandates", "contracts?limit=200&account=%d")) {
                all.append(Rest.as("sabine").get(path.formatted(member.account)).text());
            }
            for (JsonNode contract : Rest.as("sabine")
                    .get("contracts?limit=200&account=" + member.account)
                    .json()
                    .path("items")) {
                all.append(Rest.as("sabine")
                        .get("contracts/" + contract.path("id").asText())
                        .text());
            }
        }
        return all.toString();
    }

    private static PortalForm form(Member member, String address, String id) throws Exception {
        return found(member, address, id).orElseThrow();
    }

    private static Optional<PortalForm> found(Member member, String address, String id) throws Exception {
        return member.portal().form(address, id);
    }

    /** Every form that the portal links, with every button of it. */
    @Test
    void badInputIsToldAndNeverAnIncident() throws Exception {
        List<String> wrong = new ArrayList<>();
        Set<String> tried = new TreeSet<>();
        for (Map.Entry<String, String> page : milan.pages().entrySet()) {
            for (PortalForm form : PortalForm.of(page.getValue())) {
                boolean fresh = !form.typed().isEmpty()
                        && !form.buttons().isEmpty()
                        && tried.add(page.getKey().replaceAll("id=\\d+", "") + form.id());
                if (fresh) {
                    sendBadTo(page.getKey(), form.id(), wrong);
                }
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(tried).hasSizeGreaterThan(5);
    }

    private static void sendBadTo(String address, String id, List<String> wrong) throws Exception {
        for (String bad : BAD) {
            Optional<PortalForm> form = found(milan, address, id);
            if (form.isEmpty()) {
                // It took the last one, as it may: what people write to people is theirs.
                return;
            }
            HttpResponse<String> answer = milan.post(
                    address, form.get().filled(bad, form.get().buttons().get(0)));
            if (answer.statusCode() != 200) {
                wrong.add(address + " " + id + " answered " + answer.statusCode() + " to "
                        + bad.substring(0, Math.min(20, bad.length())));
            }
            if (answer.body().contains("<script>alert(1)") || answer.body().contains("{{49}}")) {
                wrong.add(address + " " + id + " shows markup");
            }
        }
    }
}
