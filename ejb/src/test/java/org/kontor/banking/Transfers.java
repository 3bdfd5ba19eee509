package org.kontor.banking;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.kontor.money.Money;

/** A day's payments of a town, each of a kind that statements are full of. */
final class Transfers {
    private final Town town;
    private final Random random;
    private final Handwriting hand;
    private final Set<Long> paying = new HashSet<>();

    Transfers(Town town, long seed) {
        this.town = town;
        this.random = new Random(seed * 31 + 7);
        this.hand = new Handwriting(random);
    }

    List<Transfer> write(int count) {
        List<Transfer> written = new ArrayList<>();
        while (written.size() < count) {
            written.add(one(random.nextInt(100)));
        }
        return written;
    }

    private Transfer one(int of) {
        if (of < 34) return number();
        if (of < 43) return two();
        if (of < 50) return customer();
        if (of < 54) return contract();
        if (of < 65) return knownIban();
        if (of < 68) return knownIbanOtherAmount();
        if (of < 72) return less();
        if (of < 76) return more();
        if (of < 79) return reference();
        if (of < 82) return forAnother();
        if (of < 86) return wrongNumber();
        if (of < 89) return paidNumber();
        if (of < 92) return family();
        if (of < 94) return twin();
        if (of < 96) return cutByBank();
        if (of < 98) return stranger();
        return outgoing();
    }

    /** Somebody who pays once on this day, with so many open items. */
    private long somebody(int atLeast) {
        while (true) {
            long account = 1 + random.nextInt(town.payers.size());
            if (town.open.get(account).size() >= atLeast && paying.add(account)) {
                return account;
            }
        }
    }

    private Item oneOf(long account) {
        List<Item> items = town.open.get(account);
        return items.get(random.nextInt(items.size()));
    }

    private Payment pay(long account, Money amount, String text) {
        return new Payment(
                amount,
                Town.TODAY,
                endToEnd(),
                "",
                hand.byBank(text),
                new Payment.From(town.holder.get(account), town.iban.get(account)));
    }

    private String endToEnd() {
        return hand.oneOf(List.of("NOTPROVIDED", "", "NOTPROVIDED", "7f3e2a90c1", "20261127-0815-01"));
    }

    private static Transfer meant(String kind, Payment payment, List<Item> items, boolean clear) {
        return new Transfer(kind, payment, Set.of(items.get(0).accountId()), items, clear);
    }

    private Transfer number() {
        long account = somebody(1);
        Item item = oneOf(account);
        return meant("number", pay(account, item.open(), hand.withNumber(item.number())), List.of(item), true);
    }

    private Transfer two() {
        long account = somebody(2);
        List<Item> items = town.open.get(account).subList(0, 2);
        Money sum = items.get(0).open().plus(items.get(1).open());
        String text = hand.withNumbers(items.get(0).number(), items.get(1).number());
        return meant("two numbers", pay(account, sum, text), items, true);
    }

    private Transfer customer() {
        long account = somebody(1);
        Item item = oneOf(account);
        String text = hand.withCustomer(town.payers.get((int) account - 1).number());
        return meant("customer", pay(account, item.open(), text), List.of(item), isOnly(item));
    }

    private Transfer contract() {
        long account = somebody(1);
        Item item = oneOf(account);
        String text = hand.withContract(String.valueOf(20_000 + account));
        return meant("contract", pay(account, item.open(), text), List.of(item), isOnly(item));
    }

    /** Whether the amount tells which item of the account it is. */
    private boolean isOnly(Item item) {
        return town.open.get(item.accountId()).stream()
                        .filter(other -> other.open().equals(item.open()))
                        .count()
                == 1;
    }

    private Transfer knownIban() {
        long account = somebody(1);
        while (isKnownAsAnother(account)) {
            account = somebody(1);
        }
        Item item = oneOf(account);
        boolean clear = isKnown(account) && isOnly(item);
        return meant("IBAN", pay(account, item.open(), hand.nothingSaid()), List.of(item), clear);
    }

    /** Who pays without a word from the known account of another cannot be told by anybody. */
    private boolean isKnownAsAnother(long account) {
        Set<Long> known = town.knownFor(account);
        return known.size() == 1 && !known.contains(account);
    }

    private boolean isKnown(long account) {
        return town.knownFor(account).equals(Set.of(account)) && !town.twins.contains(account);
    }

    private Transfer knownIbanOtherAmount() {
        long account = somebody(1);
        while (!isKnown(account) || town.family.containsKey(account) || town.family.containsValue(account)) {
            account = somebody(1);
        }
        Payment payment = pay(account, Money.ofCents(5_003 + random.nextInt(40_000)), hand.nothingSaid());
        return new Transfer("IBAN, other amount", payment, Set.of(account), List.of(), true);
    }

    private Transfer less() {
        long account = somebody(1);
        Item item = oneOf(account);
        Money amount = Money.ofCents(Math.max(1, item.open().cents() - 100 - random.nextInt(5_000)));
        Payment payment = pay(account, amount, hand.withNumber(item.number()));
        return meant("underpaid", payment, List.of(item), item.open().compareTo(amount) > 0);
    }

