package org.kontor.banking;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** Finds out by its content, never by its name, what a file is, and reads it. */
final class StatementFiles {
    private static final int SNIFFED = 400;

    private StatementFiles() {}

    /**
     * @param csv how a file of columns is read, if the account is known
     * @throws UnreadableFile if it is nothing that can be booked, or not whole; the cause says why and where
     */
    static List<ReadStatement> read(ReceivedFile file, Optional<AccountMapping> csv) {
        if (file.bytes().length == 0) {
            throw new UnreadableFile("empty");
        }
        if (file.bytes().length > ReceivedFile.LARGEST) {
            throw tooLarge();
        }
        if (file.looksLikeXml()) {
            return CamtFile.read(file.bytes());
        }
        refuseKnownOthers(file);
        return csv.map(mapping -> List.of(CsvFile.read(file.bytes(), mapping)))
                .orElseThrow(() -> new UnreadableFile("unknownKind"));
    }

    static UnreadableFile tooLarge() {
        return new UnreadableFile("tooLarge", ReceivedFile.LARGEST / 1024 / 1024);
    }

    private static void refuseKnownOthers(ReceivedFile file) {
        String start = new String(file.bytes(), 0, Math.min(file.bytes().length, SNIFFED), StandardCharsets.ISO_8859_1);
        if (file.startsWith("PK\3\4")) {
            throw new UnreadableFile("office");
        }
        if (start.contains(":20:") && (start.startsWith(":20:") || start.startsWith("{1:") || start.contains(":25:"))) {
            throw new UnreadableFile("mt940");
        }
        if (start.startsWith("%PDF")) {
            throw new UnreadableFile("pdf");
        }
        if (start.indexOf('\0') >= 0) {
            throw new UnreadableFile("binary");
        }
    }
}
