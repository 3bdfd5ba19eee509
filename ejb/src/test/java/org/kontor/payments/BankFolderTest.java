package org.kontor.payments;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BankFolderTest {
    private static final byte[] BYTES = {60, 68, 47, 62};

    @TempDir
    private Path folder;

    private List<String> visible() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> file.getFileName().toString())
                    .toList();
        }
    }

    @Test
    void showsTheBankAFileOnlyWhenItIsWhole() throws IOException {
        BankFolder bank = new BankFolder(folder);
        String token = bank.prepare("SL12.xml", BYTES);
        assertThat(visible()).isEmpty();
        bank.deliver("SL12.xml", token);
        assertThat(visible()).containsExactly("SL12.xml");
        assertThat(folder.resolve("SL12.xml")).hasBinaryContent(BYTES);
    }

    @Test
    void deliversOnceThoughItWasTakenAndTheJobRunsAgain() throws IOException {
        BankFolder bank = new BankFolder(folder);
        String token = bank.prepare("SL12.xml", BYTES);
        bank.deliver("SL12.xml", token);
        Files.delete(folder.resolve("SL12.xml"));
        new BankFolder(folder).deliver("SL12.xml", token);
        assertThat(visible()).isEmpty();
    }

    @Test
    void forgetsWhatASlowerNodePrepared() throws IOException {
        BankFolder bank = new BankFolder(folder);
        String stored = bank.prepare("SL12.xml", BYTES);
        String slower = bank.prepare("SL12.xml", BYTES);
        bank.deliver("SL12.xml", stored);
        bank.forget("SL12.xml", slower);
        Files.delete(folder.resolve("SL12.xml"));
        bank.deliver("SL12.xml", slower);
        assertThat(visible()).isEmpty();
        assertThat(folder.resolve(".prepared")).isEmptyDirectory();
    }
}
