package org.kontor.notifications;

/**
 * A document that goes out on paper.
 *
 * @param subjectType what it belongs to, in one word: {@code invoice}
 * @param documentKind which of the subject's archived documents is printed
 * @param occasion why; there is never a second letter of the same occasion
 * @param batch letters printed together, such as those of a run
 * @param title its number, for lists
 */
public record PrintLetter(
        String subjectType,
        long subjectId,
        String documentKind,
        String occasion,
        String batch,
        String title,
        Recipient recipient) {

    /** Who gets it and by what the letters of a batch are sorted. */
    public record Recipient(String name, String postCode, String country) {}
}