    private Transfer more() {
        long account = somebody(1);
        while (town.open.get(account).size() > 1) {
            account = somebody(1);
        }
        Item item = oneOf(account);
        Money amount = item.open().plus(Money.ofCents(1 + random.nextInt(9_000)));
        return meant("overpaid", pay(account, amount, hand.withNumber(item.number())), List.of(item), true);
    }

    private Transfer reference() {
        long account = somebody(1);
        Item item = oneOf(account);
        Payment plain = pay(account, item.open(), "");
        String reference = RfReference.of(item.number());
        boolean typed = random.nextBoolean();
        Payment payment = new Payment(
                plain.amount(),
                plain.bookedOn(),
                plain.endToEndId(),
                typed ? "" : reference,
                typed ? hand.byBank(reference) : "",
                plain.from());
        return meant("reference", payment, List.of(item), true);
    }

    /** Parents, an employer: a name that is no customer's. */
    private Transfer forAnother() {
        long account = somebody(1);
        Item item = oneOf(account);
        Payment plain = pay(account, item.open(), hand.withNumber(item.number()));
        Payment payment = new Payment(
                plain.amount(),
                plain.bookedOn(),
                plain.endToEndId(),
                "",
                plain.purpose(),
                new Payment.From(
                        "Grundstücksverwaltung Haubentaucher", "AT" + (10_000_000 + random.nextInt(89_999_999))));
        return meant("for another", payment, List.of(item), true);
    }

    /** The number of somebody else, or of nobody; half of all pay the very price that the other owes. */
    private Transfer wrongNumber() {
        long account = somebody(1);
        Item item = oneOf(account);
        String wrong = hand.slip(item.number());
        if (random.nextInt(3) == 0) {
            wrong = town.items().stream()
                    .filter(other -> other.accountId() != item.accountId()
                            && other.open().equals(item.open()))
                    .min(Comparator.comparingInt(other ->
                            Math.abs(other.number().hashCode() - item.number().hashCode())))
                    .map(Item::number)
                    .orElse(wrong);
        }
        String typed = wrong;
        // By a slip to another of his own he names that one, and what he names counts.
        boolean own =
                town.open.get(account).stream().anyMatch(other -> other.number().equals(typed));
        String text = own ? hand.nothingSaid() : hand.withNumber(typed);
        return meant("wrong number", pay(account, item.open(), text), List.of(item), false);
    }

    /** By the template of last month. */
    private Transfer paidNumber() {
        long account = somebody(1);
        Item item = oneOf(account);
        String old = town.paid.get(account).number();
        return meant("paid number", pay(account, item.open(), hand.withNumber(old)), List.of(item), false);
    }

    /** From the account at the bank of a relative; the purpose may tell for whom. */
    private Transfer family() {
        List<Long> relatives = List.copyOf(town.family.keySet());
        long account = relatives.get(random.nextInt(relatives.size()));
        paying.add(account);
        Item item = oneOf(account);
        boolean tells = random.nextBoolean();
        String name = town.payers.get((int) account - 1).name();
        String text = tells ? hand.withNumber(item.number()) : hand.nothingSaid() + " " + name;
        return meant("shared IBAN", pay(account, item.open(), text), List.of(item), tells);
    }

    private Transfer twin() {
        List<Long> twins = List.copyOf(town.twins);
        long account = twins.get(random.nextInt(twins.size()));
        paying.add(account);
        Item item = oneOf(account);
        boolean tells = random.nextBoolean();
        Payment plain = pay(account, item.open(), tells ? hand.withNumber(item.number()) : hand.nothingSaid());
        Payment payment = new Payment(
                plain.amount(),
                plain.bookedOn(),
                plain.endToEndId(),
                "",
                plain.purpose(),
                new Payment.From(plain.from().name(), "DE" + (10_000_000 + random.nextInt(89_999_999))));
        return meant("name twin", payment, List.of(item), tells);
    }

    private Transfer cutByBank() {
        long account = somebody(1);
        Item item = oneOf(account);
        String text = "Rechnung " + Town.cut(item.number(), item.number().length() - 1 - random.nextInt(4));
        return meant("cut", pay(account, item.open(), text), List.of(item), false);
    }

    private Transfer stranger() {
        String text = hand.oneOf(List.of(
                "Erstattung Umsatzsteuer 10/2026 St.Nr. 29/123/10045",
                "Zinsen",
                "Habenzinsen 4. Quartal",
                "Kaution zurueck",
                "Gutschrift Strom KdNr 88123",
                "Spende",
                "Rueckzahlung Vertrag 77-20012/3",
                "Verkauf Drucker 10025 Berlin"));
        Payment payment = new Payment(
                Money.ofCents(27_927),
                Town.TODAY,
                "",
                "",
                hand.byBank(text),
                new Payment.From("Finanzkasse Haubentaucher", "DE" + (10_000_000 + random.nextInt(89_999_999))));
        return new Transfer("no customer", payment, Set.of(), List.of(), false);
    }

    private Transfer outgoing() {
        long account = somebody(1);
        Item item = oneOf(account);
        String text =
                hand.oneOf(List.of("Gehalt November", "Lohn 11/2026 ", "Miete Haus ", "Einkauf ")) + item.number();
        return new Transfer("outgoing", pay(account, item.open().negated(), text), Set.of(), List.of(), false);
    }
}
