package org.kontor.contracts;

import java.time.LocalDate;
import java.util.Optional;
import org.kontor.calendar.Period;

/** A seat that another cost centre pays for: the same line once more, at the same price in the same periods. */
final class SeatMove {
    private SeatMove() {}

    /**
     * @throws NoSeat if nobody sits there
     * @throws ChangeAfterEnd if the seat is over by then
     * @throws PlannedAfterTransfer if something is planned for it after the day
     */
    static LineDraft draft(
            Terms terms, Line line, Amendment.SeatMoved asked, Meaning.Catalogue products, LocalDate today) {
        Seat seat = line.seat().orElseThrow(NoSeat::new);
        Timeline timeline = terms.timeline(line, today);
        if (!asked.effective().isBefore(timeline.end())) {
            throw new ChangeAfterEnd(asked.effective(), timeline.end().minusDays(1));
        }
        LineDraft draft = Continuation.of(line, timeline, asked.effective(), products.byCode());
        LocalDate own = line.end().isBefore(LineEnds.recorded(line, terms.changesKnownAt(today)))
                ? line.end()
                : LineEnds.recorded(line, terms.changesKnownAt(today));
        return new LineDraft(
                draft.kind(),
                draft.anchor(),
                new Period(draft.validity().start(), own),
                draft.offer(),
                draft.amount(),
                draft.paidFrom(),
                Optional.of(new Seat(seat.member(), seat.name(), asked.costCentre())));
    }
}
