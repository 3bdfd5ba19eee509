package org.kontor.payments;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;

/**
 * The folder from which other software takes files to the bank. What is prepared lies in a hidden folder inside; it is
 * delivered by a move, which happens once or not at all.
 */
final class BankFolder {
    private static final String HIDDEN = ".prepared";

    private final Path folder;

    BankFolder(Path folder) {
        this.folder = folder;
    }

    /** On the disk, whatever happens next. */
    String prepare(String name, byte[] bytes) {
        String token = UUID.randomUUID().toString();
        try {
            Files.createDirectories(folder.resolve(HIDDEN));
            Path part = part(name, token);
            Files.write(part, bytes, StandardOpenOption.CREATE_NEW);
            try (FileChannel channel = FileChannel.open(part, StandardOpenOption.WRITE)) {
                channel.force(true);
            }
            return token;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void deliver(String name, String token) {
        try {
            Files.move(part(name, token), folder.resolve(name), StandardCopyOption.ATOMIC_MOVE);
        } catch (NoSuchFileException alreadyMoved) {
            // Only the stored token is ever moved, so it was: before a kill, or by another node.
            return;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void forget(String name, String token) {
        try {
            Files.deleteIfExists(part(name, token));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path part(String name, String token) {
        return folder.resolve(HIDDEN).resolve(name + "." + token);
    }
}
