package org.kontor.dunning;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kontor.calendar.Period;
import org.kontor.money.Money;
import org.kontor.receivables.BlockKind;

/** A claim of 1,000.00 €, received on the day it is due, until something else is said. */
final class AClaim {
    private final LocalDate due;
    private final List<Reduction> reductions = new ArrayList<>();
    private final List<Stop> stops = new ArrayList<>();
    private final List<Sent> sent = new ArrayList<>();
    private DueDate source = DueDate.INVOICE;
    private Optional<LocalDate> received;
    private Money amount = Money.of("1000.00");
    private boolean notice;

    private AClaim(LocalDate due) {
        this.due = due;
        this.received = Optional.of(due);
    }

    static AClaim due(String day) {
        return new AClaim(LocalDate.parse(day));
    }

    AClaim byContract() {
        source = DueDate.CONTRACT;
        return this;
    }

    AClaim receivedOn(String day) {
        received = Optional.of(LocalDate.parse(day));
        return this;
    }

    AClaim neverReceived() {
        received = Optional.empty();
        return this;
    }

    AClaim withNotice() {
        notice = true;
        return this;
    }

    AClaim of(String money) {
        amount = Money.of(money);
        return this;
    }

    AClaim paid(String day, String money) {
        reductions.add(new Reduction(LocalDate.parse(day), Money.of(money)));
        return this;
    }

    AClaim stopped(BlockKind kind, String from, String until) {
        stops.add(new Stop(kind, new Period(LocalDate.parse(from), LocalDate.parse(until)), false));
        return this;
    }

    AClaim frozen(String from, String until) {
        stops.add(new Stop(BlockKind.PLAN, new Period(LocalDate.parse(from), LocalDate.parse(until)), true));
        return this;
    }

    /** Sent and received on the same day; levels from 1 on demand. */
    AClaim told(int level, String day) {
        LocalDate on = LocalDate.parse(day);
        sent.add(new Sent(level, on, Optional.of(on), level > 0, level > 2));
        return this;
    }

    AClaim toldWithoutProof(int level, String day) {
        sent.add(new Sent(level, LocalDate.parse(day), Optional.empty(), level > 0, level > 2));
        return this;
    }

    Claim build() {
        return new Claim(1, new Claim.Due(due, source), amount, received, notice, reductions, stops, sent);
    }
}
