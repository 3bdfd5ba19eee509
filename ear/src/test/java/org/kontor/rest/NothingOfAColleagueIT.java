package org.kontor.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.kontor.testing.RealStack;
import org.kontor.testing.Visitor;

/**
 * Three people of one account: who pays for it, who leads its team, who belongs to it. Each on all addresses of the others,
 * with forged forms, exports, the trail, and by API: everybody sees and does what the role is for, and nothing else.
 */
class NothingOfAColleagueIT {
    private static Portal lina;
    private static Portal bilal;
    private static Portal carla;
    private static Visitor sabine;
    private static long account;
    private static Map<String, String> people;
    private static Set<String> ofPayer;
    private static Set<String> ofPayerAndColleagues;

    @BeforeAll
    static void logIn() throws Exception {
        account = Rest.as("sabine")
                .get("accounts?q=Lindenblatt")
                .json()
                .path("items")
                .path(0)
                .path("id")
                .asLong();
        people = new LinkedHashMap<>();
        for (JsonNode member :
                Rest.as("sabine").get("accounts/" + account + "/members").json().path("items")) {
            people.put(member.path("name").asText(), member.path("id").asText());
        }
        lina = Portal.of("lina");
        bilal = Portal.of("bilal");
        carla = Portal.of("carla");
        sabine = Visitor.loggedIn(RealStack.running().url(), "sabine", "/office/");
        ofPayer = new TreeSet<>(Portal.facts(account));
        // The number of its contract is known to who uses it and who gives its seats.
        ofPayer.removeIf(fact -> fact.startsWith("V"));
        ofPayer.add("rechnung@lindenblatt-verlag-gmbh.example");
        ofPayer.add("Prießnitzstraße");
        ofPayer.add("Hopfen");
        ofPayerAndColleagues = new TreeSet<>(ofPayer);
        ofPayerAndColleagues.addAll(Set.of("Bilal Demir", "David Weiß", "Anja Voigt", "bilal@", "david@", "Vertrieb"));
        assertThat(ofPayer).hasSizeGreaterThan(6);
        assertThat(people).containsKeys("Bilal Demir", "Carla Nowak", "David Weiß");
    }

    @Test
    void addressesOfTheOthersAreRefusedAndNothingIsTold() throws Exception {
        assertThat(lina.pages().keySet()).anyMatch(address -> address.startsWith("/my/team-change.xhtml"));
        assertThat(bilal.pages().keySet())
                .anyMatch(address -> address.startsWith("/my/person.xhtml"))
                .anyMatch(address -> address.startsWith("/my/usage.xhtml"));
        List<String> wrong = new ArrayList<>();
        Set<String> both = new TreeSet<>(lina.pages().keySet());
        both.addAll(bilal.pages().keySet());
        assertThat(crossed(bilal, lina.pages().keySet(), ofPayer, wrong)).isGreaterThan(20);
        assertThat(crossed(carla, both, ofPayerAndColleagues, wrong)).isGreaterThan(30);
        assertThat(wrong).isEmpty();
    }

    private static int crossed(Portal reader, Set<String> addresses, Set<String> facts, List<String> wrong)
            throws Exception {
        int refused = 0;
        for (String address : addresses) {
            boolean shared = reader.pages().containsKey(address) || !address.contains("?");
            HttpResponse<String> answer = reader.ask(address);
            if (!shared && answer.statusCode() != 404) {
                wrong.add(reader.login() + " at " + address + " got " + answer.statusCode());
            }
            refused += shared ? 0 : 1;
            Portal.told(address, answer.body(), facts).ifPresent(wrong::add);
        }
        reader.pages()
                .forEach((address, page) -> Portal.told(address, page, facts).ifPresent(wrong::add));
        return refused;
    }

    @Test
    void whoPaysForTwoReadsOfWhichEachRowIs() {
        for (String page : List.of("index", "contracts", "invoices", "payment", "messages")) {
            assertThat(main(lina.pages().get(lina.address("/my/" + page + ".xhtml"))))
                    .as(page)
                    .contains("Lindenblatt Verlag GmbH", "Hopfen &amp; Korn GmbH");
        }
        assertThat(main(carla.pages().get(Portal.shelf()))).doesNotContain("Lindenblatt");
    }

