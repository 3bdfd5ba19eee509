package org.kontor.banking;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.kontor.money.Money;

/** What a seller's payments could be for, made ready to be searched by many of them. Never changes. */
final class Candidates {
    private final Map<Long, List<Item>> items;
    private final Map<Long, Payer> payers;
    private final Map<Long, Money> credits;
    private final Ibans ibans;
    private final Map<String, Long> paid;
    private final NumberIndex numbers;
    private final NameIndex names;
    private final Map<String, Payer> byNumber = new HashMap<>();
    private final Map<String, Payer> byContract = new HashMap<>();
    private final Map<Money, List<Item>> byAmount;

    /**
     * Facts as they are read from the ledger.
     *
     * @param payers of all items and IBANs, and whoever else a payment could name
     * @param credits what is owed to accounts, above zero
     * @param paid documents that payments name and of which nothing is open
     * @param numberExamples numbers as the series of the seller give them
     */
    record Facts(
            List<Item> items,
            List<Payer> payers,
            Map<Long, Money> credits,
            Ibans ibans,
            List<Paid> paid,
            List<String> numberExamples) {}

    /**
     * Whose IBANs are.
     *
     * @param owners several accounts make one tell nothing
     * @param byMandate those that only a mandate tells: nobody paid from them yet
     */
    record Ibans(Map<String, Set<Long>> owners, Set<String> byMandate) {
        Ibans {
            owners = Map.copyOf(owners);
            byMandate = Set.copyOf(byMandate);
        }
    }

    Candidates(Facts facts) {
        items = facts.items().stream().collect(Collectors.groupingBy(Item::accountId));
        byAmount = facts.items().stream().collect(Collectors.groupingBy(Item::open));
        payers = new LinkedHashMap<>();
        facts.payers().forEach(this::add);
        credits = Map.copyOf(facts.credits());
        ibans = facts.ibans();
        paid = facts.paid().stream().collect(Collectors.toMap(Paid::number, Paid::accountId, (one, other) -> one));
        numbers = new NumberIndex(facts.items(), facts.numberExamples());
        names = new NameIndex(payers.values());
    }

    private void add(Payer payer) {
        payers.put(payer.accountId(), payer);
        byNumber.put(Typed.joined(payer.number()), payer);
        payer.contracts().forEach(contract -> byContract.put(Typed.joined(contract), payer));
    }

    List<Item> items(long accountId) {
        return items.getOrDefault(accountId, List.of());
    }

    /** Of one account, with exactly this open. */
    List<Item> items(long accountId, Money open) {
        return items(accountId).stream()
                .filter(item -> item.open().equals(open))
                .toList();
    }

    List<Item> withOpen(Money open) {
        return byAmount.getOrDefault(open, List.of());
    }

    /** All that an account owes, if nothing is owed to it: a credit is offset by people, not by a payment. */
    Optional<Money> balance(long accountId) {
        List<Item> owed = items(accountId);
        if (owed.isEmpty() || credits.containsKey(accountId)) {
            return Optional.empty();
        }
        return Optional.of(Money.sum(owed.stream().map(Item::open).toList()));
    }

    /** Whether an account owes exactly this, by one item or all. */
    boolean expects(long accountId, Money amount) {
        return !items(accountId, amount).isEmpty()
                || balance(accountId).filter(amount::equals).isPresent();
    }

    Set<Long> owners(String iban) {
        return ibans.owners().getOrDefault(iban, Set.of());
    }

    /** Whether only a mandate tells whose it is. */
    boolean isByMandate(String iban) {
        return ibans.byMandate().contains(iban);
    }

    Optional<Long> payerOfPaid(String number) {
        return Optional.ofNullable(paid.get(number));
    }

    Optional<Payer> withNumber(String joined) {
        return Optional.ofNullable(byNumber.get(joined));
    }

    Optional<Payer> withContract(String joined) {
        return Optional.ofNullable(byContract.get(joined));
    }

    Payer payer(long accountId) {
        return payers.get(accountId);
    }

    Collection<Payer> payers() {
        return payers.values();
    }

    NumberIndex numbers() {
        return numbers;
    }

    NameIndex names() {
        return names;
    }
}
