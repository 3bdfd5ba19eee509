package org.kontor.orders;

import org.kontor.BusinessException;

/** A text has line breaks or other characters that nobody sees. */
public final class UnseenCharacters extends BusinessException {
    private static final long serialVersionUID = 1L;

    private final String field;

    private UnseenCharacters(String field) {
        super("order.unseenCharacters");
        this.field = field;
    }

    /** Nobody smuggles lines into mails and letters. */
    static String check(String text, String field) {
        if (text != null && text.codePoints().anyMatch(UnseenCharacters::isUnseen)) {
            throw new UnseenCharacters(field);
        }
        return text;
    }

    private static boolean isUnseen(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> true;
            default -> false;
        };
    }

    @Override
    public String field() {
        return field;
    }
}
