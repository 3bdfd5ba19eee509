package org.kontor.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kontor.accounts.Accounts;
import org.kontor.accounts.Mandates;
import org.kontor.calendar.BusinessDate;
import org.kontor.catalog.ProductKind;
import org.kontor.invoicing.InvoiceRow;
import org.kontor.money.Money;
import org.kontor.persistence.PageRequest;
import org.kontor.persistence.Sql;
import org.kontor.receivables.Deposit;
import org.kontor.receivables.Deposits;
import org.kontor.receivables.OpenItem;
import org.kontor.receivables.OpenItems;
import org.kontor.testing.AsAdmin;
import org.kontor.testing.AsOperator;
import org.kontor.testing.InContainer;
import org.kontor.testing.RunsForTests;
import org.kontor.testing.SpaceForTests;
import org.kontor.testing.SpaceForTests.Place;

/** Data of other software: checked as a whole, stored as a whole, billed from the day after it was billed there. */
class ImportIT extends InContainer {
    private static final PageRequest ALL = PageRequest.first(1000);
    private static final String ACCOUNT_HEAD =
            "number;type;name;street;post_code;city;country;email;language;payment\n";
    private static final String CONTRACT_HEAD = "contract;account;location;start;product;quantity;billed_through\n";
    private static final int MANY = 5000;

    @Inject
    private SpaceForTests space;

    @Inject
    private RunsForTests runs;

    @Inject
    private Imports imports;

    @Inject
    private AsAdmin admin;

    @Inject
    private AsOperator operator;

    @Inject
    private Accounts accounts;

    @Inject
    private Mandates mandates;

    @Inject
    private Deposits deposits;

    @Inject
    private OpenItems openItems;

    @Inject
    private BusinessDate businessDate;

    @Inject
    private Sql sql;

    private LocalDate month;

    @BeforeEach
    void products() {
        month = businessDate.today().withDayOfMonth(1);
        space.product("IMPDESK", ProductKind.BASE, "149.00");
        space.product("IMPLOCK", ProductKind.ADD_ON, "15.00");
    }

    @Test
    void billsNothingUpToTheLastDayBilledThereAndEverythingAfter() throws Exception {
        Place place = space.open("IMPBILL");
        LocalDate billed = month.minusMonths(1).minusDays(1);
        String rows = line("B1", "IMPDESK", billed)
                + line("B1", "IMPLOCK", month.minusMonths(2).minusDays(1));
        long id = done(
                file("accounts.csv", ACCOUNT_HEAD + account("B1")),
                file("contracts.csv", CONTRACT_HEAD + rows.replace("@", "IMPBILL")));

        assertThat(admin.call(() -> imports.find(id)).counts())
                .isEqualTo(Map.of(ImportKind.ACCOUNTS, 1, ImportKind.CONTRACTS, 2));
        List<InvoiceRow> issued = runs.issued(place, businessDate.today());
        // Two months of the desk, three of the locker, which was billed up to a month earlier.
        assertThat(issued).extracting(InvoiceRow::net).containsExactly(Money.of("343.00"));
        assertThat(runs.issued(place, businessDate.today())).isEmpty();
    }

    @Test
    void billsFromTheMiddleOfAMonth() throws Exception {
        Place place = space.open("IMPMID");
        LocalDate billed = month.withDayOfMonth(10);
        done(
                file("accounts.csv", ACCOUNT_HEAD + account("M1")),
                file(
                        "contracts.csv",
                        CONTRACT_HEAD + line("M1", "IMPDESK", billed).replace("@", "IMPMID")));

        int days = month.lengthOfMonth();
        long cents = Math.round(14900.0 * (days - 10) / days);
        assertThat(runs.issued(place, month)).extracting(InvoiceRow::net).containsExactly(Money.ofCents(cents));
    }

    @Test
    void billsAPriceOfItsOwn() throws Exception {
        Place place = space.open("IMPOWN");
        LocalDate billed = month.minusDays(1);
        String rows = line("O1", "IMPDESK", billed).replace("@", "IMPOWN").strip() + ";99,50\n"
                + line("O1", "IMPLOCK", billed).replace("@", "IMPOWN").strip() + ";\n";
        done(
                file("accounts.csv", ACCOUNT_HEAD + account("O1")),
                file("contracts.csv", CONTRACT_HEAD.strip() + ";price\n" + rows));
        assertThat(runs.issued(place, month)).extracting(InvoiceRow::net).containsExactly(Money.of("114.50"));
    }

