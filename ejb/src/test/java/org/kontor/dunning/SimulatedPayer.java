package org.kontor.dunning;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** What happens to a payer in the simulation. No class of Kontor: the oracle judges by this alone. */
final class SimulatedPayer {
    final int id;
    final boolean consumer;
    final List<Bill> bills = new ArrayList<>();
    /** Days on which the job cannot look at it. */
    final List<Block> parked = new ArrayList<>();

    SimulatedPayer(int id, boolean consumer) {
        this.id = id;
        this.consumer = consumer;
    }

    /** Facts of one document; each counts from the day it became known. */
    static final class Bill {
        final int id;
        final LocalDate due;
        final LocalDate received;
        final boolean byContract;
        final boolean notice;
        final long cents;
        final List<Paid> paid = new ArrayList<>();
        final List<Block> blocks = new ArrayList<>();
        final List<Told> told = new ArrayList<>();

        Bill(int id, LocalDate due, LocalDate received, boolean byContract, boolean notice, long cents) {
            this.id = id;
            this.due = due;
            this.received = received;
            this.byContract = byContract;
            this.notice = notice;
            this.cents = cents;
        }
    }

    record Paid(LocalDate day, long cents) {}

    /** @param until first day after it */
    record Block(String kind, LocalDate from, LocalDate until, boolean frozen) {}

    record Told(int level, LocalDate sent, LocalDate received) {}
}
