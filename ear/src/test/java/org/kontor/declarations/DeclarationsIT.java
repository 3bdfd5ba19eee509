package org.kontor.declarations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.kontor.BusinessException;
import org.kontor.accounts.AccountDetails;
import org.kontor.accounts.Accounts;
import org.kontor.accounts.BuyerIds;
import org.kontor.accounts.CustomerType;
import org.kontor.calendar.BusinessDate;
import org.kontor.catalog.ProductKind;
import org.kontor.contracts.CancellationKind;
import org.kontor.contracts.Contract;
import org.kontor.contracts.Contracts;
import org.kontor.contracts.Terms;
import org.kontor.documents.DocumentFile;
import org.kontor.invoicing.InvoiceRow;
import org.kontor.money.Money;
import org.kontor.persistence.PageRequest;
import org.kontor.persistence.Sql;
import org.kontor.settings.Settings;
import org.kontor.testing.AsAdmin;
import org.kontor.testing.AsMember;
import org.kontor.testing.AsOperator;
import org.kontor.testing.InContainer;
import org.kontor.testing.RunsForTests;
import org.kontor.testing.SpaceForTests;
import org.kontor.testing.SpaceForTests.Place;

/** Cancellations and withdrawals without login: received at once, understood by the job, settled by a person. */
class DeclarationsIT extends InContainer {
    private static final String EMAIL = "rechnung@example.org";
    private static final String ADDRESS = "198.51.100.7";

    @Inject
    private SpaceForTests space;

    @Inject
    private RunsForTests runs;

    @Inject
    private AsAdmin admin;

    @Inject
    private AsOperator operator;

    @Inject
    private AsMember member;

    @Inject
    private Declarations declarations;

    @Inject
    private DeclarationFiles files;

    @Inject
    private Contracts contracts;

    @Inject
    private Accounts accounts;

    @Inject
    private Settings settings;

    @Inject
    private BusinessDate businessDate;

    @Inject
    private Sql sql;

    @Test
    void endsTheContractOfWhoIsSureOnTheDayItsRulesSay() throws Exception {
        Place place = space.open("DECLARE");
        Contract contract =
                contract(place, "Declara Sommer", businessDate.today().minusMonths(2));
        Declared said = cancels("sommer, declara", contract.number(), EMAIL);
        String key = UUID.randomUUID().toString();

        Declaration received = declarations.receive(key, said, ADDRESS);
        byte[] atOnce = files.pdf(key).orElseThrow().bytes();
        assertThat(declarations.receive(key, said, ADDRESS).id()).isEqualTo(received.id());
        await(() -> declarations.ofKey(key).isSettled());

        assertThat(sql.number("SELECT COUNT(*) FROM member_cancellation WHERE contract_id = ?", contract.id()))
                .as("may be taken back in the portal")
                .isEqualTo(1);
        LocalDate last = terms(contract)
                .cancellationKnownAt(businessDate.today())
                .orElseThrow()
                .last();
        assertThat(last).isEqualTo(terms(contract).earliestEnd(businessDate.today()));
        assertThat(declarations.ofKey(key).outcome().orElseThrow().last()).contains(last);
        DocumentFile archived = declarations.archived(key).orElseThrow();
        assertThat(archived.bytes()).isEqualTo(atOnce);
        assertThat(new String(atOnce, 0, 5, StandardCharsets.US_ASCII)).isEqualTo("%PDF-");
        assertThat(operator.call(() -> declarations.papers(received.id()))
                        .get(0)
                        .sha256())
                .hasSize(64);
        assertThat(facts(received.id(), "declaration-received"))
                .contains("\"last\":\"" + last + "\"")
                .contains(contract.number());
        await(() -> sql.exists(
                "SELECT 1 FROM message WHERE subject_type = 'declaration' AND subject_id = ? AND state = 'SENT'",
                received.id()));
        assertThat(sql.number(
                        "SELECT COUNT(*) FROM message WHERE subject_type = 'declaration' AND subject_id = ?",
                        received.id()))
                .isEqualTo(1);
    }

