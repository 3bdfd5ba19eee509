package org.kontor.notifications;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;

/** The folder into which a mail server puts what came back, one mail a file; what was read is moved aside. */
final class BounceFolder {
    private static final int PORTION = 50;

    private final Path folder;

    BounceFolder(Path folder) {
        this.folder = folder;
    }

    List<Path> next() {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS))
                    .filter(file -> !file.getFileName().toString().startsWith("."))
                    .sorted()
                    .limit(PORTION)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What is too large is no report and is not read. */
    byte[] read(Path file) {
        try {
            return Files.size(file) > BounceReport.LARGEST ? new byte[0] : Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Into a folder beside it, named by what became of it; people look into what could not be read. */
    void setAside(Path file, BounceOutcome outcome) {
        boolean understood = outcome != BounceOutcome.NOT_OURS && outcome != BounceOutcome.NO_REPORT;
        try {
            Path aside = Files.createDirectories(folder.resolve(understood ? "done" : "unknown"));
            Files.move(file, aside.resolve(file.getFileName()), StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
