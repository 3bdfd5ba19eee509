package org.kontor.declarations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.kontor.calendar.BusinessDate;
import org.kontor.catalog.ProductKind;
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
                "no heating since October",
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
        assertThat(terms(contract).cancellationKnownAt(businessDate.today())).isEmpty();
        long id = declarations.ofKey(foreign).id();
        assertThat(facts(id, "declaration-received")).contains("\"last\":\"\"").contains("\"number\":\"\"");

        LocalDate earliest = operator.call(() -> declarations.end(id, contract.number()));
        assertThatThrownBy(() -> operator.run(() -> declarations.cancel(id, contract.number(), earliest.minusDays(1))))
                .isInstanceOf(EndsTooEarly.class);
        assertThatThrownBy(() -> operator.run(() -> declarations.cancel(id, "V0", earliest)))
                .isInstanceOf(UnknownContract.class);
        operator.run(() -> declarations.cancel(id, contract.number(), earliest));
        assertThatThrownBy(() -> operator.run(() -> declarations.close(id, "twice")))
                .isInstanceOf(DeclarationSettled.class);
        assertThat(facts(id, "declaration-settled")).contains(earliest.toString());
        long other = declarations.ofKey(nobody).id();
        operator.run(() -> declarations.close(other, "no such contract, asked by mail"));
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
        Contract asked = contract(place, "Declara Asked", first, desk);
        Contract free = contract(place, "Declara Free", first, desk);
        runs.issued(place, businessDate.today());
        long one = taken(withdraws("Declara Asked", asked.number()), Declaration.Task.WITHDRAWAL);
        long two = taken(withdraws("Declara Free", free.number()), Declaration.Task.WITHDRAWAL);

        Withdrawal.Facts early = new Withdrawal.Facts(true, true);
        Withdrawal.Facts late = new Withdrawal.Facts(true, false);
        assertThat(operator.call(() -> declarations.withdrawal(one, asked.number(), early))
                        .inTime())
                .isTrue();
        operator.run(() -> declarations.withdraw(one, asked.number(), early));
        operator.run(() -> declarations.withdraw(two, free.number(), late));

        List<InvoiceRow> corrections = runs.issued(place, businessDate.today());
        // Ten euros a day net: what was used stays, the other days come back with their tax.
        Money back = Money.of(-10L * (days - used) + ".00");
        assertThat(net(corrections, asked)).isEqualTo(used == days ? Money.ZERO : back);
        assertThat(net(corrections, free)).isEqualTo(Money.of(-10L * days + ".00"));
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

    @Test
    void showsThemToTheOfficeOnly() {
        assertThatThrownBy(() -> member.call(() -> declarations.list(PageRequest.first(1))))
                .isInstanceOf(EJBAccessException.class);
        assertThatThrownBy(() -> declarations.find(1)).isInstanceOf(EJBAccessException.class);
        assertThatThrownBy(() -> declarations.close(1, "no")).isInstanceOf(EJBAccessException.class);
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
