package org.kontor.billing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.kontor.billing.LifeModel.DatedModel;
import org.kontor.billing.LifeModel.EventModel;
import org.kontor.billing.LifeModel.Kind;
import org.kontor.billing.LifeModel.LineModel;
import org.kontor.billing.LifeModel.PlanModel;
import org.kontor.billing.LifeModel.PriceModel;
import org.kontor.billing.LifeModel.RateModel;
import org.kontor.billing.LifeModel.Rule;
import org.kontor.billing.LifeModel.RunModel;
import org.kontor.billing.LifeModel.ShareModel;
import org.kontor.billing.LifeModel.Type;
import org.kontor.billing.LifeModel.Unit;
import org.kontor.billing.LifeModel.VersionModel;

/** Makes contract lives that are as odd as the rules allow, from a seed. */
final class RandomLife {
    private static final String[] AMOUNTS = {
        "149.00", "289", "1290.50", "33.33", "0.07", "99.99", "19.90", "12.345", "0.0001", "7.7777", "39.99", "0",
        "100000"
    };
    private static final String[] DISCOUNTS = {"0", "0", "0", "10", "33.3333", "100", "0.0001", "2.5"};
    private static final int SPAN = 400;
    private static final int FEW = 3;
    private static final int[] MONTHS = {1, 1, 1, 2, 3, 6};

    private final SplittableRandom random;
    private final int origin;
    private final List<Integer> days = new ArrayList<>();
    private int longest;
    private int plans;

    RandomLife(long seed) {
        this.random = new SplittableRandom(seed);
        // All positions of the leap year 2024 and of 2028 occur.
        this.origin = Math.toIntExact(LocalDate.of(2023, 1, 1).toEpochDay()) + random.nextInt(5 * 365);
    }

    /** An upper bound of the length of the periods used so far. */
    int longest() {
        return longest + 1;
    }

    LifeModel next() {
        int start = origin;
        boolean simple = random.nextInt(3) == 0;
        Unit unit = random.nextInt(12) == 0 ? Unit.YEAR : random.nextInt(6) == 0 ? Unit.WEEK : Unit.MONTH;
        List<PlanModel> offers = new ArrayList<>();
        int count = unit == Unit.MONTH
                ? MONTHS[random.nextInt(MONTHS.length)]
                : 1 + random.nextInt(unit == Unit.WEEK ? 5 : 1);
        boolean arrears = random.nextInt(3) == 0;
        for (int i = 0; i < 3; i++) {
            boolean other = !simple && random.nextInt(4) == 0;
            Unit own = other ? (random.nextInt(3) == 0 ? Unit.WEEK : Unit.MONTH) : unit;
            offers.add(plan(start, own, other ? 1 + random.nextInt(3) : count, other != arrears, simple));
        }
        List<LineModel> lines = new ArrayList<>();
        lines.add(line(1, Kind.BASE, start, offers));
        if (random.nextInt(4) == 0) {
            lines.add(line(2, Kind.ADD_ON, start + random.nextInt(60), offers));
        }
        if (random.nextInt(6) == 0) {
            lines.add(oneOff(3, start + random.nextInt(20)));
        }
        List<EventModel> events = events(start, lines, offers);
        return new LifeModel(start, lines, events, rates(start), runs(start));
    }

    private PlanModel plan(int start, Unit unit, int count, boolean arrears, boolean simple) {
        String name = "P" + plans++;
        List<DatedModel> prices = new ArrayList<>();
        prices.add(new DatedModel(Integer.MIN_VALUE, price(name + "a", unit, count, arrears, simple)));
        if (random.nextInt(4) == 0) {
            PriceModel first = prices.get(0).price();
            PriceModel later = new PriceModel(
                    name + "b", amount(), first.gross(), count, unit, arrears, first.rule(), first.shares());
            prices.add(new DatedModel(start + random.nextInt(300), later));
        }
        return new PlanModel(name, prices);
    }

