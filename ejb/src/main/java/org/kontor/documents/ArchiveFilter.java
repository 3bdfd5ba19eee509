package org.kontor.documents;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Which documents of the archive to show.
 *
 * @param name what their names begin with; empty for all
 * @param kind empty for all
 * @param from first day of their archiving, if it matters
 * @param to last day of their archiving, if it matters
 */
public record ArchiveFilter(String name, String kind, Optional<LocalDate> from, Optional<LocalDate> to) {
    private static final int LONGEST = 80;

    public ArchiveFilter {
        name = shortened(name);
        kind = shortened(kind);
    }

    private static String shortened(String text) {
        String given = text == null ? "" : text.strip();
        return given.substring(0, Math.min(given.length(), LONGEST));
    }
}
