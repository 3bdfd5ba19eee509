package org.kontor.banking;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.kontor.money.Money;
import org.kontor.receivables.EntryKind;

/**
 * Customers of a coworking space as there are: most pay one of a few prices, some share a name or a bank account, some have
 * several invoices open. Seeded: the same seed is the same town.
 */
final class Town {
    static final LocalDate TODAY = LocalDate.of(2026, 11, 27);

    private static final List<String> FIRST = List.of(
            "Anna",
            "Thomas",
            "Sabine",
            "Mehmet",
            "Jürgen",
            "Chloé",
            "Ines",
            "Björn",
            "Katharina",
            "Lukas",
            "Emre",
            "Petra",
            "Søren",
            "Giulia",
            "Dieter",
            "Fatma",
            "Jan",
            "Ulrike",
            "Piotr",
            "Zoë",
            "Hans-Peter",
            "Marie",
            "Oleg",
            "Renate");
    private static final List<String> LAST = List.of(
            "Müller",
            "Schmidt",
            "Schmitt",
            "Schneider",
            "Fischer",
            "Weber",
            "Meyer",
            "Meier",
            "Maier",
            "Wagner",
            "Becker",
            "Schulz",
            "Schultz",
            "Hoffmann",
            "Koch",
            "Bauer",
            "Richter",
            "Klein",
            "Wolf",
            "Schröder",
            "Neumann",
            "Schwarz",
            "Zimmermann",
            "Braun",
            "Krüger",
            "Hofmann",
            "Hartmann",
            "Lange",
            "Krause",
            "Yılmaz",
            "Nowak",
            "Groß",
            "Böhm",
            "Jäger",
            "Vogel",
            "Özdemir",
            "Kowalski",
            "Rossi",
            "Lindqvist",
            "von der Heide",
            "Sánchez",
            "Petrović");
    private static final List<String> TRADE = List.of(
            "Design",
            "Consulting",
            "Software",
            "Architektur",
            "Film",
            "Verlag",
            "Coaching",
            "Media",
            "Marketing",
            "Studio",
            "Labs",
            "Übersetzungen",
            "Immobilien",
            "Steuerberatung",
            "Catering",
            "Fotografie");
    private static final List<String> FANTASY = List.of(
            "Nordlicht",
            "Kiezwerk",
            "Blaupause",
            "Tintenfisch",
            "Morgenrot",
            "Quartett",
            "Zeitgeist",
            "Ankerplatz",
            "Lichtblick",
            "Wolkenheim",
            "Papierboot",
            "Drehmoment",
            "Grünschnabel",
            "Querdenken",
            "Fernweh",
            "Kompass");
    private static final List<String> FORM =
            List.of("GmbH", "UG (haftungsbeschränkt)", "GbR", "AG", "GmbH & Co. KG", "e.K.");
    private static final long[] PRICES = {27_927, 27_927, 27_927, 14_900, 14_900, 8_900, 35_581, 59_500, 11_781};

    private final Random random;
    final List<Payer> payers = new ArrayList<>();
    final Map<Long, List<Item>> open = new HashMap<>();
    final Map<Long, Paid> paid = new HashMap<>();
    final Map<Long, String> iban = new HashMap<>();
    final Map<Long, String> holder = new HashMap<>();
    final Set<Long> twins = new HashSet<>();
    final Map<Long, Long> family = new HashMap<>();
    final Map<String, Set<Long>> learned = new HashMap<>();
    private long entry;
    private int number;

    Town(long seed, int size) {
        random = new Random(seed);
        for (int i = 0; i < size; i++) {
            settle(i);
        }
    }

