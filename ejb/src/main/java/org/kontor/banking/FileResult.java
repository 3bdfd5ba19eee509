package org.kontor.banking;

import java.util.List;
import java.util.Optional;

/**
 * What became of a file.
 *
 * @param id of the stored file; 0 if nothing of it is kept
 * @param problem why it was refused
 */
public record FileResult(
        long id, String name, FileState state, Optional<StatementProblem> problem, List<StatementResult> statements) {
    public FileResult {
        statements = List.copyOf(statements);
    }
}
