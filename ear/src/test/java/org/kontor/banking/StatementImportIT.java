package org.kontor.banking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.kontor.banking.CamtWriter.statement;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kontor.testing.AsOperator;
import org.kontor.testing.InContainer;
import org.kontor.testing.Rows;
import org.kontor.testing.SpaceForTests;

/** What a bank tells is booked once, however often and under whatever name it comes. */
class StatementImportIT extends InContainer {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);
    private static final Duration PATIENCE = Duration.ofSeconds(40);

    @Inject
    private SpaceForTests space;

    @Inject
    private AsOperator operator;

    @Inject
    private BankAccounts accounts;

    @Inject
    private BankStatements statements;

    @Resource
    private ManagedExecutorService executor;

    @Resource(lookup = "java:jboss/datasources/KontorDS")
    private DataSource source;

    private long account;
    private String iban;

    @BeforeEach
    void openAnAccount() throws Exception {
        long number = System.nanoTime() % 1_000_000_000;
        long seller = space.open("BANK" + number % 1_000_000).seller();
        iban = CamtWriter.iban(number);
        account = operator.call(() -> accounts.open(seller, details(iban)));
    }

    private static BankAccountDetails details(String iban) {
        return new BankAccountDetails(
                iban, BankAccountDetails.NumberKind.IBAN, "Kontor GmbH", "", "Geschäftskonto", DAY, Optional.empty());
    }

    @Test
    void booksAFileOnceWhateverItIsCalled() throws Exception {
        CamtWriter day = statement("053", iban)
                .named("S1")
                .opening("100.00")
                .entry("50.00", "R1", "E1", "RE-1")
                .entry("-20.00", "R2", "E2", "Miete");
        assertThat(take(day.file("one.xml"))).isEqualTo(FileState.IMPORTED);
        assertThat(take(day.file("one.xml"))).isEqualTo(FileState.DUPLICATE);
        assertThat(take(day.file("renamed.xml"))).isEqualTo(FileState.DUPLICATE);
        assertThat(take(day.indented("indented.xml"))).isEqualTo(FileState.DUPLICATE);
        assertThat(take(day.duplicate().file("copy.xml"))).isEqualTo(FileState.DUPLICATE);
        assertThat(entries()).isEqualTo(2);
        assertThat(balance()).isEqualTo("130.00");
        assertThat(rows().number("SELECT COUNT(*) FROM bank_transaction t JOIN bank_entry e ON e.id = t.entry_id"
                        + " WHERE e.bank_account_id = " + account))
                .isEqualTo(2);
    }

    @Test
    void booksTwoPaymentsThatLookTheSame() throws Exception {
        CamtWriter day = statement("053", iban)
                .named("S1")
                .opening("0.00")
                .entry("49.00", "", "", "Kaffee")
                .entry("49.00", "", "", "Kaffee");
        assertThat(take(day.file("a.xml"))).isEqualTo(FileState.IMPORTED);
        assertThat(take(day.named("S1 again").file("b.xml"))).isEqualTo(FileState.DUPLICATE);
        assertThat(entries()).isEqualTo(2);
    }

    @Test
    void booksWhatIsNewInAnOverlappingStatement() throws Exception {
        take(statement("053", iban)
                .named("S1")
                .opening("0.00")
                .entry("10.00", "R1", "E1", "a")
                .entry("20.00", "R2", "E2", "b")
                .file("a.xml"));
        CamtWriter overlapping = statement("053", iban)
                .named("S2")
                .opening("10.00")
                .entry("20.00", "R2", "E2", "b")
                .entry("40.00", "R3", "E3", "c");
        List<FileResult> results = results(overlapping.file("b.xml"));
        assertThat(results.get(0).statements())
                .extracting(StatementResult::booked, StatementResult::known)
                .containsExactly(org.assertj.core.api.Assertions.tuple(1, 1));
        assertThat(balance()).isEqualTo("70.00");
    }

    @Test
    void booksTheDayOnceAfterItsIntradayReportAndNotification() throws Exception {
        take(statement("052", iban).named("I1").entry("10.00", "", "E1", "a").file("052.xml"));
        take(statement("054", iban)
                .named("N1")
                .entry("20.00", "N-20", "E2", "b")
                .file("054.xml"));
        CamtWriter day = statement("053", iban)
                .named("S1")
                .opening("5.00")
                .entry("10.00", "R1", "E1", "a")
                .entry("20.00", "R2", "E2", "b")
                .entry("40.00", "R3", "E3", "c");
        assertThat(take(day.file("053.xml"))).isEqualTo(FileState.IMPORTED);
        assertThat(entries()).isEqualTo(4);
        assertThat(balance()).isEqualTo("75.00");
        // The first statement told the balance, so the second day proves the first.
        CamtWriter next = statement("053", iban)
                .named("S2")
                .on(DAY.plusDays(1))
                .opening("75.00")
                .entry("1.00", "R4", "E4", "d");
        assertThat(take(next.file("053-2.xml"))).isEqualTo(FileState.IMPORTED);
    }

    @Test
    void putsLateDetailsInThePlaceOfAnUnresolvedBatch() throws Exception {
        take(statement("053", iban)
                .named("S1")
                .opening("0.00")
                .batch("30.00", "B1", "SL1", 2)
                .file("053.xml"));
        assertThat(current()).isEqualTo(1);
        FileState late = take(statement("054", iban)
                .named("N1")
                .batch("30.00", "B1", "SL1", "10.00", "SL1-1", "20.00", "SL1-2")
                .file("054.xml"));
        assertThat(late).isEqualTo(FileState.DUPLICATE);
        assertThat(entries()).isEqualTo(1);
        assertThat(current()).isEqualTo(2);
        assertThat(rows().text("SELECT SUM(t.amount) FROM current_bank_transaction t JOIN bank_entry e ON"
                        + " e.id = t.entry_id WHERE e.bank_account_id = " + account))
                .isEqualTo("30.00");
    }

    @Test
    void parksAStatementThatDoesNotCloseUntilAPersonDecides() throws Exception {
        CamtWriter wrong = statement("053", iban)
                .named("S1")
                .opening("0.00")
                .closing("99.00")
                .entry("10.00", "R1", "E1", "a");
        FileResult parked = results(wrong.file("wrong.xml")).get(0);
        assertThat(parked.state()).isEqualTo(FileState.PARKED);
        assertThat(parked.statements().get(0).problems())
                .extracting(StatementProblem::key)
                .containsExactly("banking.parked.balance");
        assertThat(entries()).isZero();
        assertThat(take(wrong.file("wrong.xml"))).isEqualTo(FileState.PARKED);
        long id = parked.statements().get(0).id();
        operator.run(() -> statements.accept(id, Acceptance.WITHOUT_KNOWN, "The bank corrects it tomorrow."));
        assertThat(entries()).isEqualTo(1);
        assertThatThrownBy(() -> operator.run(() -> statements.reject(id, "Too late")))
                .hasMessageContaining("notParked");
        CamtWriter next = statement("053", iban)
                .named("S2")
                .on(DAY.plusDays(1))
                .opening("99.00")
                .entry("1.00", "R2", "E2", "b");
        assertThat(take(next.file("next.xml"))).isEqualTo(FileState.IMPORTED);
    }

    @Test
    void rejectsWhatAPersonDoesNotWant() throws Exception {
        CamtWriter wrong =
                statement("053", iban).opening("0.00").closing("99.00").entry("10.00", "R1", "E1", "a");
        long id = results(wrong.file("wrong.xml")).get(0).statements().get(0).id();
        operator.run(() -> statements.reject(id, "A test file"));
        assertThat(entries()).isZero();
        assertThat(rows().text("SELECT state FROM bank_statement WHERE id = " + id))
                .isEqualTo("REJECTED");
    }

    @Test
    void goesOnWithWhatWasParkedWhenTheMissingDayComes() throws Exception {
        take(statement("053", iban)
                .named("S1")
                .opening("0.00")
                .entry("1.00", "R1", "E1", "a")
                .file("1.xml"));
        CamtWriter third = statement("053", iban)
                .named("S3")
                .on(DAY.plusDays(2))
                .opening("3.00")
                .entry("4.00", "R3", "E3", "c");
        assertThat(take(third.file("3.xml"))).isEqualTo(FileState.PARKED);
        assertThat(entries()).isEqualTo(1);
        CamtWriter second = statement("053", iban)
                .named("S2")
                .on(DAY.plusDays(1))
                .opening("1.00")
                .entry("2.00", "R2", "E2", "b");
        assertThat(take(second.file("2.xml"))).isEqualTo(FileState.IMPORTED);
        assertThat(entries()).isEqualTo(3);
        assertThat(balance()).isEqualTo("7.00");
        assertThat(rows().number("SELECT COUNT(*) FROM bank_file f JOIN bank_statement s ON s.file_id = f.id"
                        + " WHERE s.bank_account_id = " + account + " AND f.state = 'IMPORTED'"))
                .isEqualTo(3);
    }

    @Test
    void aGapThatWasAcceptedIsFilledLater() throws Exception {
        take(statement("053", iban)
                .named("S1")
                .opening("0.00")
                .entry("1.00", "R1", "E1", "a")
                .file("1.xml"));
        CamtWriter third = statement("053", iban)
                .named("S3")
                .on(DAY.plusDays(2))
                .opening("3.00")
                .entry("4.00", "R3", "E3", "c");
        long id = results(third.file("3.xml")).get(0).statements().get(0).id();
        operator.run(() -> statements.accept(id, Acceptance.WITHOUT_KNOWN, "The day is lost"));
        assertThat(rows().text("SELECT gap FROM bank_statement WHERE id = " + id))
                .isEqualTo("2.00");
        CamtWriter second = statement("053", iban)
                .named("S2")
                .on(DAY.plusDays(1))
                .opening("1.00")
                .entry("2.00", "R2", "E2", "b");
        assertThat(take(second.file("2.xml"))).isEqualTo(FileState.IMPORTED);
        assertThat(rows().text("SELECT gap FROM bank_statement WHERE id = " + id))
                .isEqualTo("0.00");
        assertThat(balance()).isEqualTo("7.00");
    }

    @Test
    void refusesTheStatementOfAnAccountThatIsNotOurs() throws Exception {
        String foreign = CamtWriter.iban(System.nanoTime() % 1_000_000_000 + 1);
        CamtWriter statement = statement("053", foreign).opening("0.00").entry("1.00", "R1", "E1", "a");
        FileResult refused = results(statement.file("foreign.xml")).get(0);
        assertThat(refused.state()).isEqualTo(FileState.REFUSED);
        assertThat(refused.statements().get(0).problems())
                .extracting(StatementProblem::key)
                .containsExactly("banking.refused.foreign");
        long seller = rows().number("SELECT seller_id FROM bank_account WHERE id = " + account);
        operator.call(() -> accounts.open(seller, details(foreign)));
        // Nothing was wrong with the file: it is taken once its account is there.
        assertThat(take(statement.file("foreign.xml"))).isEqualTo(FileState.IMPORTED);
    }

    @Test
    void readsColumnsInTheFolderByTheAccountThatTheirNameBeginsWith() throws Exception {
        operator.run(() -> accounts.readColumnsBy(account, CsvMapping.USUAL));
        String line = "Tag;Wert;Name;Konto;Zweck;Betrag\n20.11.2026;20.11.2026;Jana;;%s;12,34\n";
        Path in = Files.createDirectories(
                Path.of(System.getenv("KONTOR_BANK_DIR")).resolve("in"));
        drop(in.resolve(iban + "_november.csv"), line.formatted(iban));
        drop(in.resolve("nobodys-" + account + ".csv"), line.formatted("nobody " + account));
        Path done = in.resolve("done").resolve(iban + "_november.csv");
        Path refused = in.resolve("refused").resolve("nobodys-" + account + ".csv");
        await().atMost(PATIENCE).until(() -> Files.exists(done) && Files.exists(refused));
        assertThat(entries()).isEqualTo(1);
        assertThat(refusals("nobodys-" + account + ".csv")).isEqualTo(1);
    }

    /** As if it had been written a while ago. */
    private static void drop(Path file, String text) throws IOException {
        Path part = Files.writeString(file.resolveSibling(file.getFileName() + ".part"), text);
        Files.setLastModifiedTime(part, FileTime.from(Instant.now().minusSeconds(60)));
        Files.move(part, file);
    }

    private long refusals(String name) throws SQLException {
        return rows().number("SELECT COUNT(*) FROM bank_file WHERE name = '" + name
                + "' AND state = 'REFUSED' AND problem LIKE 'banking.file.unknownKind%'");
    }

    @Test
    void booksOnceWhenTwoGiveTheSameFileAtOnce() throws Exception {
        for (int round = 0; round < 5; round++) {
            LocalDate day = DAY.plusDays(round);
            CamtWriter writer =
                    statement("053", iban).named("S" + round).on(day).opening(round * 30 + ".00");
            writer.entry("10.00", "A" + round, "E1", "a").entry("20.00", "B" + round, "E2", "b");
            ReceivedFile same = writer.file("same.xml");
            ReceivedFile other = writer.indented("other.xml");
            CountDownLatch together = new CountDownLatch(1);
            List<Future<FileState>> all = new ArrayList<>();
            for (ReceivedFile file : List.of(same, same, other, other)) {
                all.add(executor.submit(() -> {
                    together.await(10, TimeUnit.SECONDS);
                    return take(file);
                }));
            }
            together.countDown();
            for (Future<FileState> each : all) {
                assertThat(each.get(60, TimeUnit.SECONDS)).isIn(FileState.IMPORTED, FileState.DUPLICATE);
            }
            assertThat(entries()).isEqualTo(2 * (round + 1));
        }
        assertThat(balance()).isEqualTo("150.00");
    }

    @Test
    void importsTenThousandEntriesInSeconds() throws Exception {
        CamtWriter large = statement("053", iban).named("L1").opening("0.00");
        for (int i = 0; i < 10_000; i++) {
            large.entry("1.00", "L" + i, "E" + i, "RE-2026-" + i);
        }
        ReceivedFile file = large.file("large.xml");
        System.gc();
        long before = used();
        long start = System.nanoTime();
        assertThat(take(file)).isEqualTo(FileState.IMPORTED);
        long millis = (System.nanoTime() - start) / 1_000_000;
        long megabytes = (used() - before) / 1024 / 1024;
        System.out.printf(
                "import: 10000 entries, %.1f MB, %d ms, heap grew by %d MB before a collection%n",
                file.bytes().length / 1048576.0, millis, megabytes);
        start = System.nanoTime();
        assertThat(take(large.indented("large-again.xml"))).isEqualTo(FileState.DUPLICATE);
        System.out.printf("import: again, %d ms%n", (System.nanoTime() - start) / 1_000_000);
        assertThat(entries()).isEqualTo(10_000);
        assertThat(millis).isLessThan(30_000);
    }

    private static long used() {
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    private FileState take(ReceivedFile file) throws Exception {
        return results(file).get(0).state();
    }

    private List<FileResult> results(ReceivedFile file) throws Exception {
        return operator.call(() -> statements.take(file, FileSource.UPLOAD, Optional.empty()));
    }

    private Rows rows() {
        return new Rows(source);
    }

    private long entries() throws SQLException {
        return rows().number("SELECT COUNT(*) FROM bank_entry WHERE bank_account_id = " + account);
    }

    private long current() throws SQLException {
        return rows().number("SELECT COUNT(*) FROM current_bank_transaction t JOIN bank_entry e ON e.id = t.entry_id"
                + " WHERE e.bank_account_id = " + account);
    }

    private String balance() throws SQLException {
        return rows().text(
                        "SELECT a.opening_balance + (SELECT SUM(amount) FROM bank_entry WHERE bank_account_id = a.id)"
                                + " + (SELECT COALESCE(SUM(gap), 0) FROM bank_statement WHERE bank_account_id = a.id)"
                                + " FROM bank_account a WHERE id = " + account);
    }
}
