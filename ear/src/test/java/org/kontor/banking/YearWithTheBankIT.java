package org.kontor.banking;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.kontor.accounts.Mandates;
import org.kontor.bank.SimulatedBank;
import org.kontor.calendar.BusinessDate;
import org.kontor.money.Money;
import org.kontor.payments.CollectionRuns;
import org.kontor.payments.DebitReturns;
import org.kontor.payments.DebtorsForTests;
import org.kontor.payments.DebtorsForTests.Payer;
import org.kontor.payments.DirectDebits;
import org.kontor.payments.NothingToCollect;
import org.kontor.persistence.PageRequest;
import org.kontor.persistence.Sql;
import org.kontor.receivables.OpenEntry;
import org.kontor.receivables.OpenItems;
import org.kontor.testing.AsOperator;
import org.kontor.testing.InContainer;
import org.kontor.testing.Transaction;

/**
 * Thirteen months with a bank that knows nothing of us: debits are collected, come back for every reason of the table, and
 * customers transfer. Each case ends as DOMAIN 2.8 says, and after every day of the bank the difference is 0.00.
 */
class YearWithTheBankIT extends InContainer {
    private static final int MONTHS = 13;
    private static final PageRequest ALL = PageRequest.first(500);
    private static final String FEE = "3.50";

    @Inject
    private DebtorsForTests debtors;

    @Inject
    private BankDay bankDay;

    @Inject
    private AsOperator operator;

    @Inject
    private Transaction transaction;

    @Inject
    private BankAccounts bankAccounts;

    @Inject
    private CollectionRuns runs;

    @Inject
    private DirectDebits directDebits;

    @Inject
    private Mandates mandates;

    @Inject
    private DebitReturns returns;

    @Inject
    private OpenItems openItems;

    @Inject
    private BusinessDate businessDate;

    @Inject
    private Sql sql;

    /**
     * What the table of DOMAIN 2.8 says.
     *
     * @param fee whether the member bears what the bank charged
     * @param retried whether it is collected once more without anybody's doing
     */
    private record Told(String mandate, boolean fee, boolean retried) {}

    private static final Map<String, Told> TABLE = table();

    private static Map<String, Told> table() {
        Map<String, Told> table = new LinkedHashMap<>();
        List.of("AC01", "AC04", "AC06", "AG01", "MD06", "MS02", "SL01", "XX99")
                .forEach(code -> table.put(code, new Told("SUSPENDED", true, false)));
        List.of("AC13", "MD02").forEach(code -> table.put(code, new Told("SUSPENDED", false, false)));
        List.of("AG02", "AM05", "BE05", "FF01", "FF05", "RC01", "CNOR", "DNOR", "RR01", "RR02", "RR03", "RR04")
                .forEach(code -> table.put(code, new Told("STAYS", false, false)));
        List.of("AM04", "MS03").forEach(code -> table.put(code, new Told("STAYS", true, true)));
        table.put("TM01", new Told("STAYS", false, true));
        table.put("MD07", new Told("REVOKED", false, false));
        return table;
    }

    /** A seller, its bank and the customers who are debited. */
    private final class House {
        private final String prefix;
        private final long seller;
        private final SimulatedBank bank;
        private final Map<String, Payer> payers = new LinkedHashMap<>();
        private final Map<String, String> ibans = new LinkedHashMap<>();
        private int documents;

        House(String prefix, String version, long number) throws Exception {
            this.prefix = prefix;
            seller = debtors.seller(prefix);
            String iban = CamtWriter.iban(number);
            bank = new SimulatedBank(iban, version);
            sql.update("UPDATE seller SET iban = ? WHERE id = ?", iban, seller);
            // Only the test collects.
            sql.update("UPDATE collection_rules SET done_through = '9999-12-30' WHERE seller_id = ?", seller);
            BankAccountDetails details = new BankAccountDetails(
                    iban,
                    BankAccountDetails.NumberKind.IBAN,
                    "Kontor",
                    "",
                    prefix,
                    businessDate.today(),
                    Optional.of(Money.ZERO));
            operator.call(() -> bankAccounts.open(seller, details));
        }

        void settle(String name, String kind, String code, int days, String fee) throws Exception {
            String iban = CamtWriter.iban(Math.abs((prefix + name).hashCode()) % 1_000_000_000L);
            ibans.put(name, iban);
            bank.habit(iban, kind, code, days, fee);
            payers.put(name, debtors.payer(seller, prefix + " " + name, iban));
        }

        String owes(String name, String amount) {
            documents++;
            String document = "%s-%06d".formatted(prefix, documents);
            debtors.owes(payers.get(name), document, amount);
            return document;
        }

        /** Everything that is announced goes to the bank, and the day of collection is lived with all that follows. */
        void collect() throws Exception {
            long run = operator.call(() -> runs.create(seller, debtors.soon()));
            operator.run(() -> runs.release(run));
            assertThat(operator.call(() -> runs.submit(run))).isTrue();
            byte[] file = operator.call(() -> runs.file(run)).bytes();
            for (byte[] report : bank.take(file, businessDate.today())) {
                transaction.call(() -> directDebits.readReport(report));
            }
        }

        String firstDebitOf(String name) {
            return sql.first(
                            "SELECT end_to_end FROM debit WHERE account_id = ? ORDER BY id",
                            row -> row.getString(1),
                            payers.get(name).account())
                    .orElseThrow();
        }

        Money open(String name) throws Exception {
            long account = payers.get(name).account();
            return Money.sum(operator.call(() -> openItems.openEntries(List.of(account))).stream()
                    .map(OpenEntry::open)
                    .toList());
        }
    }

