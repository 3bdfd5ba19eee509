package org.kontor.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.iban4j.CountryCode;
import org.iban4j.Iban;

/** The many who came and went in the year before the demo's own stories begin; the same people in every demo. */
final class DemoCrowd {
    private static final int SIZE = 107;
    private static final int AT_ONCE = 50;
    private static final int DAYS_BETWEEN = 6;
    private static final List<String> FIRST = List.of(
            "Aaron",
            "Amelie",
            "Bastian",
            "Carla",
            "David",
            "Dilara",
            "Emil",
            "Fatma",
            "Finn",
            "Frieda",
            "Georg",
            "Hedda",
            "Henrik",
            "Ines",
            "Jakob",
            "Jule",
            "Kaspar",
            "Kira",
            "Lasse",
            "Leila",
            "Magnus",
            "Marlene",
            "Moritz",
            "Nele",
            "Noah",
            "Olga",
            "Piet",
            "Rahel",
            "Ruben",
            "Selma",
            "Theo",
            "Uta",
            "Valentin",
            "Wiebke",
            "Yusuf");
    private static final List<String> LAST = List.of(
            "Achterberg",
            "Bäumler",
            "Böttcher",
            "Çelik",
            "Dörfler",
            "Eckhoff",
            "Fiedler",
            "Gärtner",
            "Götze",
            "Hänsel",
            "Höfer",
            "Irmler",
            "Jürgens",
            "Kästner",
            "Kühn",
            "Löwe",
            "Lüders",
            "Märtens",
            "Möbius",
            "Nölle",
            "Öhler",
            "Pätzold",
            "Quandt",
            "Rößler",
            "Rüdiger",
            "Schönfeld",
            "Stäbler",
            "Süß",
            "Thümmel",
            "Uhlig",
            "Vögele",
            "Wächter",
            "Wölk",
            "Yıldız",
            "Zänker",
            "Zschoch",
            "Zühlke");
    private static final List<String> STREETS = List.of(
            "Alaunstraße",
            "Bautzner Straße",
            "Förstereistraße",
            "Kamenzer Straße",
            "Louisenstraße",
            "Martin-Luther-Straße");
    private static final List<String> PACKAGES = List.of(
            "FLEX",
            "FLEX FACH",
            "FIX",
            "FLEX IT",
            "NACHT",
            "FLEX",
            "FIX FACH",
            "NACHT FACH",
            "FLEX POST",
            "ADRESSE",
            "FLEX RAUM");

    private DemoCrowd() {}

    static List<DemoMember> members() {
        List<DemoMember> members = new ArrayList<>(SIZE);
        for (int i = 0; i < SIZE; i++) {
            members.add(member(i));
        }
        return List.copyOf(members);
    }

    private static DemoMember member(int i) {
        boolean isBusiness = i % 10 < 3;
        String person = FIRST.get(i % FIRST.size()) + " " + LAST.get((i * 13 + 7) % LAST.size());
        boolean isHafen = i % 3 == 2;
        return new DemoMember(
                i < AT_ONCE ? i : AT_ONCE + (i - AT_ONCE) * DAYS_BETWEEN,
                isBusiness ? "BUSINESS" : "CONSUMER",
                isBusiness ? "Büro " + person : person,
                STREETS.get(i % STREETS.size()) + " " + (i + 1) + (isHafen ? ", 04229, Leipzig" : ", 01099, Dresden"),
                "mitglied" + i + "@mail.example",
                i % 9 == 4 ? "en" : "de",
                "",
                "",
                isHafen ? "Hafen" : DemoSpace.PLATZ,
                i % 4 == 3 ? "ANNIVERSARY" : "CALENDAR",
                List.of(PACKAGES.get(i % PACKAGES.size()).split(" ")),
                changes(i),
                i % 3 == 0 ? List.of("debit=" + iban(i)) : List.of());
    }

    /** Some take more, some rest, some leave. */
    private static List<String> changes(int i) {
        int joined = i < AT_ONCE ? i : AT_ONCE + (i - AT_ONCE) * DAYS_BETWEEN;
        boolean isFlex = PACKAGES.get(i % PACKAGES.size()).startsWith("FLEX");
        return switch (i % 12) {
            case 1, 8 -> List.of(change(joined + 100 + i, "CANCEL"));
            case 4 -> isFlex ? List.of(change(joined + 70 + i, "UPGRADE")) : List.of();
            case 6 -> List.of(change(joined + 50 + i, "PAUSE"));
            case 10 ->
                isFlex ? List.of(change(joined + 40 + i, "UPGRADE"), change(joined + 190 + i, "CANCEL")) : List.of();
            default -> List.of();
        };
    }

    private static String change(int day, String what) {
        return String.format(Locale.ROOT, "%d:%s", day, what);
    }

    private static String iban(int i) {
        return new Iban.Builder()
                .countryCode(CountryCode.DE)
                .bankCode("37040044")
                .accountNumber(String.format(Locale.ROOT, "%010d", 640_000_000 + i))
                .build()
                .toString();
    }
}
