package org.kontor.banking;

import java.time.Instant;
import java.util.List;

/**
 * A file that came, as lists show it.
 *
 * @param documentId of its bytes in the archive; 0 if it could not be read
 */
public record FileRow(
        long id,
        String name,
        long size,
        FileSource source,
        Instant receivedAt,
        String receivedBy,
        FileState state,
        List<StatementProblem> problems,
        long documentId) {}
