package org.kontor.banking;

import java.util.List;
import java.util.Locale;
import java.util.Random;

/**
 * How people write into the purpose of a transfer, and what banks make of it. Written from statements, not from what the
 * matcher can read.
 */
final class Handwriting {
    private static final List<String> BEFORE = List.of(
            "",
            "",
            "Rechnung ",
            "Rechnung Nr. ",
            "Rechnungsnr.: ",
            "Rg. ",
            "Rg-Nr. ",
            "Invoice ",
            "inv. no. ",
            "Re.Nr. ",
            "Zahlung zu ",
            "Miete Nov ",
            "Coworking ",
            "Ihre Rechnung vom 01.11.2026, ",
            "Überweisung Desk / ",
            "RNr ",
            "Betreff: ",
            "Danke! ",
            "Büro ",
            "Begleichung Rechnung ");
    private static final List<String> AFTER = List.of(
            "",
            "",
            "",
            " vielen Dank",
            " Nov. 2026",
            " 11/26",
            ", Schreibtisch Berlin",
            " 279,27 EUR",
            " vom 15.11.2026",
            " Gruesse aus dem 2. OG",
            " Tel. 030 2345678",
            " 10115 Berlin",
            " (Fixed desk)",
            " Danke + Gruss",
            " EUR 149,00");
    private static final List<String> NOTHING_SAID = List.of(
            "Miete",
            "Coworking November",
            "Büro Nov 2026",
            "Monatsbeitrag",
            "desk rent",
            "Dauerauftrag",
            "Danke",
            "Mitgliedschaft",
            "Platz 12, 2. OG",
            "Überweisung",
            "",
            "Miete Schreibtisch, 10178 Berlin",
            "Rechnung November",
            "laut Vertrag",
            "Tel. 0176 20017 33",
            "Beitrag 11.2026",
            "wie besprochen");

    private final Random random;

    Handwriting(Random random) {
        this.random = random;
    }

    String oneOf(List<String> texts) {
        return texts.get(random.nextInt(texts.size()));
    }

    /** The number as somebody copies it from the invoice. */
    String number(String number) {
        String[] part = number.split("-");
        return switch (random.nextInt(16)) {
            case 0, 1, 2, 3, 4, 5 -> number;
            case 6 -> number.toLowerCase(Locale.GERMANY);
            case 7 -> number.replace('-', ' ');
            case 8 -> number.replace("-", "");
            case 9 -> part[0] + " " + part[1] + "/" + part[2];
            case 10 -> number.replace("-", " - ");
            case 11 -> part[0] + part[1] + "-" + part[2];
            case 12 -> number.replace('-', '/');
            case 13 -> number.replace('-', '.');
            case 14 -> part[0] + "_" + part[1] + "_" + part[2];
            default -> number.replace("-", "–");
        };
    }

    String withNumber(String number) {
        return oneOf(BEFORE) + number(number) + oneOf(AFTER);
    }

    String withNumbers(String one, String other) {
        String[] part = other.split("-");
        String joined = switch (random.nextInt(7)) {
            case 0 -> number(one) + " und " + number(other);
            case 1 -> number(one) + " + " + number(other);
            case 2 -> number(one) + "," + number(other);
            case 3 -> number(one) + " / " + number(other);
            case 4 -> number(one) + " " + number(other);
            case 5 -> one + " und " + part[2];
            default -> one + ", " + other;
        };
        return oneOf(BEFORE) + joined;
    }

    String withCustomer(String number) {
        return switch (random.nextInt(8)) {
            case 0 -> "Kundennummer " + number;
            case 1 -> "Kd.-Nr. " + number + " Miete";
            case 2 -> "Kunden-Nr: " + number;
            case 3 -> "KdNr " + number + " Nov";
            case 4 -> "Coworking, Kunde " + number;
            case 5 -> "customer no. " + number;
            case 6 -> "Kd " + number;
            default -> "Mitglied " + number + " Beitrag November";
        };
    }

    String withContract(String number) {
        return oneOf(List.of("Vertrag ", "Vertragsnr. ", "Vertrag Nr. ", "Vertragsnummer: ", "contract "))
                + number
                + oneOf(List.of("", " November", " Miete"));
    }

    String nothingSaid() {
        return oneOf(NOTHING_SAID);
    }

    /** What banks do on the way: prefixes, lines of 27 or 35 signs, capitals, lost umlauts. */
    String byBank(String text) {
        String sent = switch (random.nextInt(12)) {
            case 0 -> "SVWZ+" + text;
            case 1 -> "EREF+NOTPROVIDED SVWZ+" + text;
            case 2 -> "EREF+NOTPROVIDEDSVWZ+" + text + " ABWA+";
            case 3 -> text.toUpperCase(Locale.GERMANY);
            case 4 -> text.replace("ü", "ue").replace("Ü", "UE").replace("ö", "oe");
            case 5 -> text.replace("ü", "?").replace("Ü", "?");
            default -> text;
        };
        return switch (random.nextInt(10)) {
            case 0 -> broken(sent, 27, "\n");
            case 1 -> broken(sent, 35, "\n");
            case 2 -> broken(sent, 27, " ");
            default -> sent;
        };
    }

    static String broken(String text, int at, String with) {
        StringBuilder lines = new StringBuilder();
        for (int from = 0; from < text.length(); from += at) {
            lines.append(from == 0 ? "" : with).append(text, from, Math.min(text.length(), from + at));
        }
        return lines.toString();
    }

    /** One wrong digit or two swapped, as fingers do. */
    String slip(String number) {
        int at = number.length() - 1 - random.nextInt(4);
        if (random.nextBoolean() && number.charAt(at) != number.charAt(at - 1)) {
            return number.substring(0, at - 1) + number.charAt(at) + number.charAt(at - 1) + number.substring(at + 1);
        }
        char other = (char) ('0' + (number.charAt(at) - '0' + 1 + random.nextInt(9)) % 10);
        return number.substring(0, at) + other + number.substring(at + 1);
    }
}
