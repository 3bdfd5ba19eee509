package org.kontor.dunning;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.kontor.accounts.CustomerType;
import org.kontor.accounts.Grade;
import org.kontor.calendar.Period;
import org.kontor.money.Money;
import org.kontor.receivables.BlockKind;

/**
 * 400 days of 500 payers who pay, forget, dispute, pay in instalments and have their debits returned, with nights that
 * are missed, cut off in the middle and lived twice, and payers whom the job cannot look at for days. Every day the oracle says which letters have to go out, whose
 * services are restricted, and what interest has accrued.
 */
class DunningSimulationTest {
    private static final int PAYERS = 500;
    private static final int DAYS = 400;
    private static final LocalDate BEGIN = LocalDate.of(2026, 1, 12);
    private static final RateTable RATES = new RateTable(List.of(
            new BaseRate(LocalDate.of(2026, 1, 1), 127),
            new BaseRate(LocalDate.of(2026, 7, 1), 152),
            new BaseRate(LocalDate.of(2027, 1, 1), 175)));

    private final long seed = Long.getLong("kontor.dunning.seed", System.nanoTime());
    private final Random random = new Random(seed);
    private final List<SimulatedPayer> payers = new ArrayList<>();
    private int bills;
    private int letters;
    private int restricted;
    private int missed;
    private int parked;

    @Test
    void tellsWhatTheOracleTellsEveryDay() {
        for (int i = 0; i < PAYERS; i++) {
            payers.add(new SimulatedPayer(i, random.nextInt(10) < 4));
        }
        for (int i = 0; i < DAYS; i++) {
            live(BEGIN.plusDays(i));
        }
        LocalDate last = BEGIN.plusDays(DAYS - 1L);
        assertThat(interestOfAll(last)).as("interest, seed " + seed).isEqualTo(expectedInterest(last));
        for (SimulatedPayer payer : payers) {
            assertThat(DunningOracle.wrong(payer))
                    .as("what payer " + payer.id + " was told, seed " + seed)
                    .isEmpty();
        }
        System.out.println("dunning: seed " + seed + ", " + bills + " bills, " + letters + " letters, " + restricted
                + " restricted days, " + missed + " missed nights, " + parked
                + " times a letter waited for a parked payer");
        assertThat(letters).isGreaterThan(1000);
        assertThat(restricted).isGreaterThan(1000);
        assertThat(missed).isGreaterThan(5);
        assertThat(parked).isGreaterThan(5);
    }

    private void live(LocalDate day) {
        payers.forEach(payer -> happen(payer, day));
        if (random.nextInt(10) == 0) {
            missed++;
        } else {
            if (random.nextInt(10) == 0) {
                night(day, random.nextInt(PAYERS));
            }
            night(day, PAYERS);
            assertThat(night(day, PAYERS)).as("a second night of " + day).isZero();
        }
        for (SimulatedPayer payer : payers) {
            Grade grade = Restriction.on(day, claims(payer, day), policy(payer));
            assertThat(grade.ordinal())
                    .as("restriction of " + payer.id + " on " + day + ", seed " + seed)
                    .isEqualTo(DunningOracle.restriction(payer, day));
            restricted += grade == Grade.NONE ? 0 : 1;
        }
        if (random.nextInt(20) == 0) {
            assertThat(interestOfAll(day)).as(day + ", seed " + seed).isEqualTo(expectedInterest(day));
        }
    }

    /** Some of what a day can bring. */
    private void happen(SimulatedPayer payer, LocalDate day) {
        if (payer.bills.size() < 14 && random.nextInt(30) == 0) {
            LocalDate due = day.plusDays(random.nextInt(20));
            LocalDate received = day.plusDays(random.nextInt(10) == 0 ? random.nextInt(60) : random.nextInt(3));
            long cents = random.nextInt(8) == 0 ? 1 + random.nextInt(700) : 1000 + random.nextInt(60_000);
            payer.bills.add(new SimulatedPayer.Bill(
                    bills++, due, received, random.nextInt(4) == 0, random.nextBoolean(), cents));
        }
        if (random.nextInt(200) == 0) {
            payer.parked.add(new SimulatedPayer.Block("PARKED", day, day.plusDays(1 + random.nextInt(20)), false));
        }
        for (SimulatedPayer.Bill bill : payer.bills) {
            happen(bill, day);
        }
    }

    private void happen(SimulatedPayer.Bill bill, LocalDate day) {
        long open = DunningOracle.open(bill, day);
        switch (random.nextInt(220)) {
            case 0 -> pay(bill, day, open);
            case 1 -> pay(bill, day, open / 3);
            case 2 -> pay(bill, day, open - bill.cents); // what was paid comes back
            case 3 -> block(bill, day, "DISPUTE", 5 + random.nextInt(30), false);
            case 4 -> block(bill, day, "PLAN", 20 + random.nextInt(60), random.nextBoolean());
            case 5 -> block(bill, day, "PENDING_DEBIT", 3 + random.nextInt(6), false);
            case 6 -> block(bill, day, "MANUAL", 1 + random.nextInt(10), false);
            default -> {}
        }
    }

