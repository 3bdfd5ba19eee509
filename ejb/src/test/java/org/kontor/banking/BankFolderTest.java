package org.kontor.banking;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BankFolderTest {
    private static final Instant NOW = Instant.parse("2026-11-28T10:00:00Z");

    @TempDir
    private Path folder;

    @Test
    void readsNoFileThatIsBeingWritten() throws IOException {
        put("whole.xml", NOW.minusSeconds(11));
        put("written-just-now.xml", NOW.minusSeconds(9));
        put("download.xml.part", NOW.minusSeconds(99));
        put(".hidden.xml", NOW.minusSeconds(99));
        Files.createDirectory(folder.resolve("sub.xml"));
        Files.createFile(folder.resolve("empty.xml"));
        Files.createSymbolicLink(folder.resolve("link.xml"), folder.resolve("whole.xml"));
        assertThat(next()).extracting(delivery -> delivery.read().name()).containsExactly("whole.xml");
    }

    @Test
    void movesAsideWhatWasRead() throws IOException {
        put("a.xml", NOW.minusSeconds(60));
        put("b.xml", NOW.minusSeconds(60));
        List<BankTransport.Delivery> files = next();
        files.get(0).done(true);
        files.get(1).done(false);
        assertThat(folder.resolve("done/a.xml")).exists();
        assertThat(folder.resolve("refused/b.xml")).exists();
        assertThat(next()).isEmpty();
        // Another node had read it, too.
        files.get(0).done(true);
    }

    @Test
    void knowsTheAccountByTheFolderOrTheBeginningOfTheName() throws IOException {
        String iban = "DE02120300000000202051";
        Files.createDirectory(folder.resolve("DE02 1203 0000 0000 2020 51"));
        Files.createDirectory(folder.resolve("old"));
        put("DE02 1203 0000 0000 2020 51/umsatz.csv", NOW.minusSeconds(60));
        put(iban + "_2026-11.csv", NOW.minusSeconds(60));
        put(iban + "9.csv", NOW.minusSeconds(60));
        put("umsatz.csv", NOW.minusSeconds(60));
        put("old/umsatz.csv", NOW.minusSeconds(60));
        List<BankTransport.Delivery> files = next();
        assertThat(files)
                .extracting(BankTransport.Delivery::account)
                .containsExactly(Optional.of(iban), Optional.empty(), Optional.of(iban), Optional.empty());
        files.get(0).done(true);
        assertThat(folder.resolve("DE02 1203 0000 0000 2020 51/done/umsatz.csv"))
                .exists();
        assertThat(next()).hasSize(3);
    }

    @Test
    void isEmptyWithoutAFolder() {
        assertThat(new BankFolder(folder.resolve("missing"), NOW).next()).isEmpty();
    }

    private List<BankTransport.Delivery> next() {
        return new BankFolder(folder, NOW).next();
    }

    private void put(String name, Instant written) throws IOException {
        Path file = Files.writeString(folder.resolve(name), "<x/>");
        Files.setLastModifiedTime(file, FileTime.from(written));
    }
}
