package org.kontor.banking;

/** Whether two numbers are one slip of the finger apart: a digit wrong, two digits swapped, one left out or doubled. */
final class Slip {
    private Slip() {}

    static boolean isOne(String one, String other) {
        if (one.equals(other)) {
            return false;
        }
        int start = 0;
        int shorter = Math.min(one.length(), other.length());
        while (start < shorter && one.charAt(start) == other.charAt(start)) {
            start++;
        }
        String restOfOne = one.substring(start);
        String restOfOther = other.substring(start);
        return switch (restOfOne.length() - restOfOther.length()) {
            case 0 -> tail(restOfOne, 1).equals(tail(restOfOther, 1)) || isSwap(restOfOne, restOfOther);
            case 1 -> tail(restOfOne, 1).equals(restOfOther);
            case -1 -> restOfOne.equals(tail(restOfOther, 1));
            default -> false;
        };
    }

    private static boolean isSwap(String one, String other) {
        return one.length() > 1
                && one.charAt(0) == other.charAt(1)
                && one.charAt(1) == other.charAt(0)
                && tail(one, 2).equals(tail(other, 2));
    }

    private static String tail(String text, int from) {
        return text.substring(Math.min(from, text.length()));
    }
}
