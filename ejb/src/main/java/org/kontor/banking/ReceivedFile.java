package org.kontor.banking;

import java.util.Locale;

/**
 * A file as somebody gave it.
 *
 * @param name without folders; what is no letter, digit, dot, hyphen or underscore becomes an underscore
 * @param bytes never changed by who holds this; not copied, files can be large
 */
public record ReceivedFile(String name, byte[] bytes) {
    /** The largest file that is read, in bytes. */
    public static final int LARGEST = 24 * 1024 * 1024;

    private static final int LONGEST_NAME = 100;

    public ReceivedFile {
        String last = name == null ? "" : name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        String safe = last.replaceAll("[^A-Za-z0-9._-]", "_").replaceFirst("^\\.+", "_");
        name = safe.isEmpty() ? "_" : safe.substring(Math.max(0, safe.length() - LONGEST_NAME));
    }

    boolean isNamed(String ending) {
        return name.toLowerCase(Locale.ROOT).endsWith(ending);
    }

    boolean startsWith(String text) {
        return startsWith(0, text);
    }

    private boolean startsWith(int from, String text) {
        if (bytes.length < from + text.length()) {
            return false;
        }
        for (int i = 0; i < text.length(); i++) {
            if ((bytes[from + i] & 0xff) != text.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /** After marks of the encoding and blanks, a file of tags begins with one. */
    boolean looksLikeXml() {
        for (int i = 0; i < Math.min(bytes.length, 200); i++) {
            int character = bytes[i] & 0xff;
            boolean before = character <= ' '
                    || character == 0xef
                    || character == 0xbb
                    || character == 0xbf
                    || character >= 0xfe;
            if (!before) {
                return character == '<';
            }
        }
        return false;
    }
}
