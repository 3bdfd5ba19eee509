package org.kontor.banking;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

/** What banks send, as public test suites show it. */
final class CamtSamples {
    private CamtSamples() {}

    static byte[] bytes(String name) {
        try (InputStream in = CamtSamples.class.getResourceAsStream("camt/" + name)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<ReadStatement> read(String name) {
        return CamtFile.read(bytes(name));
    }
}
