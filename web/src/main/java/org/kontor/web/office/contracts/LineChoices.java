package org.kontor.web.office.contracts;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import org.kontor.contracts.Line;
import org.kontor.contracts.LineKind;
import org.kontor.contracts.Terms;
import org.kontor.contracts.Timeline;

/** The lines of a contract that a form can be about: those that are not over. */
final class LineChoices {
    private final Terms terms;
    private final LocalDate today;
    private final UnaryOperator<String> names;

    /**
     * @param names of products by their codes
     */
    LineChoices(Terms terms, LocalDate today, UnaryOperator<String> names) {
        this.terms = terms;
        this.today = today;
        this.names = names;
    }

    /** One line and what it is called. */
    record Choice(long line, String name) implements Serializable {}

    List<Choice> of(AmendmentForm form) {
        return terms.linesKnownAt(today).stream()
                .filter(line -> isMeant(form, line, terms.timeline(line, today)))
                .map(line -> new Choice(line.id(), name(line, terms.timeline(line, today))))
                .toList();
    }

    private boolean isMeant(AmendmentForm form, Line line, Timeline timeline) {
        if (line.kind() == LineKind.ONE_OFF || !timeline.end().isAfter(today)) {
            return false;
        }
        boolean aboutPrice = form == AmendmentForm.PLAN || form == AmendmentForm.QUANTITY;
        if (aboutPrice && line.kind() == LineKind.METERED) {
            return false;
        }
        boolean endsAlone = timeline.end().isBefore(terms.endKnownAt(today));
        return form != AmendmentForm.UNDO_END || endsAlone;
    }

    /** What holds today, or will first. */
    private String name(Line line, Timeline timeline) {
        return timeline.stretches().stream()
                .filter(stretch -> stretch.days().end().isAfter(today))
                .findFirst()
                .map(stretch -> stretch.agreed().quantity() + " × "
                        + names.apply(stretch.agreed().plan()))
                .orElseGet(() -> names.apply(line.versions().get(0).plan().name()));
    }
}