    @Test
    void asksAPersonWhereItIsNotSure() throws Exception {
        Place place = space.open("DECLASK");
        Contract contract =
                contract(place, "Declara Winter", businessDate.today().minusMonths(2));
        String foreign = declared(cancels("Declara Winter", contract.number(), "somebody@else.example"));
        String nobody = declared(cancels("Nobody Known", "<b>mein Platz</b> 🦄", "nobody@else.example"));
        String cause = declared(new Declared(
                DeclarationKind.CANCELLATION,
                Ending.EXTRAORDINARY,
                "\"\n".repeat(2000),
                new Declared.Declarer("Declara Winter", "", EMAIL),
                contract.number(),
                Optional.empty(),
                Locale.ENGLISH));

        await(() -> declarations.ofKey(foreign).task().isPresent()
                && declarations.ofKey(nobody).task().isPresent()
                && declarations.ofKey(cause).task().isPresent());

        assertThat(declarations.ofKey(foreign).task()).contains(Declaration.Task.UNPROVEN);
        assertThat(declarations.ofKey(nobody).task()).contains(Declaration.Task.NOT_FOUND);
        assertThat(declarations.ofKey(cause).task()).contains(Declaration.Task.EXTRAORDINARY);
        assertThat(facts(declarations.ofKey(cause).id(), "declaration-received"))
                .as("the longest reason, escaped")
                .hasSizeGreaterThan(6000);
        assertThat(terms(contract).cancellationKnownAt(businessDate.today())).isEmpty();
        long id = declarations.ofKey(foreign).id();
        assertThat(facts(id, "declaration-received")).contains("\"last\":\"\"").contains("\"number\":\"\"");

        LocalDate earliest = operator.call(() -> declarations.end(id, contract.number()));
        assertThatThrownBy(() -> operator.run(() -> declarations.cancel(id, contract.number(), earliest.minusDays(1))))
                .isInstanceOf(EndsTooEarly.class);
        assertThatThrownBy(() -> operator.run(() -> declarations.cancel(id, "V0", earliest)))
                .isInstanceOf(UnknownContract.class);
        operator.run(() -> declarations.cancel(id, contract.number(), earliest));
        assertThatThrownBy(() -> operator.run(() -> declarations.decline(id, "twice")))
                .isInstanceOf(DeclarationSettled.class);
        assertThat(facts(id, "declaration-settled")).contains(earliest.toString());
        assertThat(sql.exists("SELECT 1 FROM member_cancellation WHERE contract_id = ?", contract.id()))
                .as("may be taken back by who did not prove to be the customer")
                .isFalse();
        long other = declarations.ofKey(nobody).id();
        operator.run(() -> declarations.decline(other, "Auf diesen Namen läuft bei uns kein Vertrag."));
        assertThat(facts(other, "declaration-declined")).contains("Auf diesen Namen läuft bei uns kein Vertrag.");
        assertThat(operator.call(() -> declarations.open(PageRequest.first(200)))
                        .rows())
                .extracting(Declaration::id)
                .doesNotContain(id, other)
                .contains(declarations.ofKey(cause).id());
    }

    @Test
    void paysBackWhatAWithdrawalLeavesUnused() throws Exception {
        Place place = space.open("DECLBACK");
        LocalDate first = businessDate.today().withDayOfMonth(1);
        int days = first.lengthOfMonth();
        int used = businessDate.today().getDayOfMonth();
        long desk = space.product("DECLBACK-" + days, ProductKind.BASE, days + "0.00");
        long fee = space.product("DECLFEE", ProductKind.ONE_OFF, "49.00");
        Contract asked = of(CustomerType.CONSUMER, place, "Declara Asked", desk, fee);
        Contract free = of(CustomerType.CONSUMER, place, "Declara Free", desk, fee);
        int least = (int) ChronoUnit.DAYS.between(first, terms(asked).leastEnd()) + 1;
        runs.issued(place, businessDate.today());
        long one = taken(withdraws("Declara Asked", asked.number()), Declaration.Task.WITHDRAWAL);
        long two = taken(withdraws("Declara Free", free.number()), Declaration.Task.WITHDRAWAL);

        Withdrawal.Facts early = new Withdrawal.Facts(true, true);
        Withdrawal.Facts late = new Withdrawal.Facts(true, false);
        Declarations.Courtesy courtesy = new Declarations.Courtesy(false, "no need of it");
        assertThat(operator.call(() -> declarations.withdrawal(one, asked.number(), early)))
                .satisfies(
                        settlement -> assertThat(settlement.right()).isEqualTo(Withdrawal.Right.GIVEN),
                        settlement -> assertThat(settlement.owed()).contains(new Withdrawal.Share(used, least)));
        assertThatThrownBy(() -> operator.run(() -> declarations.grant(one, asked.number(), early, courtesy)))
                .isInstanceOf(RightToWithdraw.class);
        operator.run(() -> declarations.withdraw(one, asked.number(), early));
        LocalDate noticed = terms(free).earliestEnd(businessDate.today());
        operator.run(() -> contracts.cancel(free.id(), noticed, CancellationKind.ORDINARY));
        operator.run(() -> declarations.withdraw(two, free.number(), late));

        List<InvoiceRow> corrections = runs.issued(place, businessDate.today());
        // Ten euros a day net: what was used stays, the other days come back with their tax; the fee in the same part.
        BigDecimal kept = new BigDecimal("49")
                .multiply(BigDecimal.valueOf(used))
                .divide(BigDecimal.valueOf(least), 2, RoundingMode.HALF_UP);
        BigDecimal back = BigDecimal.valueOf(10L * (days - used))
                .add(new BigDecimal("49"))
                .subtract(kept);
        assertThat(net(corrections, asked)).isEqualTo(Money.of(back.negate().setScale(2)));
        assertThat(net(corrections, free)).isEqualTo(Money.of(-(10L * days + 49) + ".00"));
    }

