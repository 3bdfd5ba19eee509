package org.kontor.imports;

import java.util.List;
import org.kontor.BusinessException;

/**
 * Why a row cannot be taken over.
 *
 * @param file name of the file, as it was given
 * @param line in the file, from one; 0 if the file as a whole is meant
 * @param column name of the column; empty if the row as a whole is meant
 * @param key of the message
 * @param arguments of the message
 */
public record ImportProblem(String file, int line, String column, String key, List<String> arguments) {
    public ImportProblem {
        arguments = List.copyOf(arguments);
    }

    static ImportProblem of(String file, int line, String column, BusinessException refused) {
        List<String> arguments =
                refused.arguments().stream().map(String::valueOf).toList();
        return new ImportProblem(file, line, column, refused.key(), arguments);
    }
}
