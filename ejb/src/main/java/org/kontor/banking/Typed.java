package org.kontor.banking;

import java.text.Normalizer;
import java.util.BitSet;
import java.util.Locale;

/**
 * What people typed, in one form to compare: capitals without accents, umlauts as two letters, digits; nothing else. Where
 * something else stood (a blank, a dash, a line break) is kept as a gap. Nothing is guessed: O stays O, 0 stays 0.
 */
final class Typed {
    /** Between two fields: no number goes on behind it. */
    static final char END_OF_FIELD = '\u001F';

    private static final char WALL = '|';

    private final String signs;
    private final BitSet gaps;

    private Typed(String signs, BitSet gaps) {
        this.signs = signs;
        this.gaps = gaps;
    }

    static Typed of(String text) {
        StringBuilder signs = new StringBuilder(text.length());
        BitSet gaps = new BitSet();
        String plain = plain(text);
        for (int i = 0; i < plain.length(); i++) {
            char sign = plain.charAt(i);
            if (isLetter(sign) || isDigit(sign)) {
                signs.append(sign);
            } else if (sign == END_OF_FIELD) {
                gaps.set(signs.length());
                signs.append(WALL);
                gaps.set(signs.length());
            } else {
                gaps.set(signs.length());
            }
        }
        gaps.set(0);
        gaps.set(signs.length());
        return new Typed(signs.toString(), gaps);
    }

    /** Without gaps, as numbers of documents are looked up. */
    static String joined(String text) {
        return of(text).signs;
    }

    private static String plain(String text) {
        String capitals = Normalizer.normalize(text, Normalizer.Form.NFKC)
                .toUpperCase(Locale.ROOT)
                .replace("Ä", "AE")
                .replace("Ö", "OE")
                .replace("Ü", "UE");
        return Normalizer.normalize(capitals, Normalizer.Form.NFD).replaceAll("\\p{M}+", "");
    }

    static boolean isLetter(char sign) {
        return sign >= 'A' && sign <= 'Z';
    }

    static boolean isDigit(char sign) {
        return sign >= '0' && sign <= '9';
    }

    int length() {
        return signs.length();
    }

    char at(int index) {
        return signs.charAt(index);
    }

    String part(int from, int to) {
        return signs.substring(from, to);
    }

    /** Whether something else stood before this sign; before the first and after the last always. */
    boolean isGap(int index) {
        return gaps.get(index);
    }

    /** Whether a word or a number begins here: after a gap, or where letters and digits meet. */
    boolean isEdge(int index) {
        return isGap(index) || isEdgeOfKinds(index);
    }

    /** Whether a letter stands before a digit, or a digit before a letter. */
    boolean isEdgeOfKinds(int index) {
        return isDigit(at(index)) != isDigit(at(index - 1));
    }
}