    @Test
    void grantsABusinessNoRightButACourtesy() throws Exception {
        Place place = space.open("DECLCOURT");
        LocalDate first = businessDate.today().withDayOfMonth(1);
        int used = businessDate.today().getDayOfMonth();
        int days = first.lengthOfMonth();
        long desk = space.product("DECLBACK-" + days, ProductKind.BASE, days + "0.00");
        Contract business = of(CustomerType.BUSINESS, place, "Declara Trade", desk);
        Contract club = of(CustomerType.NONPROFIT, place, "Declara Verein", desk);
        runs.issued(place, businessDate.today());
        long one = taken(withdraws("Declara Trade", business.number()), Declaration.Task.NO_RIGHT);
        long two = taken(withdraws("Declara Verein", club.number()), Declaration.Task.NO_RIGHT);
        Withdrawal.Facts unproven = new Withdrawal.Facts(false, false);

        assertThatThrownBy(() -> operator.run(() -> declarations.withdraw(one, business.number(), unproven)))
                .isInstanceOf(NoRightToWithdraw.class);
        assertThatThrownBy(() -> new Declarations.Courtesy(true, " ")).isInstanceOf(BusinessException.class);
        assertThat(declarations
                        .ofKey(operator.call(() -> declarations.find(one)).key())
                        .isSettled())
                .isFalse();
        assertThat(terms(business).cancellationKnownAt(businessDate.today())).isEmpty();
        Declarations.Courtesy paid = new Declarations.Courtesy(true, "long a customer");
        operator.run(() -> declarations.grant(one, business.number(), unproven, paid));
        operator.run(() -> declarations.decline(two, "Ein Widerrufsrecht haben nur Verbraucher."));

        assertThat(operator.call(() -> declarations.find(one))
                        .outcome()
                        .orElseThrow()
                        .because())
                .isEqualTo(new Declaration.Because(true, "long a customer"));
        assertThat(facts(one, "declaration-settled"))
                .contains("\"courtesy\":\"yes\"")
                .doesNotContain("long a customer");
        assertThat(facts(two, "declaration-declined")).contains("nur Verbraucher");
        assertThat(net(runs.issued(place, businessDate.today()), business))
                .isEqualTo(used == days ? Money.ZERO : Money.of(-10L * (days - used) + ".00"));
        assertThat(terms(club).cancellationKnownAt(businessDate.today())).isEmpty();
    }

    @Test
    void letsNobodyFloodIt() throws Exception {
        admin.run(() -> settings.change(Declarations.MOST_OF_ONE, "2", businessDate.today()));
        try {
            String flood = "203.0.113.9";
            Declared said = cancels("Declara Flood", "V1", "flood@else.example");
            declarations.receive(UUID.randomUUID().toString(), said, flood);
            String key = UUID.randomUUID().toString();
            declarations.receive(key, said, flood);
            assertThatThrownBy(() -> declarations.receive(UUID.randomUUID().toString(), said, flood))
                    .isInstanceOf(TooManyDeclarations.class);
            assertThat(declarations.receive(key, said, flood).key()).isEqualTo(key);
            assertThat(declarations.receive(UUID.randomUUID().toString(), said, "203.0.113.10"))
                    .isNotNull();
            assertThat(sql.exists("SELECT 1 FROM stranger_call WHERE caller LIKE '%203.0%'"))
                    .isFalse();
        } finally {
            admin.run(() -> settings.change(Declarations.MOST_OF_ONE, "20", businessDate.today()));
        }
    }

    /** § 312k (6) BGB: whoever finds no button that works may end his contract at any time. */
    @Test
    void receivesHoweverManyComeAndOnlyLooksLater() throws Exception {
        Declared said = cancels("Declara Masse", "V1", "masse@else.example");
        declared(said);
        admin.run(() -> settings.change(Declarations.MOST_OF_ALL, "1", businessDate.today()));
        String key;
        try {
            key = declared(said);
        } finally {
            admin.run(() -> settings.change(Declarations.MOST_OF_ALL, "600", businessDate.today()));
        }
        Declaration received = declarations.ofKey(key);
        assertThat(files.pdf(key)).isPresent();
        assertThat(received.task()).isEmpty();
        assertThat(sql.exists(
                        "SELECT 1 FROM declaration_waiting w JOIN declaration d ON d.id = w.declaration_id"
                                + " WHERE d.id = ? AND w.look_from >= d.received_at + INTERVAL 1 HOUR",
                        received.id()))
                .isTrue();
        sql.update("UPDATE declaration_waiting SET look_from = '2000-01-01' WHERE declaration_id = ?", received.id());
        await(() -> declarations.ofKey(key).task().isPresent());
    }

