package org.kontor.orders;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.kontor.accounts.Joining;
import org.kontor.contracts.Amendment;
import org.kontor.contracts.Line;
import org.kontor.contracts.LineKind;
import org.kontor.contracts.StoredTerms;
import org.kontor.contracts.Terms;
import org.kontor.contracts.Timeline;

/** What a change of a team means for the contracts of its account. Pure. */
final class SeatChanges {
    private final List<StoredTerms> contracts;
    private final LocalDate today;

    /**
     * @param contracts of the account, in the order in which they are locked
     */
    SeatChanges(List<StoredTerms> contracts, LocalDate today) {
        this.contracts = contracts;
        this.today = today;
    }

    /** By contract, in the order of recording: all seats of the member that are there after the day. */
    Map<Long, List<Amendment>> left(long member, LocalDate last) {
        return ofSeats(member, last.plusDays(1), line -> new Amendment.SeatLeft(line.id(), last));
    }

    /** All seats of the member that are there on the day or later. */
    Map<Long, List<Amendment>> moved(long member, Joining joining) {
        return ofSeats(
                member,
                joining.from(),
                line -> new Amendment.SeatMoved(line.id(), joining.costCentre(), later(line, joining.from())));
    }

    private static LocalDate later(Line line, LocalDate day) {
        return line.start().isAfter(day) ? line.start() : day;
    }

    private interface Ending {
        Amendment of(Line line);
    }

    private Map<Long, List<Amendment>> ofSeats(long member, LocalDate from, Ending ending) {
        Map<Long, List<Amendment>> amendments = new LinkedHashMap<>();
        for (StoredTerms contract : contracts) {
            Terms terms = contract.terms();
            for (Line line : terms.linesKnownAt(today)) {
                // A set-up fee stays with whom it was for.
                boolean own = line.kind() != LineKind.ONE_OFF
                        && line.seat().filter(seat -> seat.member() == member).isPresent();
                if (own && isThere(terms.timeline(line, today), from)) {
                    amendments
                            .computeIfAbsent(terms.id(), contractId -> new ArrayList<>())
                            .add(ending.of(line));
                }
            }
        }
        return amendments;
    }

    private static boolean isThere(Timeline timeline, LocalDate from) {
        return timeline.end().isAfter(from) && timeline.start().isBefore(timeline.end());
    }
}
