package org.kontor.imports;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.kontor.BusinessException;

/** All that is wrong with an import, counted; the first of it is kept to be told. */
final class Problems {
    /** So many are told; nobody mends more at once. */
    static final int MOST = 1000;

    private static final Comparator<ImportProblem> IN_ORDER =
            Comparator.comparing(ImportProblem::file).thenComparing(ImportProblem::line);

    private final List<ImportProblem> told = new ArrayList<>();
    private int count;

    void add(ImportProblem problem) {
        count++;
        if (told.size() < MOST) {
            told.add(problem);
        }
    }

    void add(String file, int line, String column, BusinessException refused) {
        add(ImportProblem.of(file, line, column, refused));
    }

    int count() {
        return count;
    }

    boolean isEmpty() {
        return count == 0;
    }

    /** By file and line. */
    List<ImportProblem> told() {
        return told.stream().sorted(IN_ORDER).toList();
    }
}
