package org.kontor.payments;

import java.text.Normalizer;
import java.util.Map;

/** Text as every German bank takes it in a SEPA file: the Latin characters of EPC 230-15, with umlauts written out. */
final class BankText {
    private static final String OTHERS = "/-?:().,'+ ";
    private static final Map<Integer, String> WRITTEN_OUT = Map.ofEntries(
            Map.entry((int) 'ä', "ae"),
            Map.entry((int) 'ö', "oe"),
            Map.entry((int) 'ü', "ue"),
            Map.entry((int) 'Ä', "Ae"),
            Map.entry((int) 'Ö', "Oe"),
            Map.entry((int) 'Ü', "Ue"),
            Map.entry((int) 'ß', "ss"),
            Map.entry((int) 'ẞ', "SS"),
            Map.entry((int) 'æ', "ae"),
            Map.entry((int) 'Æ', "Ae"),
            Map.entry((int) 'ø', "oe"),
            Map.entry((int) 'Ø', "Oe"),
            Map.entry((int) 'ł', "l"),
            Map.entry((int) 'Ł', "L"),
            Map.entry((int) 'đ', "d"),
            Map.entry((int) 'Đ', "D"),
            Map.entry((int) '&', "+"),
            Map.entry((int) '–', "-"),
            Map.entry((int) '’', "'"));

    private BankText() {}

    /**
     * The text in characters that are allowed; others lose their accent, or become a point. Never empty, because the
     * elements it stands in must not be: a text of nothing becomes a point.
     *
     * @param longest what is longer is cut
     */
    static String of(String text, int longest) {
        // Composed first, because an umlaut may come as a letter and two dots.
        String mapped = Normalizer.normalize(text, Normalizer.Form.NFC)
                .codePoints()
                .collect(StringBuilder::new, BankText::append, StringBuilder::append)
                .toString()
                .replaceAll(" +", " ")
                .strip();
        String cut = mapped.substring(0, Math.min(mapped.length(), longest)).strip();
        return cut.isEmpty() ? "." : cut;
    }

    private static void append(StringBuilder text, int c) {
        if (isAllowed(c)) {
            text.appendCodePoint(c);
        } else if (WRITTEN_OUT.containsKey(c)) {
            text.append(WRITTEN_OUT.get(c));
        } else if (Character.isWhitespace(c) || Character.isISOControl(c)) {
            text.append(' ');
        } else {
            text.append(withoutAccent(c));
        }
    }

    private static String withoutAccent(int c) {
        String plain = Normalizer.normalize(Character.toString(c), Normalizer.Form.NFD)
                .codePoints()
                .filter(BankText::isAllowed)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        return plain.isEmpty() ? "." : plain;
    }

    static boolean isAllowed(int c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || OTHERS.indexOf(c) >= 0;
    }
}
