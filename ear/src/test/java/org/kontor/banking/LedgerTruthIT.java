package org.kontor.banking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.kontor.banking.CamtWriter.statement;

import jakarta.inject.Inject;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kontor.banking.BankAccountDetails.NumberKind;
import org.kontor.testing.AsOperator;
import org.kontor.testing.InContainer;
import org.kontor.testing.SpaceForTests;

/** Bank, clearing and debtors agree on every day, and what does not close waits for a person. */
class LedgerTruthIT extends InContainer {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);

    @Inject
    private SpaceForTests space;

    @Inject
    private AsOperator operator;

    @Inject
    private BankAccounts accounts;

    @Inject
    private BankStatements statements;

    @Inject
    private LedgerTruth truth;

    private long seller;
    private long number;

    @BeforeEach
    void openASeller() {
        number = System.nanoTime() % 1_000_000;
        seller = space.open("TR" + number).seller();
    }

    private void open(String accountNumber, NumberKind kind) throws Exception {
        BankAccountDetails details =
                new BankAccountDetails(accountNumber, kind, "Kontor", "", "Konto", DAY, Optional.empty());
        if (operator.call(() -> accounts.byNumber(accountNumber)).isEmpty()) {
            operator.call(() -> accounts.open(seller, details));
        }
    }

    private List<FileResult> take(ReceivedFile file) throws Exception {
        return operator.call(() -> statements.take(file, FileSource.UPLOAD, Optional.empty()));
    }

    @Test
    void agreesOnEveryDay() throws Exception {
        String iban = CamtWriter.iban(number);
        open(iban, NumberKind.IBAN);
        take(statement("053", iban)
                .named("T1")
                .opening("100.00")
                .entry("50.00", "T1", "E1", "a")
                .entry("-20.00", "T2", "E2", "b")
                .file("1.xml"));
        take(statement("053", iban)
                .named("T2")
                .on(DAY.plusDays(1))
                .opening("130.00")
                .batch("30.00", "T3", "SL1", "10.00", "SL1-1", "20.00", "SL1-2")
                .file("2.xml"));
        take(statement("054", iban)
                .named("T3")
                .on(DAY.plusDays(2))
                .entry("7.00", "T4", "E4", "d")
                .file("3.xml"));
        for (int day = -1; day < 4; day++) {
            Truth found = asOf(DAY.plusDays(day));
            assertThat(found.steps())
                    .as("on day %d", day)
                    .allSatisfy(step -> assertThat(step.difference().isZero())
                            .as(step.toString())
                            .isTrue());
        }
        Truth last = asOf(DAY.plusDays(3));
        assertThat(last.steps().get(0).leftSum()).hasToString("167.00");
        assertThat(last.isWhole()).isTrue();
    }

    private Truth asOf(LocalDate day) throws Exception {
        return operator.call(() -> truth.asOf(day, seller));
    }

    @Test
    void parksTheSamplesThatDoNotClose() throws Exception {
        parks("camt_parser-053-valid_example_v8.xml", "CH1111111111111111111", "currency", "balance");
        parks("camt_parser-053-valid_example_with_batch.xml", "NL18INGB00012345678", "balance");
        parks("genkgo-camt053.v8.xml", "NL26VAYB8060476890", "currency", "balance");
    }

    private void parks(String name, String account, String... keys) throws Exception {
        open(account, NumberKind.OTHER);
        FileResult result = take(sample(name)).get(0);
        assertThat(result.state()).isEqualTo(FileState.PARKED);
        assertThat(result.statements().get(0).problems())
                .extracting(problem -> problem.key().replace("banking.parked.", ""))
                .containsExactly(keys);
        assertThat(operator.call(
                        () -> statements.told(result.statements().get(0).id())))
                .isNotEmpty();
    }

    @Test
    void neverBooksAnotherCurrency() throws Exception {
        open("CH1111111111111111111", NumberKind.OTHER);
        long id = take(sample("camt_parser-053-valid_example_v8.xml"))
                .get(0)
                .statements()
                .get(0)
                .id();
        assertThatThrownBy(() -> operator.run(() -> statements.accept(id, Acceptance.WITHOUT_KNOWN, "Please")))
                .hasMessageContaining("notAcceptable");
    }

    @Test
    void booksTheSamplesThatClose() throws Exception {
        open("DE14740618130000033626", NumberKind.OTHER);
        FileResult german = take(sample("camt_parser-053-valid_example.xml")).get(0);
        assertThat(german.statements()).extracting(StatementResult::booked).containsExactly(4);
        open("NL26VAYB8060476890", NumberKind.OTHER);
        FileResult several =
                take(sample("genkgo-camt053.v2.multi.statement.xml")).get(0);
        assertThat(several.statements()).extracting(StatementResult::booked).containsExactly(1, 1);
    }

    private static ReceivedFile sample(String name) throws Exception {
        try (InputStream in = LedgerTruthIT.class.getResourceAsStream("camt/" + name)) {
            return new ReceivedFile(name, in.readAllBytes());
        }
    }
}