    private static void pay(SimulatedPayer.Bill bill, LocalDate day, long cents) {
        if (cents != 0) {
            bill.paid.add(new SimulatedPayer.Paid(day, cents));
        }
    }

    private static void block(SimulatedPayer.Bill bill, LocalDate day, String kind, int days, boolean frozen) {
        bill.blocks.add(new SimulatedPayer.Block(kind, day, day.plusDays(days), frozen));
    }

    /** Reminds the first payers; who stops it in the middle, runs it again. */
    private int night(LocalDate day, int howMany) {
        int sent = 0;
        for (SimulatedPayer payer : payers.subList(0, howMany)) {
            String expected = DunningOracle.letter(payer, day);
            Optional<Reminder> reminder = Reminder.of(claims(payer, day), day, new Ladder(policy(payer), "SN"));
            assertThat(reminder.map(DunningSimulationTest::text).orElse(""))
                    .as("payer " + payer.id + " on " + day + ", seed " + seed)
                    .isEqualTo(expected);
            if (DunningOracle.parked(payer, day)) {
                parked += reminder.isPresent() ? 1 : 0;
            } else if (reminder.isPresent()) {
                send(payer, reminder.get(), day);
                sent++;
            }
        }
        letters += sent;
        return sent;
    }

    private static String text(Reminder reminder) {
        return reminder.level() + "|"
                + reminder.items().stream()
                        .map(item -> item.claim().entryId() + ":" + item.level() + ":"
                                + item.open().cents() + ":" + item.steps())
                        .collect(Collectors.joining(","));
    }

    /** Most letters arrive in days, some come back and arrive later by another way. */
    private void send(SimulatedPayer payer, Reminder reminder, LocalDate day) {
        LocalDate received = day.plusDays(random.nextInt(20) == 0 ? 10 + random.nextInt(20) : random.nextInt(4));
        for (Reminder.Item item : reminder.items()) {
            if (item.steps()) {
                payer.bills.stream()
                        .filter(bill -> bill.id == item.claim().entryId())
                        .forEach(bill -> bill.told.add(new SimulatedPayer.Told(item.level(), day, received)));
            }
        }
    }

    private static Policy policy(SimulatedPayer payer) {
        return Policy.usual(type(payer));
    }

    private static CustomerType type(SimulatedPayer payer) {
        return payer.consumer ? CustomerType.CONSUMER : CustomerType.BUSINESS;
    }

    /** What is known by the end of that day. */
    private static List<Claim> claims(SimulatedPayer payer, LocalDate day) {
        return payer.bills.stream().map(bill -> claim(bill, day)).toList();
    }

    private static Claim claim(SimulatedPayer.Bill bill, LocalDate day) {
        return new Claim(
                bill.id,
                new Claim.Due(bill.due, bill.byContract ? DueDate.CONTRACT : DueDate.INVOICE),
                Money.ofCents(bill.cents),
                known(bill.received, day),
                bill.notice,
                bill.paid.stream()
                        .map(paid -> new Reduction(paid.day(), Money.ofCents(paid.cents())))
                        .toList(),
                bill.blocks.stream()
                        .map(block -> new Stop(
                                BlockKind.valueOf(block.kind()),
                                new Period(block.from(), block.until()),
                                block.frozen()))
                        .toList(),
                bill.told.stream()
                        .map(told -> new Sent(
                                told.level(),
                                told.sent(),
                                known(told.received(), day),
                                told.level() > 0,
                                told.level() == 3))
                        .toList());
    }

    private static Optional<LocalDate> known(LocalDate received, LocalDate day) {
        return Optional.of(received).filter(on -> !on.isAfter(day));
    }

    private long interestOfAll(LocalDate day) {
        long sum = 0;
        for (SimulatedPayer payer : payers) {
            Interest interest = Interest.of(type(payer), RATES, DayCount.ACT_365);
            for (Claim claim : claims(payer, day)) {
                sum += Default.of(claim, type(payer), "SN")
                        .map(since ->
                                interest.through(day, claim, since).total().cents())
                        .orElse(0L);
            }
        }
        return sum;
    }

    private long expectedInterest(LocalDate day) {
        long sum = 0;
        for (SimulatedPayer payer : payers) {
            for (SimulatedPayer.Bill bill : payer.bills) {
                sum += DunningOracle.interest(payer, bill, day);
            }
        }
        return sum;
    }
}