    @Test
    void bringsMandatesDepositsBalancesItemsAndNumbersAlong() throws Exception {
        Place place = space.open("IMPALL");
        sql.update("UPDATE seller SET creditor_id = 'DE98ZZZ09999999999' WHERE id = ?", place.seller());
        String seller = "Kontor IMPALL GmbH";
        LocalDate due = businessDate.today().minusDays(40);
        long id = done(
                file("accounts.csv", ACCOUNT_HEAD + account("A1")),
                file(
                        "mandates.csv",
                        "account,reference,signed,iban,holder,creditor_id,last_collected\n"
                                + "A1,IMP-A1,2024-05-06,DE89370400440532013000,Jana Sommer,DE98ZZZ09999999999,2026-10-01\n"),
                file("deposits.csv", "account;amount;seller;purpose\nA1;\"1.000,00\";" + seller + ";Büro 12\n"),
                file("balances.csv", "account;amount;seller\nA1;12,50;" + seller + "\n"),
                file(
                        "open-items.csv",
                        "account;document;due;amount;seller\nA1;ALT-77;" + due + ";119.00;" + seller + "\n"),
                file("numbers.csv", "series;next\ninvoice-IMPALL;4712\n"));

        long account =
                operator.call(() -> accounts.findByNumber("A1")).orElseThrow().id();
        assertThat(operator.call(() -> mandates.ofAccount(account))
                        .get(0)
                        .standing()
                        .lastUsedOn())
                .contains(LocalDate.of(2026, 10, 1));
        assertThat(operator.call(() -> openItems.ofAccount(account, businessDate.today(), ALL))
                        .rows())
                .extracting(OpenItem::open)
                .containsExactlyInAnyOrder(Money.of("119.00"), Money.of("-12.50"));
        List<Deposit> held = operator.call(
                        () -> deposits.list(businessDate.today(), new PageRequest("A1", 0, 10, "", false)))
                .rows();
        assertThat(held).extracting(Deposit::paid).containsExactly(Money.of("1000.00"));

        long contract = space.contract(place, account, month, space.product("IMPDESK", ProductKind.BASE, "149.00"));
        assertThat(contract).isPositive();
        assertThat(runs.issued(place, month))
                .extracting(InvoiceRow::number)
                .allMatch(number -> number.endsWith("004712"));
        assertThat(admin.call(() -> imports.find(id)).state()).isEqualTo(ImportState.DONE);
    }

    @Test
    void namesEveryErrorAndStoresNothing() throws Exception {
        Place place = space.open("IMPERR");
        List<String> rows = new ArrayList<>(List.of(
                "E1;CONSUMER;Jana;Weg 1;01097;Dresden;DE;jana@example.org;de;TRANSFER",
                "E1;CONSUMER;Zwilling;Weg 1;01097;Dresden;DE;jana@example.org;de;TRANSFER",
                "E2;PERSON;Jana;Weg 1;01097;Dresden;DE;jana@example.org;de;TRANSFER",
                "E3;CONSUMER;;Weg 1;01097;Dresden;DE;jana@example.org;de;TRANSFER",
                "E4;CONSUMER;Jana;Weg 1;;Dresden;DE;jana@example.org;de;TRANSFER",
                "E5;CONSUMER;Jana;Weg 1;01097;Dresden;Deutschland;jana@example.org;de;TRANSFER",
                "E6;CONSUMER;Jana;Weg 1;01097;Dresden;DE;jana at example;de;TRANSFER",
                "E7;CONSUMER;Jana;Weg 1;01097;Dresden;DE;jana@example.org;de;BARTER",
                ";CONSUMER;Jana;Weg 1;01097;Dresden;DE;jana@example.org;de;TRANSFER",
                "E 9;CONSUMER;Jana;Weg 1;01097;Dresden;DE;jana@example.org;de;TRANSFER"));
        List<String> contracts = List.of(
                "C1;NOBODY;Dresden IMPERR;2026-01-01;IMPDESK;1;2026-10-31",
                "C2;E1;Atlantis;2026-01-01;IMPDESK;1;2026-10-31",
                "C3;E1;Dresden IMPERR;2026-02-30;IMPDESK;1;2026-10-31",
                "C4;E1;Dresden IMPERR;2026-01-01;THRONE;1;2026-10-31",
                "C5;E1;Dresden IMPERR;2026-01-01;IMPDESK;-1;2026-10-31",
                "C6;E1;Dresden IMPERR;2026-01-01;IMPDESK;1;",
                "C7;E1;Dresden IMPERR;2026-01-01;IMPLOCK;1;2026-10-31",
                "C8;E1;Dresden IMPERR;2026-01-01;IMPDESK;1;2025-11-30");
        List<String> mandateRows = List.of(
                "E1,X-1,2024-05-06,DE89370400440532013001,Jana,DE98ZZZ09999999999",
                "E1,X-2,2199-05-06,DE89370400440532013000,Jana,DE98ZZZ09999999999",
                "E1,X 3,2024-05-06,DE89370400440532013000,Jana,DE98ZZZ09999999999");
        long before = sql.number("SELECT COUNT(*) FROM account");
        long id = check(
                file("accounts.csv", ACCOUNT_HEAD + String.join("\n", rows)),
                file("contracts.csv", CONTRACT_HEAD + String.join("\n", contracts)),
                file(
                        "mandates.csv",
                        "account,reference,signed,iban,holder,creditor_id\n" + String.join("\n", mandateRows)));

        Import refused = admin.call(() -> imports.find(id));
        assertThat(refused.state()).isEqualTo(ImportState.REFUSED);
        assertThat(admin.call(() -> imports.problems(id, ALL)).rows())
                .extracting(problem -> problem.file() + " " + problem.line() + " " + problem.column())
                .containsExactly(
                        "accounts.csv 3 number",
                        "accounts.csv 4 type",
                        "accounts.csv 5 name",
                        "accounts.csv 6 post_code",
                        "accounts.csv 7 country",
                        "accounts.csv 8 email",
                        "accounts.csv 9 payment",
                        "accounts.csv 10 number",
                        "accounts.csv 11 number",
                        "contracts.csv 2 account",
                        "contracts.csv 3 location",
                        "contracts.csv 4 start",
                        "contracts.csv 5 product",
                        "contracts.csv 6 quantity",
                        "contracts.csv 7 billed_through",
                        "contracts.csv 8 ",
                        "contracts.csv 9 billed_through",
                        "mandates.csv 2 iban",
                        "mandates.csv 3 signed",
                        "mandates.csv 4 reference");
        assertThat(refused.problemCount()).isEqualTo(20);
        assertThatThrownBy(() -> admin.run(() -> imports.start(id))).isInstanceOf(ImportNotWaiting.class);
        assertThat(sql.number("SELECT COUNT(*) FROM account")).isEqualTo(before);
        assertThat(runs.issued(place, businessDate.today())).isEmpty();
    }