    private PriceModel price(String id, Unit unit, int count, boolean arrears, boolean simple) {
        longest = Math.max(
                longest, count * (unit == Unit.YEAR ? 366 : unit == Unit.WEEK ? 7 : unit == Unit.DAY ? 1 : 31));
        boolean monthly = unit == Unit.MONTH || unit == Unit.YEAR;
        Rule rule = simple || random.nextBoolean() ? Rule.DAYS : Rule.values()[random.nextInt(4)];
        if (rule == Rule.THIRTY && !monthly) {
            rule = Rule.DAYS;
        }
        List<ShareModel> shares = random.nextInt(8) == 0
                ? List.of(new ShareModel("std", 30), new ShareModel("red", 70))
                : List.of(new ShareModel(random.nextInt(4) == 0 ? "red" : "std", 100));
        return new PriceModel(id, amount(), random.nextInt(5) == 0, count, unit, arrears, rule, shares);
    }

    private BigDecimal amount() {
        return new BigDecimal(AMOUNTS[random.nextInt(AMOUNTS.length)]);
    }

    private BigDecimal discount() {
        return new BigDecimal(DISCOUNTS[random.nextInt(DISCOUNTS.length)]);
    }

    private LineModel line(int id, Kind kind, int start, List<PlanModel> offers) {
        List<VersionModel> versions = new ArrayList<>();
        int from = start;
        if (random.nextInt(6) == 0) {
            int to = start + 1 + random.nextInt(120);
            versions.add(new VersionModel(from, to, any(offers), 1 + random.nextInt(3), discount()));
            // Now and then the line is not in force for a while.
            from = random.nextInt(4) == 0 ? to + random.nextInt(30) : to;
        }
        boolean ends = kind == Kind.ADD_ON && random.nextInt(3) == 0;
        int to = ends ? from + 1 + random.nextInt(200) : LifeModel.NEVER;
        int quantity = random.nextInt(3) == 0 ? 1 + random.nextInt(9) : 1;
        versions.add(new VersionModel(from, to, any(offers), quantity, discount()));
        int anchor = random.nextInt(3) == 0 ? start : start - 400 + random.nextInt(800);
        int paidFrom = random.nextInt(8) == 0 ? start + random.nextInt(40) : start;
        return new LineModel(id, kind, anchor, paidFrom, versions);
    }

    private LineModel oneOff(int id, int day) {
        PriceModel fee = price("fee", Unit.DAY, 1, random.nextBoolean(), true);
        PlanModel plan = new PlanModel("FEE", List.of(new DatedModel(Integer.MIN_VALUE, fee)));
        VersionModel version = new VersionModel(day, day + 1, plan, 1, BigDecimal.ZERO);
        // Now and then due before its day, with the line it comes with.
        int anchor = random.nextBoolean() ? day : day - random.nextInt(40);
        return new LineModel(id, Kind.ONE_OFF, anchor, day, List.of(version));
    }

    private List<EventModel> events(int start, List<LineModel> lines, List<PlanModel> offers) {
        List<EventModel> events = new ArrayList<>();
        int count = random.nextInt(7);
        for (int i = 0; i < count; i++) {
            int day = day(start, lines.get(0));
            // In time, on the day, or back-dated; now and then on the date of another.
            int recorded = random.nextInt(4) == 0 ? day(start, lines.get(0)) : day + random.nextInt(80) - 40;
            add(events, day, recorded, lines.get(random.nextInt(lines.size())).id(), offers);
        }
        if (random.nextInt(4) == 0) {
            LineModel added = line(9, Kind.ADD_ON, start + random.nextInt(200), offers);
            events.add(event(Type.ADD_LINE, added.start() + random.nextInt(40) - 20, 9, 0, 0, null, added));
        }
        events.sort(Comparator.comparingInt(EventModel::recorded));
        return events;
    }

