package org.kontor.imports;

/**
 * A file as somebody gave it.
 *
 * @param bytes never changed by who holds this
 */
public record ImportedFile(String name, byte[] bytes) {
    /** The largest file, in bytes: some hundred thousand rows. */
    public static final int LARGEST = 10 * 1024 * 1024;

    private static final int LONGEST_NAME = 100;

    /** Without folders; what is no letter, digit, dot, hyphen or underscore becomes an underscore. */
    public ImportedFile {
        String last = name == null ? "" : name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        String safe = last.replaceAll("[^A-Za-z0-9._-]", "_");
        name = safe.isEmpty() ? "_" : safe.substring(Math.max(0, safe.length() - LONGEST_NAME));
    }
}
