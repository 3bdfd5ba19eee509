package org.kontor.notifications;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds the files of the local stack's mail; their names begin with the time, so they sort by it. */
final class MailFolder {
    // Neither dots nor slashes: an id cannot lead out of the folder.
    private static final Pattern ID = Pattern.compile("[A-Za-z0-9-]{1,80}");
    private static final String ENDING = ".eml";

    private MailFolder() {}

    static List<Path> newestFirst(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(MailFolder::isMail)
                    .sorted(Comparator.comparing(MailFolder::id).reversed())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Optional<Path> file(Path folder, String id) {
        if (!ID.matcher(id).matches()) {
            return Optional.empty();
        }
        return Optional.of(folder.resolve(id + ENDING)).filter(MailFolder::isMail);
    }

    static String id(Path file) {
        String name = file.getFileName().toString();
        return name.substring(0, name.length() - ENDING.length());
    }

    private static boolean isMail(Path file) {
        return file.getFileName().toString().endsWith(ENDING)
                && ID.matcher(id(file)).matches()
                && Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS);
    }
}