    /** One of a few days, so that ties happen, the first day of a period, or any day. */
    private int day(int start, LineModel line) {
        if (days.isEmpty()) {
            for (int i = 0; i < FEW; i++) {
                days.add(start + random.nextInt(SPAN) - 5);
            }
            LocalDate anchor = LocalDate.ofEpochDay(line.anchor());
            long months = ChronoUnit.MONTHS.between(anchor, LocalDate.ofEpochDay(start)) + random.nextInt(8);
            days.add(Math.toIntExact(anchor.plusMonths(months).toEpochDay()));
        }
        return random.nextBoolean() ? days.get(random.nextInt(days.size())) : start + random.nextInt(SPAN) - 5;
    }

    private void add(List<EventModel> events, int day, int recorded, int line, List<PlanModel> offers) {
        switch (random.nextInt(12)) {
            case 0, 1, 2 ->
                events.add(new EventModel(
                        Type.PLAN, recorded, line, day, 0, any(offers), random.nextInt(5) == 0, 0, null, null));
            case 3 ->
                events.add(new EventModel(
                        Type.QUANTITY, recorded, line, day, 0, null, false, random.nextInt(5), null, null));
            case 4 ->
                events.add(new EventModel(Type.DISCOUNT, recorded, line, day, 0, null, false, 0, discount(), null));
            case 5 ->
                events.add(new EventModel(
                        Type.OWN_PRICE,
                        recorded,
                        line,
                        day,
                        day + random.nextInt(90),
                        any(offers),
                        false,
                        0,
                        amount(),
                        null));
            case 6, 7 -> events.add(event(Type.PAUSE, recorded, 0, day, day + random.nextInt(50), null, null));
            case 8 -> events.add(event(Type.RESUME, recorded, 0, day, 0, null, null));
            case 9, 10 -> {
                int last = Math.max(day, origin);
                events.add(event(Type.CANCEL, recorded, 0, last, 0, null, null));
                if (random.nextBoolean()) {
                    int undone = recorded + random.nextInt(50) - 5;
                    events.add(event(Type.UNDO, undone, 0, 0, 0, null, null));
                }
            }
            default -> {
                if (random.nextBoolean()) {
                    events.add(event(Type.EXCUSE, recorded, line, day, day + random.nextInt(20), null, null));
                } else {
                    events.add(event(Type.END_LINE, recorded, line, day, 0, null, null));
                    if (random.nextBoolean()) {
                        events.add(event(Type.UNDO_END, recorded + random.nextInt(30), line, 0, 0, null, null));
                    }
                }
            }
        }
    }

    private static EventModel event(
            Type type, int recorded, int line, int day, int to, PlanModel plan, LineModel added) {
        return new EventModel(type, recorded, line, day, to, plan, false, 0, null, added);
    }

    private Map<String, List<RateModel>> rates(int start) {
        Map<String, List<RateModel>> rates = new HashMap<>();
        rates.put("std", dated(start, "19", "16", "21"));
        rates.put("red", dated(start, "7", "5.5", "0"));
        return rates;
    }

    private List<RateModel> dated(int start, String... rates) {
        List<RateModel> dated = new ArrayList<>();
        int from = 0;
        for (String rate : rates) {
            dated.add(new RateModel(from, new BigDecimal(rate)));
            int later = random.nextBoolean() && !days.isEmpty()
                    ? days.get(random.nextInt(days.size())) + random.nextInt(2)
                    : start + 1 + random.nextInt(300);
            from = Math.max(from + 1, later);
        }
        return dated;
    }

    private List<RunModel> runs(int start) {
        List<RunModel> runs = new ArrayList<>();
        int business = start - random.nextInt(20);
        int count = 3 + random.nextInt(6);
        int step = 1 + random.nextInt(80);
        for (int i = 0; i < count; i++) {
            int ahead = random.nextInt(3) == 0 ? random.nextInt(45) : 0;
            int through = business + ahead;
            if (!runs.isEmpty()) {
                through = Math.max(through, runs.get(runs.size() - 1).through());
            }
            runs.add(new RunModel(through, business));
            business += random.nextInt(2 * step);
        }
        return runs;
    }

    private PlanModel any(List<PlanModel> offers) {
        return offers.get(random.nextInt(offers.size()));
    }
}
