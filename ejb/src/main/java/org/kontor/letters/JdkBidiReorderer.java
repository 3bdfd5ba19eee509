package org.kontor.letters;

import com.openhtmltopdf.bidi.BidiReorderer;

/** Turns a run of right-to-left text around for printing. Arabic letters are not joined: no shaping is done. */
final class JdkBidiReorderer implements BidiReorderer {
    @Override
    public String reorderRTLTextToLTR(String text) {
        // StringBuilder.reverse keeps surrogate pairs in order.
        StringBuilder reversed = new StringBuilder(text).reverse();
        for (int i = 0; i < reversed.length(); i++) {
            reversed.setCharAt(i, mirrored(reversed.charAt(i)));
        }
        return reversed.toString();
    }

    private static char mirrored(char c) {
        return switch (c) {
            case '(' -> ')';
            case ')' -> '(';
            case '[' -> ']';
            case ']' -> '[';
            case '<' -> '>';
            case '>' -> '<';
            default -> c;
        };
    }

    @Override
    public String shapeText(String text) {
        return text;
    }

    @Override
    public String deshapeText(String text) {
        return text;
    }

    @Override
    public boolean isLiveImplementation() {
        return true;
    }
}
