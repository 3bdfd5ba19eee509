package org.kontor.letters;

/** Makes text from outside fit for documents. */
public final class PrintableText {
    private PrintableText() {}

    /**
     * Takes out what XML 1.0 forbids (control characters, lone surrogates) and what turns the direction of the text
     * around it, by which a name could make an amount read backwards.
     */
    public static String of(String text) {
        if (text.codePoints().allMatch(PrintableText::isAllowed)) {
            return text;
        }
        StringBuilder cleaned = new StringBuilder(text.length());
        text.codePoints().filter(PrintableText::isAllowed).forEach(cleaned::appendCodePoint);
        return cleaned.toString();
    }

    private static boolean isAllowed(int c) {
        return isXml(c) && !isDirectionMark(c);
    }

    private static boolean isXml(int c) {
        if (c < 0x20) {
            return c == '\t' || c == '\n' || c == '\r';
        }
        boolean control = c >= 0x7f && c <= 0x9f;
        boolean surrogate = c >= 0xd800 && c <= 0xdfff;
        return !control && !surrogate && (c & 0xfffe) != 0xfffe;
    }

    private static boolean isDirectionMark(int c) {
        return c == 0x200e || c == 0x200f || c >= 0x202a && c <= 0x202e || c >= 0x2066 && c <= 0x2069;
    }
}
