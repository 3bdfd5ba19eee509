package org.kontor.demo;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.iban4j.CountryCode;
import org.iban4j.Iban;
import org.kontor.accounts.Account;
import org.kontor.accounts.Accounts;
import org.kontor.banking.AccountBalance;
import org.kontor.banking.BankAccount;
import org.kontor.banking.BankAccountDetails;
import org.kontor.banking.BankAccounts;
import org.kontor.banking.BankBook;
import org.kontor.banking.BankStatements;
import org.kontor.banking.FileSource;
import org.kontor.banking.ReceivedFile;
import org.kontor.calendar.TargetDays;
import org.kontor.money.Money;
import org.kontor.payments.CollectionRunRow;
import org.kontor.payments.CollectionRuns;
import org.kontor.payments.DebitRow;
import org.kontor.payments.DebitState;
import org.kontor.payments.DirectDebits;
import org.kontor.payments.SubmittedBatch;
import org.kontor.payments.SubmittedDebit;
import org.kontor.persistence.PageRequest;
import org.kontor.receivables.EntryKind;
import org.kontor.receivables.OpenEntry;
import org.kontor.receivables.OpenItems;

/** The bank of the demo's operator: what members transfer, what is collected, what comes back. */
@Dependent
class DemoBank {
    /** Whose bank gives one debit back, and on which day of the demo at the earliest it is collected. */
    private static final String WITHOUT_MONEY = "Sofia Rossi";

    private static final int GIVEN_BACK_FROM = 28;
    private static final int GIVEN_BACK_UNTIL = 58;
    private static final int UNKNOWN_ON = 24;
    private static final int RENT_ON = 45;
    private static final Money RETURN_FEE = Money.of("3.00");
    private static final Money OPENING = Money.of("12500.00");
    private static final PageRequest LATEST = PageRequest.first(100);

    @Inject
    private BankAccounts bankAccounts;

    @Inject
    private BankBook book;

    @Inject
    private BankStatements statements;

    @Inject
    private DirectDebits debits;

    @Inject
    private CollectionRuns collections;

    @Inject
    private OpenItems openItems;

    @Inject
    private Accounts accounts;

    void open(long sellerId, String holder, String iban, LocalDate on) {
        bankAccounts.open(
                sellerId,
                new BankAccountDetails(
                        iban,
                        BankAccountDetails.NumberKind.IBAN,
                        holder,
                        "BYLADEM1001",
                        "Geschäftskonto",
                        on,
                        Optional.of(OPENING)));
    }

    boolean isOpen() {
        return !bankAccounts.list().isEmpty();
    }

    /** Gives the statement of a day to the office, if anything happened. */
    void tell(LocalDate begins, LocalDate day) {
        if (!TargetDays.isOpen(day)) {
            return;
        }
        BankAccount account = bankAccounts.list().get(0);
        List<DemoLine> lines = new ArrayList<>(transfers(account.sellerId(), day));
        lines.addAll(collected(account.sellerId(), day));
        lines.addAll(returned(begins, day));
        lines.addAll(others(begins, day));
        if (!lines.isEmpty()) {
            byte[] file = DemoStatement.of(account.details().iban(), day, balance(account), lines);
            statements.take(new ReceivedFile("camt053-" + day + ".xml", file), FileSource.UPLOAD, Optional.empty());
        }
    }

    private Money balance(BankAccount account) {
        return book.balances().stream()
                .filter(balance -> balance.account().id() == account.id())
                .findFirst()
                .flatMap(AccountBalance::balance)
                .orElse(OPENING);
    }

    private List<DemoLine> transfers(long sellerId, LocalDate day) {
        Set<EntryKind> paid = Set.of(EntryKind.INVOICE, EntryKind.DEPOSIT);
        List<DemoLine> lines = new ArrayList<>();
        openItems.openEntries(sellerId).stream()
                .filter(item -> item.open().signum() > 0 && paid.contains(item.kind()))
                .filter(item -> item.collectOn().isEmpty())
                .sorted(Comparator.comparing(OpenEntry::documentNumber))
                .forEach(item -> transfer(item, day).ifPresent(lines::add));
        return lines;
    }

    private Optional<DemoLine> transfer(OpenEntry item, LocalDate day) {
        Account payer = accounts.find(item.accountId());
        if (!DemoPlan.isMember(payer.name())) {
            return Optional.empty();
        }
        DemoHabit habit = DemoHabit.of(payer.name());
        return habit.paysOn(item.bookedOn()).equals(day)
                ? Optional.of(DemoLine.transfer(
                        habit.amount(item.open()),
                        payer.name(),
                        iban(payer.name()),
                        habit.purpose(item.documentNumber())))
                : Optional.empty();
    }

    /** The same member always pays from the same account. */
    private static String iban(String member) {
        return new Iban.Builder()
                .countryCode(CountryCode.DE)
                .bankCode("85050300")
                .accountNumber("%010d".formatted(Math.floorMod(member.hashCode(), 1_000_000_000)))
                .build()
                .toString();
    }

    private List<DemoLine> collected(long sellerId, LocalDate day) {
        return debits.openBatches(sellerId).stream()
                .filter(batch -> !batch.collectOn().isAfter(day))
                .map(SubmittedBatch::pmtInfId)
                .flatMap(batch -> debits.ofBatch(batch).stream())
                .filter(debit -> debit.state() == DebitState.SUBMITTED)
                .sorted(Comparator.comparing(SubmittedDebit::id))
                .map(debit -> DemoLine.debit(
                        debit.amount(), accounts.find(debit.accountId()).name(), debit.endToEndId()))
                .collect(Collectors.toList());
    }

    /** Two days after it was collected; the retry then is paid. */
    private List<DemoLine> returned(LocalDate begins, LocalDate day) {
        return collections.list(LATEST).rows().stream()
                .map(CollectionRunRow::id)
                .flatMap(run -> collections.debits(run, PageRequest.filtered(WITHOUT_MONEY, 0, 10)).rows().stream())
                .filter(debit -> isGivenBack(debit, begins, day))
                .map(debit -> DemoLine.returned(
                        debit.amount(), RETURN_FEE, debit.debtor().name(), debit.endToEndId(), "AM04"))
                .limit(1)
                .collect(Collectors.toList());
    }

    private static boolean isGivenBack(DebitRow debit, LocalDate begins, LocalDate day) {
        return debit.state() == DebitState.BOOKED
                && !debit.collectOn().isBefore(begins.plusDays(GIVEN_BACK_FROM))
                && debit.collectOn().isBefore(begins.plusDays(GIVEN_BACK_UNTIL))
                && TargetDays.plus(debit.collectOn(), 2).equals(day);
    }

    private static List<DemoLine> others(LocalDate begins, LocalDate day) {
        List<DemoLine> lines = new ArrayList<>();
        if (day.equals(TargetDays.onOrAfter(begins.plusDays(UNKNOWN_ON)))) {
            lines.add(DemoLine.transfer(Money.of("55.00"), "Dr. H. Mertens", iban("Mertens"), "Sommerfest"));
        }
        if (day.equals(TargetDays.onOrAfter(begins.plusDays(RENT_ON)))) {
            lines.add(DemoLine.transfer(Money.of("-1850.00"), "Elbwohnbau GmbH", iban("Elbwohnbau"), "Miete Platz 7"));
        }
        return lines;
    }
}