    /** The issue says 5 s; one of three may meet the first printing after the start or another test. */
    @Test
    void confirmsByMailWithinFiveSeconds() throws Exception {
        Place place = space.open("DECLSOON");
        int soon = 0;
        for (String name : List.of("Declara Eins", "Declara Zwei", "Declara Drei")) {
            Contract contract = contract(place, name, businessDate.today().minusMonths(2));
            long id = declarations
                    .ofKey(declared(cancels(name, contract.number(), EMAIL)))
                    .id();
            String sent =
                    " FROM message m JOIN declaration d ON d.id = m.subject_id WHERE m.subject_type = 'declaration'"
                            + " AND m.kind = 'declaration-received' AND m.state = 'SENT' AND d.id = ?";
            await(() -> sql.exists("SELECT 1" + sent, id));
            assertThat(facts(id, "declaration-received"))
                    .contains("\"last\":\"" + terms(contract).earliestEnd(businessDate.today()) + "\"");
            if (sql.number("SELECT TIMESTAMPDIFF(MICROSECOND, d.received_at, m.sent_at)" + sent, id) <= 5_000_000) {
                soon++;
            }
        }
        assertThat(soon).isGreaterThanOrEqualTo(2);
    }

    @Test
    void showsThemToTheOfficeOnly() {
        assertThatThrownBy(() -> member.call(() -> declarations.list(PageRequest.first(1))))
                .isInstanceOf(EJBAccessException.class);
        assertThatThrownBy(() -> declarations.find(1)).isInstanceOf(EJBAccessException.class);
        assertThatThrownBy(() -> declarations.decline(1, "no")).isInstanceOf(EJBAccessException.class);
        assertThatThrownBy(() -> declarations.ofKey(UUID.randomUUID().toString()))
                .isInstanceOf(NoSuchDeclaration.class);
        assertThatThrownBy(() -> sql.update("UPDATE declaration SET name = 'x'"))
                .rootCause()
                .hasMessageContaining("append-only");
    }

    private long taken(Declared said, Declaration.Task task) throws Exception {
        String key = declared(said);
        await(() -> declarations.ofKey(key).task().isPresent());
        assertThat(declarations.ofKey(key).task()).contains(task);
        return declarations.ofKey(key).id();
    }

    private String declared(Declared said) {
        String key = UUID.randomUUID().toString();
        declarations.receive(key, said, ADDRESS);
        return key;
    }

    private static Declared cancels(String name, String contract, String email) {
        return said(DeclarationKind.CANCELLATION, name, contract, email);
    }

    private static Declared withdraws(String name, String contract) {
        return said(DeclarationKind.WITHDRAWAL, name, contract, EMAIL);
    }

    private static Declared said(DeclarationKind kind, String name, String contract, String email) {
        return new Declared(
                kind,
                Ending.ORDINARY,
                "",
                new Declared.Declarer(name, "", email),
                contract,
                Optional.empty(),
                Locale.GERMAN);
    }

    private Contract contract(Place place, String name, LocalDate start) throws Exception {
        return contract(place, name, start, space.product("DECLDESK", ProductKind.BASE, "100.00"));
    }

    private Contract contract(Place place, String name, LocalDate start, long desk) throws Exception {
        long id = space.contract(place, space.account(name), start, desk);
        return operator.call(() -> contracts.find(id));
    }

    private Contract of(CustomerType type, Place place, String name, Long... products) throws Exception {
        AccountDetails usual = SpaceForTests.details(name);
        AccountDetails details = new AccountDetails(type, name, usual.address(), usual.correspondence(), BuyerIds.NONE);
        long account = admin.call(() -> accounts.open(details));
        long id = space.contract(place, account, businessDate.today().withDayOfMonth(1), products);
        return operator.call(() -> contracts.find(id));
    }

    private Terms terms(Contract contract) throws Exception {
        return operator.call(() -> contracts.terms(contract.id()));
    }

    private String facts(long id, String kind) {
        return sql.first(
                        "SELECT facts FROM message WHERE subject_type = 'declaration' AND subject_id = ? AND kind = ?",
                        row -> row.getString(1),
                        id,
                        kind)
                .orElse("");
    }

    private static Money net(List<InvoiceRow> invoices, Contract contract) {
        return invoices.stream()
                .filter(invoice -> invoice.account().id() == contract.account().id())
                .map(InvoiceRow::net)
                .findFirst()
                .orElse(Money.ZERO);
    }

    private static void await(Callable<Boolean> done) {
        Awaitility.await()
                .atMost(Duration.ofMinutes(1))
                .pollInterval(Duration.ofMillis(100))
                .until(done);
    }
}
