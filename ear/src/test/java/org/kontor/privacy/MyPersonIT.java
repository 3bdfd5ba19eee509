package org.kontor.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kontor.accounts.Accounts;
import org.kontor.accounts.Joining;
import org.kontor.accounts.LoginRole;
import org.kontor.accounts.LoginWanted;
import org.kontor.accounts.Logins;
import org.kontor.accounts.MemberDetails;
import org.kontor.accounts.Members;
import org.kontor.calendar.BusinessDate;
import org.kontor.catalog.PriceDetails;
import org.kontor.catalog.ProductKind;
import org.kontor.catalog.ProductUnit;
import org.kontor.limits.LimitAction;
import org.kontor.limits.MemberLimit;
import org.kontor.limits.MemberLimits;
import org.kontor.logins.LoginRequest;
import org.kontor.logins.LoginRequests;
import org.kontor.logins.LoginSteps;
import org.kontor.logins.MyLogins;
import org.kontor.money.Money;
import org.kontor.orders.TeamChange;
import org.kontor.orders.Teams;
import org.kontor.persistence.PageRequest;
import org.kontor.persistence.Sql;
import org.kontor.testing.AsMember;
import org.kontor.testing.AsOperator;
import org.kontor.testing.AsSystem;
import org.kontor.testing.InContainer;
import org.kontor.testing.RunsForTests;
import org.kontor.testing.SpaceForTests;
import org.kontor.testing.SpaceForTests.Place;
import org.kontor.testing.Transaction;
import org.kontor.usage.NewUsage;
import org.kontor.usage.Usages;

/** A person of a team takes along what is about that person, reads the own mail, and finds nothing of the payer. */
class MyPersonIT extends InContainer {
    private static final String NOBODY = "system";
    private static final PageRequest ALL = PageRequest.first(50);

    @Inject
    private SpaceForTests space;

    @Inject
    private RunsForTests runs;

    @Inject
    private AsOperator operator;

    @Inject
    private AsMember me;

    @Inject
    private AsSystem system;

    @Inject
    private Transaction transaction;

    @Inject
    private Event<LoginWanted> wanted;

    @Inject
    private LoginRequests requests;

    @Inject
    private LoginSteps steps;

    @Inject
    private MyLogins myLogins;

    @Inject
    private MyData data;

    @Inject
    private MyMessages messages;

    @Inject
    private Accounts accounts;

    @Inject
    private Members members;

    @Inject
    private Teams teams;

    @Inject
    private Logins logins;

    @Inject
    private MemberLimits limits;

    @Inject
    private Usages usages;

    @Inject
    private BusinessDate businessDate;

    @Inject
    private Sql sql;

    private static int places;

    private int place;
    private long account;
    private String contract;
    private long anna;

    @BeforeEach
    void team() throws Exception {
        LocalDate first = businessDate.today().withDayOfMonth(1);
        place = ++places;
        Place here = space.open("PERSON" + place);
        account = space.account("Person Payer " + place);
        long desk = space.product("PERSON-DESK" + place, ProductKind.BASE, "123.45");
        long coffee = space.metered("PERSON-COFFEE" + place, ProductUnit.PIECE, "2.00", PriceDetails.NONE);
        long id = space.contract(here, account, first, desk, coffee);
        contract = sql.first("SELECT number FROM contract WHERE id = ?", row -> row.getString(1), id)
                .orElseThrow();
        anna = joins("Anna Albers", first, new TeamChange.SeatChoice(id, desk));
        long ben = joins("Ben Bulut", first, new TeamChange.SeatChoice(id, desk));
        uses(anna, "for Anna");
        uses(ben, "for Ben");
        operator.run(() -> limits.agree(
                anna,
                MemberLimit.ofMoney(Money.of("60.00"), LimitAction.BLOCK),
                "the payer thinks she drinks too much"));
        operator.run(() -> limits.agree(ben, MemberLimit.ofMoney(Money.of("77.00"), LimitAction.WARN), "none"));
        runs.issued(here, businessDate.today());
    }

    private long joins(String name, LocalDate from, TeamChange.SeatChoice seat) throws Exception {
        TeamChange join = new TeamChange.Join(
                account,
                new MemberDetails(name, name.substring(0, 3) + "@person.example"),
                new Joining(from, ""),
                Optional.of(seat));
        return operator.call(() -> teams.record(join, teams.effect(join).seen()));
    }

