package org.kontor.banking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.kontor.calendar.BusinessDate;
import org.kontor.calendar.TechnicalClock;
import org.kontor.documents.DocumentFile;
import org.kontor.documents.Documents;
import org.kontor.documents.NewDocument;
import org.kontor.documents.Retention;
import org.kontor.identity.Caller;

/** Keeps files with their bytes in the archive, as they came, and says what became of them. */
@ApplicationScoped
class FileArchive {
    static final String SUBJECT = "bank_file";
    static final String KIND = "BANK_FILE";

    private static final String PACKED = ".gz";
    // Statements shrink to a fortieth: large ones would fill the archive with blanks.
    private static final int LARGEST_PLAIN = 256 * 1024;

    @Inject
    private FileRepository files;

    @Inject
    private StatementRepository statements;

    @Inject
    private Documents documents;

    @Inject
    private Caller caller;

    @Inject
    private BusinessDate businessDate;

    @Inject
    private TechnicalClock clock;

    FileRow keep(ReceivedFile file, FileSource source) {
        FileRow row = claimed(file, source);
        if (row.documentId() == 0) {
            long document = documents.store(new NewDocument(
                    SUBJECT, row.id(), KIND, packed(file), Retention.INVOICES.until(businessDate.today())));
            files.archived(row.id(), document);
            files.become(row.id(), FileState.RECEIVED, List.of());
        }
        return files.find(row.id()).orElseThrow();
    }

    FileRow refuse(ReceivedFile file, FileSource source, StatementProblem problem) {
        FileRow row = claimed(file, source);
        if (row.documentId() == 0) {
            files.become(row.id(), FileState.REFUSED, List.of(problem));
        }
        return files.find(row.id()).orElseThrow();
    }

    private FileRow claimed(ReceivedFile file, FileSource source) {
        String sha256 = Fingerprint.sha256(file.bytes());
        files.claim(file, sha256, new FileRepository.Came(source, clock.now(), caller.name()));
        return files.locked(sha256);
    }

    void lock(long fileId) {
        files.lock(fileId).orElseThrow(() -> new NoSuchStatement(fileId));
    }

    FileRow settle(long fileId) {
        lock(fileId);
        files.become(fileId, state(statements.of(fileId)), List.of());
        return files.find(fileId).orElseThrow();
    }

    private static FileState state(List<StatementResult> results) {
        if (has(results, StatementState.PARKED)) {
            return FileState.PARKED;
        }
        if (has(results, StatementState.BOOKED) || has(results, StatementState.REJECTED)) {
            return FileState.IMPORTED;
        }
        return has(results, StatementState.KNOWN) ? FileState.DUPLICATE : FileState.REFUSED;
    }

    private static boolean has(List<StatementResult> results, StatementState state) {
        return results.stream().anyMatch(result -> result.state() == state);
    }

    /** The bytes as they came; empty if the file could not be read. */
    Optional<ReceivedFile> open(FileRow row) {
        return row.documentId() == 0
                ? Optional.empty()
                : documents.open(row.documentId()).map(document -> new ReceivedFile(row.name(), unpacked(document)));
    }

    private static DocumentFile packed(ReceivedFile file) {
        if (file.bytes().length <= LARGEST_PLAIN) {
            return new DocumentFile("file-" + file.name(), "application/octet-stream", file.bytes());
        }
        ByteArrayOutputStream packed = new ByteArrayOutputStream(file.bytes().length / 8);
        try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
            out.write(file.bytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new DocumentFile("file-" + file.name() + PACKED, "application/gzip", packed.toByteArray());
    }

    private static byte[] unpacked(DocumentFile document) {
        if (!document.mediaType().equals("application/gzip")) {
            return document.bytes();
        }
        try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(document.bytes()))) {
            return in.readNBytes(ReceivedFile.LARGEST);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