    @Test
    void exportsHoldOnlyWhatIsAboutTheOne() throws Exception {
        String whole = unzipped(lina.visitor().download("/my/data"));
        assertThat(ofPayer).anyMatch(whole::contains);
        String ofCarla = unzipped(carla.visitor().download("/my/data"));
        assertThat(ofCarla).contains("carla@kontor.example", "tables/my-usage.csv");
        assertThat(Portal.told("", ofCarla, ofPayerAndColleagues)).isEmpty();
        String ofBilal = unzipped(bilal.visitor().download("/my/data"));
        assertThat(ofBilal).contains("bilal@kontor.example");
        assertThat(Portal.told("", ofBilal, ofPayer)).isEmpty();
        assertThat(ofBilal).doesNotContain("Carla", "carla@", "David", "Anja");
    }

    private static String unzipped(byte[] bytes) throws IOException {
        StringBuilder all = new StringBuilder();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                all.append(entry.getName()).append('\n');
                all.append(new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return all.toString();
    }

    @Test
    void theTrailTellsEachWhatIsTheirs() throws Exception {
        String ofCarla = person("Carla Nowak");
        Map<String, String> limit =
                new LinkedHashMap<>(bilal.form(ofCarla, "limit").orElseThrow().hidden());
        limit.putAll(Map.of(
                "limit:product", "-", "limit:action", "WARN", "limit:amount", "140,00", "limit:agree", "limit:agree"));
        assertThat(bilal.visitor().post(ofCarla, limit).body()).contains("140,00");

        assertThat(carla.ask("/my/usage.xhtml").body()).contains("140,00");
        assertThat(trail(carla))
                .contains("Limit von Carla Nowak", "Jemand vom Kundenkonto")
                .doesNotContain("bilal", "lina", "Vertrag", "Rechnung ");
        assertThat(trail(bilal)).contains("Limit von Carla Nowak").doesNotContain("lina", "Rechnung ");
        assertThat(trail(lina)).contains("Limit von Carla Nowak", "bilal", "Vertrag");
    }

    private static String main(String page) {
        return page.replaceAll("(?s).*<main|</main>.*", "");
    }

    private static String trail(Portal reader) throws Exception {
        return main(reader.ask("/my/trail.xhtml").body());
    }

    private static String person(String name) {
        return bilal.address("person.xhtml", "member=" + people.get(name));
    }

    @Test
    void aPersonTakesAsItselfAndUndoesOnlyItsOwn() throws Exception {
        String shelf = Portal.shelf();
        PortalForm take = carla.form(shelf, "take").orElseThrow();
        String button = take.buttons().get(0);
        Map<String, String> click = new LinkedHashMap<>(take.hidden());
        click.put(button, button);
        // The page of another one, sent by who did not open it: the view is unknown there.
        assertThat(bilal.visitor().post(shelf, click).body()).doesNotContain("Genommen:");
        assertThat(bilal.form(shelf, "slips").orElseThrow().buttons()).isEmpty();

        String taken = carla.visitor().post(shelf, click).body();
        assertThat(taken).contains("Genommen: 1");
        assertThat(Portal.told(shelf, taken, ofPayerAndColleagues)).isEmpty();
        // Twice, by the back button: nothing more is taken.
        assertThat(carla.visitor().post(shelf, click).statusCode()).isEqualTo(200);
        PortalForm slips = carla.form(shelf, "slips").orElseThrow();
        assertThat(slips.buttons()).hasSize(1);
        assertThat(bilal.form(shelf, "slips").orElseThrow().buttons()).isEmpty();
        Map<String, String> undo = new LinkedHashMap<>(slips.hidden());
        undo.put(slips.buttons().get(0), slips.buttons().get(0));
        assertThat(bilal.visitor().post(shelf, undo).body()).doesNotContain("Zurückgenommen");
        assertThat(carla.form(shelf, "slips").orElseThrow().buttons()).hasSize(1);
        assertThat(carla.visitor().post(shelf, undo).body()).contains("Zurückgenommen: 1");
    }

    @Test
    void forgedFormsChangeNothing() throws Exception {
        String before = state();
        String ofDavid = person("David Weiß");
        // The view of who leads the team, sent by who does not.
        Map<String, String> limit =
                new LinkedHashMap<>(bilal.form(ofDavid, "limit").orElseThrow().hidden());
        limit.putAll(Map.of(
                "limit:product", "-", "limit:action", "BLOCK", "limit:amount", "1,00", "limit:agree", "limit:agree"));
        told(carla.visitor().post(ofDavid, limit), ofPayerAndColleagues);
        // An own view, sent to a page that is not the own.
        Map<String, String> own = new LinkedHashMap<>(
                carla.form(Portal.shelf(), "take").orElseThrow().hidden());
        own.putAll(limit.entrySet().stream()
                .filter(field -> field.getKey().startsWith("limit:"))
                .collect(LinkedHashMap::new, (map, field) -> map.put(field.getKey(), field.getValue()), Map::putAll));
        told(carla.visitor().post(ofDavid, own), ofPayerAndColleagues);
        // A role that only payers give, and a login that only payers close.
        Map<String, String> login =
                new LinkedHashMap<>(bilal.form(ofDavid, "login").orElseThrow().hidden());
        login.putAll(Map.of("login:role", "ADMIN", "login:send", "login:send"));
        assertThat(bilal.visitor().post(ofDavid, login).statusCode()).isEqualTo(200);
        String ofBilal = person("Bilal Demir");
        assertThat(bilal.form(ofBilal, "close")).isEmpty();
        Map<String, String> close =
                new LinkedHashMap<>(bilal.form(ofBilal, "limit").orElseThrow().hidden());
        close.putAll(Map.of("close", "close", "close:dismiss", "close:dismiss"));
        assertThat(bilal.visitor().post(ofBilal, close).statusCode()).isEqualTo(200);
        // What only payers have.
        String details = lina.address("details.xhtml");
        Map<String, String> moved =
                new LinkedHashMap<>(lina.form(details, "form").orElseThrow().hidden());
        moved.putAll(Map.of("form:street", "Forged 1", "form:email", "forged@example.org", "form:save", "form:save"));
        for (Portal forger : List.of(bilal, carla)) {
            told(forger.visitor().post(details, moved), ofPayer);
            told(forger.visitor().post("/my/payment.xhtml", moved), ofPayer);
        }
        assertThat(state()).isEqualTo(before);
    }

    private static void told(HttpResponse<String> answer, Set<String> facts) {
        assertThat(answer.statusCode()).isNotEqualTo(500);
        assertThat(Portal.told("", answer.body(), facts)).isEmpty();
    }

    /** What there is of the account and its team, as the office sees it. */
    private static String state() throws Exception {
        StringBuilder all =
                new StringBuilder(Rest.as("sabine").get("accounts/" + account).text());
        for (String page : List.of("contracts/team.xhtml?account=" + account, "accounts/logins.xhtml?id=" + account)) {
            all.append(shown(page));
        }
        for (String name : List.of("Bilal Demir", "David Weiß")) {
            all.append(shown("limits/member.xhtml?id=" + people.get(name)));
        }
        return all.toString();
    }

    private static String shown(String page) throws Exception {
        return main(sabine.get("/office/" + page)).replaceAll("(?s)<script.*?</script>|<[^>]*>", "");
    }

    @Test
    void theApiTellsPeopleOfATeamNothingOfThePayer() {
        List<String> wrong = new ArrayList<>();
        for (String login : List.of("bilal", "carla")) {
            Operations.reads().forEach(read -> {
                Rest.Answer answer = read.ask(Rest.as(login), Long.toString(account));
                Optional<String> told = Portal.told(read.path(), answer.text(), ofPayer);
                told.ifPresent(wrong::add);
                if (answer.status() >= 500) {
                    wrong.add(read + " answered " + answer.status());
                }
            });
        }
        assertThat(wrong).isEmpty();
    }
}
