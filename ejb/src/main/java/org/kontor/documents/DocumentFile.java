package org.kontor.documents;

import java.util.regex.Pattern;

/**
 * A file as people get it.
 *
 * @param name safe in every file system: letters, digits, dots, hyphens and underscores
 * @param bytes never changed by who holds this; not copied, documents can be large
 */
public record DocumentFile(String name, String mediaType, byte[] bytes) {
    /** The largest document that is taken, in bytes. */
    public static final int LARGEST = 16 * 1024 * 1024;

    private static final Pattern SAFE = Pattern.compile("[A-Za-z0-9_-][A-Za-z0-9._-]{0,119}");
    private static final Pattern MEDIA_TYPE = Pattern.compile("[a-z]+/[a-z0-9.+-]{1,60}");

    public DocumentFile {
        if (!SAFE.matcher(name).matches() || !MEDIA_TYPE.matcher(mediaType).matches()) {
            throw new IllegalArgumentException("not a safe name or media type: " + name + ", " + mediaType);
        }
        if (bytes.length == 0 || bytes.length > LARGEST) {
            throw new IllegalArgumentException("a document cannot have " + bytes.length + " bytes");
        }
    }
}
