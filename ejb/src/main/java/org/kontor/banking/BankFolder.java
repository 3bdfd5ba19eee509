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
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.iban4j.IbanUtil;

/**
 * A folder into which a banking program puts files. A file is read once nobody has written to it for a while; then it is
 * moved aside, into {@code done} or {@code refused} beside it. Files of columns do not say of which account they tell: they
 * lie in a folder named by its IBAN, or have a name that begins with it.
 */
final class BankFolder implements BankTransport {
    /** How long nobody must have written to a file. */
    static final Duration QUIET = Duration.ofSeconds(10);

    private static final int PORTION = 20;
    // The IBAN and what follows it, which is neither letter nor digit.
    private static final Pattern BEGINNING =
            Pattern.compile("^([A-Za-z]{2}[0-9]{2}[A-Za-z0-9]{11,30})(?![A-Za-z0-9]).*$");
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
        List<Path> files = new ArrayList<>(list(folder, this::isWhole));
        for (Path ofAccount : list(folder, BankFolder::isFolderOfAccount)) {
            files.addAll(list(ofAccount, this::isWhole));
        }
        return files.stream()
                .sorted()
                .limit(PORTION)
                .<Delivery>map(InFolder::new)
                .toList();
    }

    private static List<Path> list(Path folder, Predicate<Path> wanted) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(wanted).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isFolderOfAccount(Path path) {
        return isAccount(path.getFileName().toString()) && Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS);
    }

    private static boolean isAccount(String name) {
        return IbanUtil.isValid(unspaced(name));
    }

    private static String unspaced(String name) {
        return name.replace(" ", "").toUpperCase(Locale.ROOT);
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
        public Optional<String> account() {
            Path parent = file.getParent();
            String named = parent.equals(folder)
                    ? BEGINNING.matcher(file.getFileName().toString()).replaceFirst("$1")
                    : parent.getFileName().toString();
            return Optional.of(unspaced(named)).filter(BankFolder::isAccount);
        }

        @Override
        public void done(boolean taken) {
            try {
                Path aside = Files.createDirectories(file.resolveSibling(taken ? "done" : "refused"));
                Files.move(file, aside.resolve(file.getFileName()), StandardCopyOption.REPLACE_EXISTING);
            } catch (java.nio.file.NoSuchFileException gone) {
                // Another node read it too, and booked nothing the second time.
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
