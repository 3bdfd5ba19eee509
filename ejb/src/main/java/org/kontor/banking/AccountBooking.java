package org.kontor.banking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.kontor.banking.EntryWriter.Details;
import org.kontor.banking.EntryWriter.NewEntry;
import org.kontor.banking.StatementRepository.Place;
import org.kontor.banking.StatementRepository.Verdict;
import org.kontor.calendar.TechnicalClock;
import org.kontor.money.Money;

/** Books statements on an account that the transaction has locked. */
@ApplicationScoped
class AccountBooking {
    @Inject
    private StatementRepository statements;

    @Inject
    private BankAccountRepository accounts;

    @Inject
    private StoredEntries stored;

    @Inject
    private EntryWriter writer;

    @Inject
    private LateDetails late;

    @Inject
    private Event<BankEntriesBooked> booked;

    @Inject
    private TechnicalClock clock;

    /** A statement and what is known about it. */
    private record Found(StatementCheck check, List<Optional<StoredEntry>> known) {}

    void book(long accountId, Place place, ReadStatement statement) {
        Found found = find(accountId, place, statement);
        Verdict verdict = verdict(statement, found);
        long id = statements.store(place, Optional.of(accountId), statement, verdict, clock.now());
        write(accountId, id, statement, found, verdict);
    }

    void again(long accountId, long statementId, Place place, ReadStatement statement) {
        Found found = find(accountId, place, statement);
        Verdict verdict = verdict(statement, found);
        statements.change(statementId, verdict);
        write(accountId, statementId, statement, found, verdict);
    }

    /** What is missing between entries and balance becomes a fact of its own, so that the next statement goes on. */
    void accept(long accountId, long statementId, ReadStatement statement, Acceptance how) {
        Found seen = find(accountId, statements.place(statementId).orElseThrow(), statement);
        Found found = how == Acceptance.ALL ? nothingKnown(accountId, statement) : seen;
        Verdict verdict = new Verdict(
                StatementState.BOOKED, countNew(found), found.check().gap(), List.of());
        statements.change(statementId, verdict);
        write(accountId, statementId, statement, found, verdict);
    }

    void reject(long statementId) {
        statements.change(statementId, new Verdict(StatementState.REJECTED, 0, Money.ZERO, List.of()));
    }

    /** Some banks give an entry another reference in each kind of statement; the balance proves it then. */
    private Found find(long accountId, Place place, ReadStatement statement) {
        List<StoredEntry> there = between(accountId, statement);
        AccountState state = state(accountId, place, statement);
        Found strict = found(statement, state, KnownEntries.of(statement, there));
        if (strict.check().goesOn()) {
            return strict;
        }
        Found wide = found(statement, state, KnownEntries.whateverReferences(statement, there));
        return wide.check().goesOn() ? wide : strict;
    }

    private Found nothingKnown(long accountId, ReadStatement statement) {
        AccountState state =
                new AccountState(accounts.balance(accountId, statement.head().toDay()), false, false);
        return found(
                statement,
                state,
                statement.entries().stream()
                        .map(entry -> Optional.<StoredEntry>empty())
                        .toList());
    }

    private static Found found(ReadStatement statement, AccountState state, List<Optional<StoredEntry>> known) {
        return new Found(new StatementCheck(statement, state, known), known);
    }

    private AccountState state(long accountId, Place place, ReadStatement statement) {
        LocalDate day = statement.head().toDay();
        return new AccountState(
                accounts.balance(accountId, day),
                !accounts.hasEntryUpTo(accountId, day),
                statements.isSeen(accountId, statement, place));
    }

    private List<StoredEntry> between(long accountId, ReadStatement statement) {
        return statement.entries().isEmpty() ? List.of() : stored.between(accountId, first(statement), last(statement));
    }

    private static LocalDate first(ReadStatement statement) {
        return statement.entries().stream()
                .map(ReadEntry::bookedOn)
                .min(LocalDate::compareTo)
                .orElseThrow();
    }

    private static LocalDate last(ReadStatement statement) {
        return statement.entries().stream()
                .map(ReadEntry::bookedOn)
                .max(LocalDate::compareTo)
                .orElseThrow();
    }

    private static Verdict verdict(ReadStatement statement, Found found) {
        if (found.check().isKnown()) {
            return new Verdict(StatementState.KNOWN, 0, Money.ZERO, List.of());
        }
        List<StatementProblem> problems = found.check().problems();
        return problems.isEmpty()
                ? new Verdict(StatementState.BOOKED, countNew(found), Money.ZERO, List.of())
                : new Verdict(StatementState.PARKED, 0, Money.ZERO, problems);
    }

    private static int countNew(Found found) {
        return (int) found.known().stream().filter(Optional::isEmpty).count();
    }

    private void write(long accountId, long statementId, ReadStatement statement, Found found, Verdict verdict) {
        Set<Long> written = new LinkedHashSet<>();
        if (verdict.state() == StatementState.BOOKED) {
            keepBalance(accountId, statementId, statement, found);
            written.addAll(writeNew(accountId, statementId, statement, found));
        }
        if (verdict.state() == StatementState.BOOKED || verdict.state() == StatementState.KNOWN) {
            written.addAll(writer.replace(details(statement, found)));
        }
        if (!written.isEmpty()) {
            booked.fire(new BankEntriesBooked(written));
        }
    }

    private void keepBalance(long accountId, long statementId, ReadStatement statement, Found found) {
        LocalDate day = statement.head().toDay();
        Money news = found.check().sumOfNew();
        Optional<Money> before = accounts.balance(accountId, day);
        if (before.isPresent()
                && found.check().isBeforeAll()
                && statement.kind().isBalanced()) {
            accounts.openWith(accountId, before.get().minus(news));
            return;
        }
        Optional<Money> closing =
                statement.head().closing().map(balance -> balance.amount().amount());
        if (before.isEmpty() && statement.kind().isBalanced() && closing.isPresent()) {
            accounts.openWith(accountId, closing.get().minus(news).minus(accounts.bookedUpTo(accountId, day)));
        } else {
            statements.fillGap(accountId, day, statementId, news);
        }
    }

    private Set<Long> writeNew(long accountId, long statementId, ReadStatement statement, Found found) {
        List<NewEntry> entries = new ArrayList<>();
        for (int i = 0; i < found.known().size(); i++) {
            if (found.known().get(i).isEmpty()) {
                entries.add(new NewEntry(i, statement.entries().get(i)));
            }
        }
        if (entries.isEmpty()) {
            return Set.of();
        }
        Map<String, Integer> occurrences =
                new HashMap<>(stored.occurrences(accountId, first(statement), last(statement)));
        return writer.write(new EntryWriter.Into(accountId, statementId, occurrences), entries);
    }

    /** A batch that stood unresolved, and is told in full now. */
    private List<Details> details(ReadStatement statement, Found found) {
        List<Details> told = new ArrayList<>();
        for (int i = 0; i < found.known().size(); i++) {
            Optional<StoredEntry> known = found.known().get(i);
            ReadEntry entry = statement.entries().get(i);
            boolean better = !entry.transactions().isEmpty() && EntrySplit.isResolved(entry);
            if (known.isPresent() && known.get().isUnresolved() && better) {
                told.add(new Details(known.get(), EntrySplit.of(entry)));
            }
        }
        return late.withoutDecided(told);
    }
}
