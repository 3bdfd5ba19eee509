package org.kontor.banking;

import java.util.BitSet;

/**
 * How numbers of a series look: {@code RE-9999-999999}, where 9 is any digit. Tells a number that nothing is open of from
 * other text.
 */
final class NumberShape {
    private final String pattern;
    private final String joined;
    private final BitSet gaps = new BitSet();

    private NumberShape(String pattern) {
        this.pattern = pattern;
        this.joined = Typed.joined(pattern);
        int next = 0;
        for (char sign : pattern.toCharArray()) {
            if (counts(sign)) {
                next++;
            } else {
                gaps.set(next);
            }
        }
    }

    static NumberShape of(String number) {
        return new NumberShape(number.replaceAll("[0-9]", "9"));
    }

    private static boolean counts(char sign) {
        return Typed.isLetter(sign) || Typed.isDigit(sign);
    }

    String pattern() {
        return pattern;
    }

    int length() {
        return joined.length();
    }

    int digits() {
        return (int) joined.chars().filter(sign -> sign == '9').count();
    }

    /** The letters it begins with; empty if it begins with digits. */
    String prefix() {
        return joined.substring(
                0, (int) joined.chars().takeWhile(sign -> sign != '9').count());
    }

    /** Whether signs without gaps are such a number. */
    boolean fits(Typed typed, int from) {
        for (int i = 0; i < joined.length(); i++) {
            char sign = typed.at(from + i);
            if (joined.charAt(i) == '9' ? !Typed.isDigit(sign) : sign != joined.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /** Puts back what stands between the signs: RE2026000123 is {@code RE-2026-000123}. */
    String number(String signs) {
        StringBuilder number = new StringBuilder(pattern.length());
        int next = 0;
        for (char sign : pattern.toCharArray()) {
            number.append(counts(sign) ? signs.charAt(next++) : sign);
        }
        return number.toString();
    }

    /** Whether gaps in the text stand only where the number has some, or where letters and digits meet. */
    boolean isWhole(Typed typed, int from) {
        for (int i = 1; i < joined.length(); i++) {
            if (typed.isGap(from + i) && !gaps.get(i) && !typed.isEdgeOfKinds(from + i)) {
                return false;
            }
        }
        return true;
    }
}