    private void uses(long member, String note) throws Exception {
        LocalDateTime at = businessDate.today().atTime(9, 0);
        operator.call(() -> usages.record(
                new NewUsage(contract, "PERSON-COFFEE" + place, at, 1, "", note, OptionalLong.of(member))));
    }

    @AfterEach
    void leave() {
        sql.update("DELETE FROM account_login WHERE login = ?", NOBODY);
        sql.update("DELETE FROM team_login WHERE login = ?", NOBODY);
    }

    @Test
    void exportsWhatIsAboutThePersonAndNothingElse() throws Exception {
        for (LoginRole role : new LoginRole[] {LoginRole.MEMBER, LoginRole.ADMIN}) {
            operator.run(() -> logins.admit(anna, role, NOBODY));
            Map<String, byte[]> files = export();
            assertThat(files.keySet()).allMatch(name -> name.equals("data.json") || name.startsWith("tables/my-"));
            JsonObject all = json(files);
            assertThat(all.keySet())
                    .containsExactly(
                            "my-person",
                            "my-seats",
                            "my-usage",
                            "my-taken",
                            "my-credits",
                            "my-limits",
                            "my-logins",
                            "my-invitations",
                            "my-mails");
            assertThat(all.getJsonArray("my-person").getJsonObject(0).getString("email"))
                    .isEqualTo("Ann@person.example");
            assertThat(all.getJsonArray("my-seats")).hasSize(1);
            assertThat(all.getJsonArray("my-usage")).hasSize(1);
            assertThat(all.getJsonArray("my-limits")).hasSize(1);
            files.forEach((name, bytes) -> assertThat(new String(bytes, StandardCharsets.UTF_8))
                    .as(name)
                    .doesNotContain("Ben", "77.00", "123.45", "drinks too much"));
            assertThat(sql.exists(
                            "SELECT 1 FROM audit_entry WHERE action = 'my.data.export' AND subject_type = 'member'"
                                    + " AND subject_id = ?",
                            Long.toString(anna)))
                    .isTrue();
        }
        sql.update("DELETE FROM team_login WHERE login = ?", NOBODY);
        assertThat(json(export()).keySet()).isEmpty();
        operator.run(() -> accounts.admit(account, NOBODY));
        assertThat(json(export()).keySet()).contains("accounts", "deposits").noneMatch(name -> name.startsWith("my-"));
    }

    @Test
    void readsTheMailThatInvitedAndNoneOfThePayer() throws Exception {
        transaction.run(() -> wanted.fire(new LoginWanted(
                account, OptionalLong.of(anna), LoginRole.MEMBER, "anna@person.example", "Anna Albers", "de")));
        LoginRequest request = operator.call(() -> requests.ofAccount(account)).get(0);
        system.run(() -> steps.offered(request));
        sql.update(
                "UPDATE login_request SET key_hash = SHA2(?, 256) WHERE id = ?", "person-key-" + place, request.id());
        assertThat(me.call(() -> messages.list(ALL)).rows()).isEmpty();
        me.call(() -> myLogins.link("person-key-" + place));

        assertThat(me.call(() -> messages.list(ALL)).rows()).singleElement().satisfies(sent -> {
            assertThat(sent.kind()).isEqualTo("login-offer");
            assertThat(me.call(() -> messages.read(sent.id()))).isPresent();
        });
        long payers = sql.number(
                "SELECT MIN(m.id) FROM message m JOIN invoice i ON m.subject_type = 'invoice' AND i.id = m.subject_id"
                        + " WHERE i.account_id = ?",
                account);
        assertThat(payers).isPositive();
        assertThat(me.call(() -> messages.read(payers))).isEmpty();
    }

    private static JsonObject json(Map<String, byte[]> files) {
        return Json.createReader(new ByteArrayInputStream(files.get("data.json")))
                .readObject();
    }

    private Map<String, byte[]> export() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        me.run(() -> data.export(out));
        Map<String, byte[]> files = new TreeMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(out.toByteArray()))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), zip.readAllBytes());
            }
        }
        return files;
    }
}
