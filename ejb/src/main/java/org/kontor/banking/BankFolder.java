package org.kontor.banking;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A folder into which a banking program puts files. A file is read once nobody has written to it for a while; then it is
 * moved aside, into {@code done} or {@code refused}.
 */
final class BankFolder implements BankTransport {
    /** How long nobody must have written to a file. */
    static final Duration QUIET = Duration.ofSeconds(10);

    private static final int PORTION = 20;
    private static final Set<String> UNFINISHED = Set.of(".part", ".tmp", ".filepart", ".crdownload", ".writing");

    private final Path folder;
    private final Instant now;

    BankFolder(Path folder, Instant now) {
        this.folder = folder;
        this.now = now;
    }

    @Override
    public List<Delivery> next() {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(this::isWhole)
                    .sorted()
                    .limit(PORTION)
                    .<Delivery>map(InFolder::new)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private boolean isWhole(Path file) {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        if (name.startsWith(".") || UNFINISHED.stream().anyMatch(name::endsWith)) {
            return false;
        }
        try {
            BasicFileAttributes facts =
                    Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
            return facts.isRegularFile()
                    && facts.size() > 0
                    && !facts.lastModifiedTime().toInstant().isAfter(now.minus(QUIET));
        } catch (IOException gone) {
            // Another node was faster.
            return false;
        }
    }

    /** A file in the folder. */
    private final class InFolder implements Delivery {
        private final Path file;

        InFolder(Path file) {
            this.file = file;
        }

        /** Of what is too large, so much that it is told as too large. */
        @Override
        public ReceivedFile read() {
            try (InputStream in = Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS)) {
                return new ReceivedFile(file.getFileName().toString(), in.readNBytes(ReceivedFile.LARGEST + 1));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public void done(boolean taken) {
            try {
                Path aside = Files.createDirectories(folder.resolve(taken ? "done" : "refused"));
                Files.move(file, aside.resolve(file.getFileName()), StandardCopyOption.REPLACE_EXISTING);
            } catch (java.nio.file.NoSuchFileException gone) {
                // Another node read it too, and booked nothing the second time.
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
