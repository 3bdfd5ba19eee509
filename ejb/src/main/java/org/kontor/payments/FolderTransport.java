package org.kontor.payments;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;
import org.kontor.settings.Configuration;

/**
 * Puts files into the folder of {@code KONTOR_BANK_DIR}, from which other software takes them to the bank. What is
 * prepared lies in a hidden folder beside them; it is delivered by a move, which happens once or not at all.
 */
@ApplicationScoped
class FolderTransport implements BankTransport {
    private static final String HIDDEN = ".prepared";

    @Inject
    private Configuration configuration;

    @Override
    public boolean isConfigured() {
        return configuration.bankFolder().isPresent();
    }

    @Override
    public String prepare(String name, byte[] bytes) {
        String token = UUID.randomUUID().toString();
        try {
            Files.createDirectories(folder().resolve(HIDDEN));
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

    @Override
    public void deliver(String name, String token) {
        try {
            Files.move(part(name, token), folder().resolve(name), StandardCopyOption.ATOMIC_MOVE);
        } catch (NoSuchFileException alreadyMoved) {
            // Only the stored token is ever moved, so it was: before a kill, or by another node.
            return;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void forget(String name, String token) {
        try {
            Files.deleteIfExists(part(name, token));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path part(String name, String token) {
        return folder().resolve(HIDDEN).resolve(name + "." + token);
    }

    private Path folder() {
        return configuration.bankFolder().orElseThrow();
    }
}