    private void settle(int i) {
        long account = i + 1;
        String name = name();
        if (i > 0 && random.nextInt(40) == 0) {
            name = payers.get(random.nextInt(i)).name();
        }
        addPayer(account, name);
        if (i > 0 && random.nextInt(25) == 0) {
            long relative = payers.get(random.nextInt(i)).accountId();
            family.put(account, relative);
            iban.put(account, iban.get(relative));
            holder.put(account, holder.get(relative));
        } else {
            iban.put(account, "DE" + digits(20));
            holder.put(account, holderOf(name));
        }
        if (random.nextInt(100) < 45) {
            learned.computeIfAbsent(iban.get(account), same -> new HashSet<>()).add(account);
        }
        paid.put(account, new Paid("RE-2025-" + six(++number + 100_000), account));
        for (int n = many(); n > 0; n--) {
            open.computeIfAbsent(account, same -> new ArrayList<>()).add(item(account));
        }
    }

    private void addPayer(long account, String name) {
        for (Payer other : payers) {
            if (other.name().equals(name)) {
                twins.add(other.accountId());
                twins.add(account);
            }
        }
        String customer = String.valueOf(10_000 + account);
        payers.add(new Payer(account, customer, name, Set.of(String.valueOf(20_000 + account))));
    }

    private int many() {
        int of = random.nextInt(10);
        return of < 7 ? 1 : of < 9 ? 2 : 3;
    }

    private String name() {
        return switch (random.nextInt(4)) {
            case 0 -> oneOf(FANTASY) + " " + oneOf(TRADE) + " " + oneOf(FORM);
            case 1 -> oneOf(LAST) + " " + oneOf(TRADE) + (random.nextBoolean() ? " " + oneOf(FORM) : "");
            default -> oneOf(FIRST) + " " + oneOf(LAST);
        };
    }

    /** Most accounts at a bank have the name of the customer, as banks write names. */
    private String holderOf(String name) {
        return switch (random.nextInt(20)) {
            case 0, 1, 2 ->
                name.toUpperCase(Locale.GERMANY)
                        .replace("Ä", "AE")
                        .replace("Ö", "OE")
                        .replace("Ü", "UE");
            case 3 -> name.replace("ä", "a").replace("ö", "o").replace("ü", "u").replace("ß", "ss");
            case 4 -> reversed(name);
            case 5 -> cut(name, 27);
            case 6 -> "Herr " + name;
            case 7 -> name + " und " + oneOf(FIRST);
            default -> name;
        };
    }

    private static String reversed(String name) {
        int blank = name.indexOf(' ');
        return blank < 0 ? name : name.substring(blank + 1) + ", " + name.substring(0, blank);
    }

    static String cut(String text, int length) {
        return text.substring(0, Math.min(text.length(), length));
    }

    private Item item(long account) {
        Money amount = Money.ofCents(
                random.nextInt(3) > 0 ? PRICES[random.nextInt(PRICES.length)] : 1_000 + random.nextInt(90_000));
        LocalDate booked = TODAY.minusDays(random.nextInt(60));
        return new Item(
                ++entry, account, EntryKind.INVOICE, "RE-2026-" + six(++number), booked, booked.plusDays(14), amount);
    }

    static String six(int number) {
        return String.format("%06d", number);
    }

    String oneOf(List<String> words) {
        return words.get(random.nextInt(words.size()));
    }

    String stranger() {
        return oneOf(FIRST) + " " + oneOf(LAST).replace("e", "ee");
    }

    private String digits(int count) {
        StringBuilder digits = new StringBuilder();
        IntStream.range(0, count).forEach(i -> digits.append(random.nextInt(10)));
        return digits.toString();
    }

    List<Item> items() {
        return open.values().stream().flatMap(List::stream).toList();
    }

    Set<Long> knownFor(long account) {
        return learned.getOrDefault(iban.get(account), Set.of());
    }

    Candidates.Facts facts() {
        return new Candidates.Facts(
                items(),
                payers,
                Map.of(),
                new Candidates.Ibans(learned, Set.of()),
                List.copyOf(paid.values()),
                List.of("RE-2026-000001", "ST-2026-000001"));
    }
}
