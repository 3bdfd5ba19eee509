package org.kontor.banking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.kontor.money.Money;
import org.kontor.persistence.Sql;
import org.kontor.receivables.OpenEntry;
import org.kontor.receivables.OpenItems;

/** All that payments of a seller could be for, in a handful of queries. */
@ApplicationScoped
class CandidateRepository {
    private static final Pattern SEQUENCE = Pattern.compile("\\{seq:(\\d)}");

    @Inject
    private Sql sql;

    @Inject
    private OpenItems openItems;

    @Inject
    private LearnedIbanRepository learned;

    Candidates of(long sellerId, Collection<Payment> payments) {
        List<OpenEntry> open = openItems.openEntries(sellerId);
        List<Item> items = open.stream()
                .filter(entry -> entry.open().signum() > 0)
                .map(Item::of)
                .toList();
        Set<String> from =
                payments.stream().map(payment -> payment.from().iban()).collect(Collectors.toSet());
        Map<String, Set<Long>> ibans = learned.known(from);
        Map<String, Set<Long>> byMandate = learned.ofMandates(from);
        Set<String> onlyByMandate = new HashSet<>(byMandate.keySet());
        onlyByMandate.removeAll(ibans.keySet());
        byMandate.forEach((iban, accounts) ->
                ibans.computeIfAbsent(iban, known -> new HashSet<>()).addAll(accounts));
        List<String> examples = examples();
        Candidates.Facts facts = new Candidates.Facts(
                items,
                payers(sellerId),
                credits(open),
                new Candidates.Ibans(ibans, onlyByMandate),
                paid(sellerId, payments, items, examples),
                examples);
        return new Candidates(facts);
    }

    private static Map<Long, Money> credits(List<OpenEntry> open) {
        Map<Long, Money> credits = new HashMap<>();
        open.stream()
                .filter(entry -> entry.open().isNegative())
                .forEach(entry -> credits.merge(entry.accountId(), entry.open().negated(), Money::plus));
        return credits;
    }

    /** One number of each look that series give: numbers of which nothing is open are told by it. */
    private List<String> examples() {
        List<String> patterns = new ArrayList<>(
                sql.list("SELECT prefix FROM number_series", row -> row.getString(1) + "{yyyy}-{seq:6}"));
        patterns.addAll(sql.list("SELECT DISTINCT pattern FROM number_format", row -> row.getString(1)));
        return patterns.stream().map(CandidateRepository::example).toList();
    }

    private static String example(String pattern) {
        return SEQUENCE.matcher(pattern.replace("{yyyy}", "2000").replace("{yy}", "00"))
                .replaceAll(seq -> "0".repeat(Integer.parseInt(seq.group(1))));
    }

    /** All accounts, also those that owe nothing: a payment may name them, and then it is not for another. */
    private List<Payer> payers(long sellerId) {
        Map<Long, Set<String>> contracts = new HashMap<>();
        sql.list(
                "SELECT account_id, number FROM contract WHERE seller_id = ?",
                row -> contracts
                        .computeIfAbsent(row.getLong(1), account -> new HashSet<>())
                        .add(row.getString(2)),
                sellerId);
        return sql.list(
                "SELECT id, number, name, payment_method = 'BALANCE' FROM account",
                row -> new Payer(
                        row.getLong(1),
                        row.getString(2),
                        row.getString(3),
                        contracts.getOrDefault(row.getLong(1), Set.of()),
                        row.getBoolean(4)));
    }

    private List<Paid> paid(long sellerId, Collection<Payment> payments, List<Item> items, List<String> examples) {
        NumberIndex index = new NumberIndex(items, examples);
        Set<Object> numbers = new LinkedHashSet<>();
        for (Payment payment : payments) {
            Typed typed = Typed.of(payment.text());
            new NumberSearch(index, typed, Word.of(typed))
                    .mentions().stream()
                            .filter(mention -> !mention.isOpen())
                            .forEach(mention -> numbers.add(mention.number()));
        }
        if (numbers.isEmpty()) {
            return List.of();
        }
        List<Object> values = new ArrayList<>(numbers);
        values.add(sellerId);
        return sql.list(
                "SELECT document_number, account_id FROM ledger_entry WHERE document_number IN ("
                        + Sql.marks(numbers.size()) + ") AND seller_id = ?",
                row -> new Paid(row.getString(1), row.getLong(2)),
                values.toArray());
    }
}