    @Test
    void tellsWhatIsWrongWithAFileAsAWhole() throws Exception {
        long id = check(
                file("accounts.csv", "number;type;name;colour\nX;CONSUMER;Jana;red\n"),
                file("contracts.csv", ""),
                new ImportedFile("mandates.csv", new byte[] {(byte) 0xff, (byte) 0xfe, 'a'}),
                file("holidays.csv", "a;b\n1;2\n"));

        assertThat(admin.call(() -> imports.problems(id, ALL)).rows())
                .extracting(ImportProblem::key)
                .containsExactlyInAnyOrder(
                        "import.column.unknown",
                        "import.column.missing",
                        "import.column.missing",
                        "import.column.missing",
                        "import.column.missing",
                        "import.column.missing",
                        "import.empty",
                        "import.charset",
                        "import.fileName");
    }

    @Test
    void takesFiveThousandAccountsAndTellsHowLong() throws Exception {
        Place place = space.open("IMPMANY");
        StringBuilder people = new StringBuilder(ACCOUNT_HEAD);
        StringBuilder lines = new StringBuilder(CONTRACT_HEAD);
        IntStream.range(0, MANY).forEach(i -> {
            people.append(account("N" + i));
            lines.append(line("N" + i, "IMPDESK", month.minusDays(1)).replace("@", "IMPMANY"));
            lines.append(line("N" + i, "IMPLOCK", month.minusDays(1)).replace("@", "IMPMANY"));
        });
        long begun = System.nanoTime();
        done(file("accounts.csv", people.toString()), file("contracts.csv", lines.toString()));
        System.out.println("[import] " + MANY + " accounts with " + 2 * MANY + " lines: "
                + Duration.ofNanos(System.nanoTime() - begun).toMillis() + " ms");

        assertThat(sql.number("SELECT COUNT(*) FROM contract WHERE seller_id = ?", place.seller()))
                .isEqualTo(MANY);
    }

    @Test
    void isDecidedOnce() throws Exception {
        space.open("IMPONCE");
        long id = check(file("accounts.csv", ACCOUNT_HEAD + account("ONCE")));
        admin.run(() -> imports.discard(id));

        assertThatThrownBy(() -> admin.run(() -> imports.start(id))).isInstanceOf(ImportNotWaiting.class);
        assertThat(operator.call(() -> accounts.findByNumber("ONCE"))).isEmpty();
    }

    private static String account(String number) {
        return number + ";BUSINESS;Studio " + number + ";Weg 1;01097;Dresden;DE;" + number
                + "@example.org;de;TRANSFER\n";
    }

    private static String line(String account, String product, LocalDate billed) {
        return "C" + account + ";" + account + ";Dresden @;2026-01-01;" + product + ";1;" + billed + "\n";
    }

    private static ImportedFile file(String name, String text) {
        return new ImportedFile(name, text.getBytes(StandardCharsets.UTF_8));
    }

    private long check(ImportedFile... files) throws Exception {
        return admin.call(() -> imports.check(List.of(files)));
    }

    private long done(ImportedFile... files) throws Exception {
        long id = check(files);
        assertThat(admin.call(() -> imports.problems(id, ALL)).rows()).isEmpty();
        admin.run(() -> imports.start(id));
        Awaitility.await()
                .atMost(Duration.ofSeconds(120))
                .until(() -> !admin.call(() -> imports.find(id)).isGoingOn());
        assertThat(admin.call(() -> imports.find(id)).state()).isEqualTo(ImportState.DONE);
        return id;
    }
}