    @Test
    void everyCaseEndsAsTheTableSaysAndNoCentIsMissing() throws Exception {
        House many = new House("YEARA", "08", 8_100_001);
        House few = new House("YEARB", "02", 8_100_002);
        for (String code : TABLE.keySet()) {
            many.settle(code, "RETURNS_ONCE", code, 2, FEE);
        }
        many.settle("MS03 twice", "RETURNS", "MS03", 2, FEE);
        many.settle("pays", "PAYS", "", 0, "0");
        few.settle("MD01 late", "PAYS", "", 0, "0");
        few.settle("no fee", "RETURNS_ONCE", "AC04", 1, "0");
        few.settle("refused", "REJECTS", "AC01", 0, "0");
        few.settle("transfers", "PAYS", "", 0, "0");

        LocalDate first = businessDate.today();
        LocalDate day = first;
        for (int month = 0; month < MONTHS; month++) {
            LocalDate next = first.plusMonths(month + 1);
            collect(many, few, month);
            transfers(few, month);
            while (day.isBefore(next)) {
                live(day, many, few, month % 2 == 0);
                day = day.plusDays(1);
                collectAgain(many, day, month);
            }
            bankDay.begin(next);
        }
        few.bank.bringBack(few.firstDebitOf("MD01 late"), day, "MD01", FEE);
        for (LocalDate end = day.plusDays(5); day.isBefore(end); day = day.plusDays(1)) {
            live(day, many, few, true);
        }
        assertTableOf(many);
        assertTheRest(many, few);
    }

    private void collect(House many, House few, int month) throws Exception {
        if (month == 0) {
            for (String name : many.payers.keySet()) {
                many.owes(name, "100.00");
            }
            for (String name : List.of("MD01 late", "no fee", "refused")) {
                few.owes(name, "80.00");
            }
            few.collect();
        } else {
            many.owes("pays", "100.00");
        }
        if (month < MONTHS - 1) {
            many.collect();
        }
    }

    /** What came back is announced for a day of its own, between the months. */
    private void collectAgain(House many, LocalDate day, int month) throws Exception {
        if (day.getDayOfMonth() % 2 == 0 && month < MONTHS - 1) {
            bankDay.begin(day);
            try {
                many.collect();
            } catch (NothingToCollect nothing) {
                // Nothing is announced for the days ahead.
            }
        }
    }

    /** Typed by people: right, too much, without a word, and what is no customer's. */
    private void transfers(House few, int month) throws Exception {
        LocalDate on = businessDate.today().plusDays(8);
        Payer payer = few.payers.get("transfers");
        few.documents++;
        String document = "YEARB-%06d".formatted(few.documents);
        debtors.owes(payer, document, "59.00", businessDate.today().plusDays(300));
        few.bank.send(on, "59.00", "YEARB transfers", few.ibans.get("transfers"), "Rechnung " + document.toLowerCase());
        few.bank.send(on, "-21.00", "Stadtwerke", CamtWriter.iban(77), "Strom " + month);
    }

    private void live(LocalDate day, House many, House few, boolean detailsFirst) throws Exception {
        if (many.bank.isBooking(day) || few.bank.isBooking(day)) {
            bankDay.begin(day);
            bankDay.end(many.bank, many.seller, day, detailsFirst);
            bankDay.end(few.bank, few.seller, day, detailsFirst);
        }
    }

    private void assertTableOf(House house) throws Exception {
        for (Map.Entry<String, Told> one : TABLE.entrySet()) {
            long account = house.payers.get(one.getKey()).account();
            Told told = sql.first(
                            "SELECT r.mandate_effect, r.fee_entry_id IS NOT NULL, r.retry_on IS NOT NULL"
                                    + " FROM debit_return r JOIN debit d ON d.id = r.debit_id WHERE d.account_id = ?",
                            row -> new Told(row.getString(1), row.getBoolean(2), row.getBoolean(3)),
                            account)
                    .orElseThrow();
            assertThat(told).as(one.getKey()).isEqualTo(one.getValue());
            assertThat(operator.call(() -> mandates.usable(account, "DE98ZZZ09999999999", businessDate.today())))
                    .as("mandate of %s", one.getKey())
                    .matches(usable -> usable.isPresent() == told.mandate().equals("STAYS"));
            Money open = told.retried() ? Money.ZERO : told.fee() ? Money.of("103.50") : Money.of("100.00");
            assertThat(house.open(one.getKey())).as("open of %s", one.getKey()).isEqualTo(open);
        }
    }

    private void assertTheRest(House many, House few) throws Exception {
        assertThat(many.open("pays")).isEqualTo(Money.of("100.00"));
        assertThat(sql.list(
                        "SELECT r.mandate_effect FROM debit_return r JOIN debit d ON d.id = r.debit_id"
                                + " WHERE d.account_id = ? ORDER BY r.id",
                        row -> row.getString(1),
                        many.payers.get("MS03 twice").account()))
                .containsExactly("STAYS", "SUSPENDED");
        assertThat(few.open("MD01 late")).isEqualTo(Money.of("83.50"));
        assertThat(few.open("no fee")).isEqualTo(Money.of("80.00"));
        assertThat(few.open("refused")).isEqualTo(Money.of("80.00"));
        assertThat(few.open("transfers")).isEqualTo(Money.ZERO);
        assertThat(sql.number(
                        "SELECT COUNT(*) FROM unallocated_transaction WHERE seller_id IN (?, ?) AND amount > 0",
                        many.seller,
                        few.seller))
                .isZero();
        assertThat(operator.call(() -> returns.list(ALL)).total()).isGreaterThanOrEqualTo(TABLE.size());
    }
}
