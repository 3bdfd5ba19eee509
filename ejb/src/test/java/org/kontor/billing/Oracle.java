package org.kontor.billing;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.kontor.billing.LifeModel.DatedModel;
import org.kontor.billing.LifeModel.EventModel;
import org.kontor.billing.LifeModel.Kind;
import org.kontor.billing.LifeModel.LineModel;
import org.kontor.billing.LifeModel.PlanModel;
import org.kontor.billing.LifeModel.PriceModel;
import org.kontor.billing.LifeModel.RateModel;
import org.kontor.billing.LifeModel.Rule;
import org.kontor.billing.LifeModel.ShareModel;
import org.kontor.billing.LifeModel.Type;
import org.kontor.billing.LifeModel.Unit;
import org.kontor.billing.LifeModel.VersionModel;

/**
 * Bills a life by looking at every single day, as R1–R9 of the design say it, with nothing of the calculator: it knows no
 * intervals, asks each day whether a period starts on it, and keeps what is billed as a list of days.
 */
final class Oracle {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int FIRST = Math.toIntExact(LocalDate.of(2020, 1, 1).toEpochDay());
    private static final int LAST = Math.toIntExact(LocalDate.of(2034, 1, 1).toEpochDay());
    private static final int[] MONTH_INDEX = new int[LAST - FIRST];
    private static final int[] DAY_OF_MONTH = new int[LAST - FIRST];
    private static final int[] MONTH_LENGTH = new int[LAST - FIRST];

    static {
        for (int day = FIRST; day < LAST; day++) {
            LocalDate date = LocalDate.ofEpochDay(day);
            MONTH_INDEX[day - FIRST] = date.getYear() * 12 + date.getMonthValue();
            DAY_OF_MONTH[day - FIRST] = date.getDayOfMonth();
            MONTH_LENGTH[day - FIRST] = date.lengthOfMonth();
        }
    }

    private final LifeModel life;
    private final boolean lastSupplied;
    private final Map<String, int[][]> grids = new HashMap<>();
    /** Line, period, price, tax class and rate → what is billed. */
    private final Map<Sum, Amount> billed = new LinkedHashMap<>();

    private final int longest;
    private final Map<Integer, Day[]> days = new HashMap<>();
    private final Map<Integer, Integer> ends = new HashMap<>();
    private int knownCount = -1;
    private int knownAtBefore = Integer.MIN_VALUE;
    private List<EventModel> known = List.of();

    Oracle(LifeModel life, int longest, boolean lastSupplied) {
        this.life = life;
        this.longest = longest;
        this.lastSupplied = lastSupplied;
    }

    record Sum(int line, int from, int to, String price, String vatClass, BigDecimal rate) {}

    /** Counted days of a sum and all it takes to price them. */
    record Amount(int days, int of, String plan, PriceModel price, BigDecimal whole, int share) {}

    record Bill(
            int line,
            int from,
            int to,
            String plan,
            String vatClass,
            int days,
            BigDecimal priced,
            BigDecimal net,
            BigDecimal rate) {}

    /** State of a line on a day: {@code reason} is null when the day is to be paid. */
    record Day(
            String reason,
            PlanModel plan,
            PriceModel price,
            String key,
            BigDecimal whole,
            int from,
            int to,
            int anchor) {}

    List<Bill> bill(int through, int knownAt, boolean keep) {
        Map<Sum, Amount> should = new LinkedHashMap<>();
        List<Sum> notDue = new ArrayList<>();
        for (LineModel line : lines(knownAt)) {
            should(line, through, knownAt, should);
        }
        List<Bill> bills = new ArrayList<>();
        for (Map.Entry<Sum, Amount> entry : should.entrySet()) {
            if (!isDue(entry.getKey(), entry.getValue().price().arrears(), through, knownAt)) {
                notDue.add(entry.getKey());
                continue;
            }
            Amount before = billed.get(entry.getKey());
            bills.add(difference(entry.getKey(), entry.getValue(), before == null ? 0 : before.days()));
        }
        for (Map.Entry<Sum, Amount> entry : billed.entrySet()) {
            Amount amount = entry.getValue();
            if (!should.containsKey(entry.getKey())
                    && isDue(entry.getKey(), amount.price().arrears(), through, knownAt)) {
                Amount none = new Amount(0, amount.of(), amount.plan(), amount.price(), amount.whole(), amount.share());
                bills.add(difference(entry.getKey(), none, amount.days()));
            }
        }
        if (keep) {
            should.keySet().removeAll(notDue);
            billed.entrySet()
                    .removeIf(entry ->
                            isDue(entry.getKey(), entry.getValue().price().arrears(), through, knownAt));
            billed.putAll(should);
        }
        bills.removeIf(bill ->
                bill.days() == 0 && bill.priced().signum() == 0 && bill.net().signum() == 0);
        return bills;
    }

    private Bill difference(Sum sum, Amount should, int before) {
        BigDecimal priced = priced(should, should.days()).subtract(priced(should, before));
        BigDecimal net = net(sum, should, should.days()).subtract(net(sum, should, before));
        return new Bill(
                sum.line(),
                sum.from(),
                sum.to(),
                should.plan(),
                sum.vatClass(),
                should.days() - before,
                priced,
                net,
                sum.rate());
    }

    /** R(d), or the tax share of it. */
    private static BigDecimal priced(Amount amount, int days) {
        BigDecimal all = amount.whole()
                .multiply(BigDecimal.valueOf(days))
                .divide(BigDecimal.valueOf(amount.of()), 2, RoundingMode.HALF_UP);
        List<ShareModel> shares = amount.price().shares();
        if (shares.size() == 1) {
            return all;
        }
        BigDecimal first =
                all.multiply(BigDecimal.valueOf(shares.get(0).percent())).divide(HUNDRED, 2, RoundingMode.HALF_UP);
        return amount.share() == 0 ? first : all.subtract(first);
    }

    private static BigDecimal net(Sum sum, Amount amount, int days) {
        BigDecimal priced = priced(amount, days);
        return amount.price().gross()
                ? priced.multiply(HUNDRED).divide(HUNDRED.add(sum.rate()), 2, RoundingMode.HALF_UP)
                : priced;
    }

    private boolean isDue(Sum sum, boolean arrears, int through, int knownAt) {
        if (!arrears) {
            LineModel line = line(sum.line(), knownAt);
            return sum.from() <= through || line.kind() == Kind.ONE_OFF && line.anchor() <= through;
        }
        int last = end(line(sum.line(), knownAt), knownAt) - 1;
        return sum.to() - 1 < through || last >= sum.from() && last < sum.to() && last < through;
    }

    private void should(LineModel line, int through, int knownAt, Map<Sum, Amount> should) {
        int end = Math.min(end(line, knownAt), LAST);
        // No period that starts by then reaches further, of whatever price.
        int far = line.kind() == Kind.ONE_OFF || through > LAST - longest ? LAST : through + longest;
        Map<Long, Day> firsts = new HashMap<>();
        Day same = null;
        int weight = 0;
        for (int date = line.start(); date < Math.min(end, far); date++) {
            Day day = day(line, date, knownAt);
            if (day == null || day.reason() != null || day.from() > through && !isDueEarlier(line, day, through)) {
                continue;
            }
            if (same == null
                    || same.from() != day.from()
                    || same.to() != day.to()
                    || !same.key().equals(day.key())) {
                count(line, same, weight, firsts, should, knownAt);
                same = day;
                weight = 0;
                firsts.putIfAbsent(period(day), day);
            }
            weight += day.price().rule() == Rule.THIRTY ? thirty(date, day.anchor()) : 1;
        }
        count(line, same, weight, firsts, should, knownAt);
    }

    /** What is paid once is due with its anchor, if it is paid in advance. */
    private static boolean isDueEarlier(LineModel line, Day day, int through) {
        return line.kind() == Kind.ONE_OFF && !day.price().arrears() && line.anchor() <= through;
    }

    private static long period(Day day) {
        return (long) day.from() * 100_000L + day.to();
    }

    private void count(
            LineModel line, Day day, int weight, Map<Long, Day> firsts, Map<Sum, Amount> should, int knownAt) {
        if (day == null) {
            return;
        }
        int of = day.price().rule() == Rule.THIRTY ? thirties(day.price()) : day.to() - day.from();
        Day first = firsts.get(period(day));
        for (int share = 0; share < day.price().shares().size(); share++) {
            String vatClass = day.price().shares().get(share).vatClass();
            Sum sum = new Sum(line.id(), day.from(), day.to(), day.key(), vatClass, rate(line, day, vatClass, knownAt));
            Amount before = should.get(sum);
            int counted = before == null ? 0 : before.days();
            if (first.price().rule() == Rule.WHOLE) {
                counted = first.key().equals(day.key()) ? of : 0;
            } else if (!isFree(line, day)) {
                counted += weight;
            }
            should.put(sum, new Amount(counted, of, day.plan().name(), day.price(), day.whole(), share));
        }
    }

    private static boolean isFree(LineModel line, Day day) {
        int firstPaid = Math.max(line.start(), line.paidFrom());
        return day.price().rule() == Rule.FREE && day.from() < firstPaid && firstPaid < day.to();
    }

    private static int thirties(PriceModel price) {
        return 30 * (price.unit() == Unit.YEAR ? 12 : 1) * price.count();
    }

    /** What a day weighs when its month, counted from the anchor's day, has 30. */
    private static int thirty(int date, int anchor) {
        int into = 0;
        while (!startsPeriod(date - into, anchor, 1)) {
            into++;
        }
        boolean last = startsPeriod(date + 1, anchor, 1);
        return last ? Math.max(30 - into, 0) : into < 30 ? 1 : 0;
    }

    private BigDecimal rate(LineModel line, Day day, String vatClass, int knownAt) {
        int decides = day.to() - 1;
        int last = end(line, knownAt) - 1;
        if (lastSupplied && last >= day.from() && last < day.to()) {
            decides = last;
        }
        BigDecimal rate = null;
        int since = Integer.MIN_VALUE;
        for (RateModel candidate : life.vat().get(vatClass)) {
            if (candidate.from() <= decides && candidate.from() >= since) {
                rate = candidate.rate();
                since = candidate.from();
            }
        }
        return rate;
    }

    /** Null when the line is not in force. */
    Day day(LineModel line, int date, int knownAt) {
        known(knownAt);
        Day[] seen = days.computeIfAbsent(line.id(), id -> new Day[LAST - FIRST]);
        if (seen[date - FIRST] == null) {
            Day day = look(line, date, knownAt);
            seen[date - FIRST] = day == null ? OUT : day;
        }
        return seen[date - FIRST] == OUT ? null : seen[date - FIRST];
    }

    private Day look(LineModel line, int date, int knownAt) {
        VersionModel inForce = null;
        for (VersionModel version : line.versions()) {
            if (version.from() <= date && date < version.to()) {
                inForce = version;
            }
        }
        if (inForce == null || date >= end(line, knownAt)) {
            return null;
        }
        if (date < line.paidFrom()) {
            return excused("TRIAL");
        }
        if (line.kind() != Kind.ONE_OFF && isPaused(date, knownAt)) {
            return excused("PAUSE");
        }
        for (EventModel event : known(knownAt)) {
            if (event.type() == Type.EXCUSE && event.line() == line.id() && event.day() <= date && date <= event.to()) {
                return excused("GRANTED");
            }
        }
        return priced(line, date, knownAt);
    }

    private static final Day OUT = excused("OUT");

    private static Day excused(String reason) {
        return new Day(reason, null, null, null, null, 0, 0, 0);
    }

    private Day priced(LineModel line, int date, int knownAt) {
        VersionModel agreed = line.versions().get(0);
        int since = Integer.MIN_VALUE;
        for (VersionModel version : line.versions()) {
            if (version != line.versions().get(0) && version.from() <= date) {
                agreed = version;
                since = version.from();
            }
        }
        EventModel plan = winner(Type.PLAN, line, date, since, knownAt);
        EventModel quantity = winner(Type.QUANTITY, line, date, since, knownAt);
        EventModel discount = winner(Type.DISCOUNT, line, date, since, knownAt);
        PlanModel taken = plan == null ? agreed.plan() : plan.plan();
        PriceModel price = null;
        for (DatedModel dated : taken.prices()) {
            if (dated.from() <= date) {
                price = dated.price();
            }
        }
        String id = price.id();
        EventModel own = ownPrice(line, date, taken, knownAt);
        if (own != null) {
            id += "=" + own.number().stripTrailingZeros().toPlainString();
            price = new PriceModel(
                    id,
                    own.number(),
                    price.gross(),
                    price.count(),
                    price.unit(),
                    price.arrears(),
                    price.rule(),
                    price.shares());
        }
        int pieces = quantity == null ? agreed.quantity() : quantity.quantity();
        BigDecimal less = discount == null ? agreed.discount() : discount.number();
        BigDecimal whole = price.amount()
                .multiply(BigDecimal.valueOf(pieces))
                .multiply(HUNDRED.subtract(less))
                .divide(HUNDRED);
        int anchor = anchor(line, date, knownAt);
        int[][] grid = grid(anchor, price);
        String key = id + "|" + pieces + "|" + less.stripTrailingZeros().toPlainString();
        return new Day(null, taken, price, key, whole, grid[0][date - FIRST], grid[1][date - FIRST], anchor);
    }

    /** R5, for changes effective on or after {@code since}. */
    private EventModel winner(Type type, LineModel line, int date, int since, int knownAt) {
        EventModel best = null;
        for (EventModel event : known(knownAt)) {
            boolean counts =
                    event.type() == type && event.line() == line.id() && event.day() <= date && event.day() >= since;
            if (counts && (best == null || event.day() >= best.day())) {
                best = event;
            }
        }
        return best;
    }

    private EventModel ownPrice(LineModel line, int date, PlanModel plan, int knownAt) {
        EventModel best = null;
        for (EventModel event : known(knownAt)) {
            boolean counts = event.type() == Type.OWN_PRICE
                    && event.line() == line.id()
                    && event.day() <= date
                    && date <= event.to()
                    && event.plan().name().equals(plan.name());
            if (counts && (best == null || event.day() >= best.day())) {
                best = event;
            }
        }
        return best;
    }

    /** Periods start anew on the latest day whose winning change of plan says so. */
    private int anchor(LineModel line, int date, int knownAt) {
        int anchor = line.anchor();
        int latest = Integer.MIN_VALUE;
        for (EventModel event : known(knownAt)) {
            if (event.type() == Type.PLAN
                    && event.line() == line.id()
                    && event.day() <= date
                    && event.day() >= latest) {
                boolean wins = winner(Type.PLAN, line, event.day(), Integer.MIN_VALUE, knownAt) == event;
                if (wins && event.moved()) {
                    anchor = event.day();
                    latest = event.day();
                }
            }
        }
        return anchor;
    }

    private boolean isPaused(int date, int knownAt) {
        boolean paused = false;
        for (EventModel event : known(knownAt)) {
            if (event.type() == Type.PAUSE && event.day() <= date && date <= event.to()) {
                paused = true;
            } else if (event.type() == Type.RESUME && event.day() <= date) {
                paused = false;
            }
        }
        return paused;
    }

    /** The day after the last one of a line. */
    int end(LineModel line, int knownAt) {
        known(knownAt);
        Integer seen = ends.get(line.id());
        if (seen == null) {
            seen = lookForEnd(line, knownAt);
            ends.put(line.id(), seen);
        }
        return seen;
    }

    private int lookForEnd(LineModel line, int knownAt) {
        int end = Math.min(ownEnd(line, knownAt), contractEnd(knownAt));
        if (line.kind() == Kind.ADD_ON) {
            int base = Integer.MIN_VALUE;
            for (LineModel other : lines(knownAt)) {
                if (other.kind() == Kind.BASE) {
                    base = Math.max(base, ownEnd(other, knownAt));
                }
            }
            end = Math.min(end, base);
        }
        return end;
    }

    private int contractEnd(int knownAt) {
        int end = LifeModel.NEVER;
        for (EventModel event : known(knownAt)) {
            if (event.type() == Type.CANCEL) {
                end = event.day() + 1;
            } else if (event.type() == Type.UNDO) {
                end = LifeModel.NEVER;
            }
        }
        return end;
    }

    private int ownEnd(LineModel line, int knownAt) {
        int end = LifeModel.NEVER;
        for (EventModel event : known(knownAt)) {
            if (event.line() == line.id() && event.type() == Type.END_LINE) {
                end = event.day() + 1;
            } else if (event.line() == line.id() && event.type() == Type.UNDO_END) {
                end = LifeModel.NEVER;
            }
        }
        return Math.min(end, line.end());
    }

    List<LineModel> lines(int knownAt) {
        List<LineModel> lines = new ArrayList<>(life.lines());
        for (EventModel event : known(knownAt)) {
            if (event.type() == Type.ADD_LINE) {
                lines.add(event.added());
            }
        }
        return lines;
    }

    private LineModel line(int id, int knownAt) {
        return lines(knownAt).stream()
                .filter(line -> line.id() == id)
                .findFirst()
                .orElseThrow();
    }

    /** Events are in the order of their recording; what was seen holds as long as no more are known. */
    private List<EventModel> known(int knownAt) {
        if (knownAt != knownAtBefore) {
            knownAtBefore = knownAt;
            known = life.events().stream()
                    .filter(event -> event.recorded() <= knownAt)
                    .toList();
            if (known.size() != knownCount) {
                knownCount = known.size();
                days.clear();
                ends.clear();
            }
        }
        return known;
    }

    /** For each day the first day of its period and of the next. */
    private int[][] grid(int anchor, PriceModel price) {
        return grids.computeIfAbsent(anchor + " " + price.count() + price.unit(), key -> {
            int[][] grid = new int[2][LAST - FIRST];
            int start = FIRST;
            for (int date = FIRST; date < LAST; date++) {
                if (starts(date, anchor, price)) {
                    start = date;
                }
                grid[0][date - FIRST] = start;
            }
            int next = LAST;
            for (int date = LAST - 1; date >= FIRST; date--) {
                grid[1][date - FIRST] = next;
                if (starts(date, anchor, price)) {
                    next = date;
                }
            }
            return grid;
        });
    }

    private static boolean starts(int date, int anchor, PriceModel price) {
        return switch (price.unit()) {
            case DAY -> (date - anchor) % price.count() == 0;
            case WEEK -> (date - anchor) % (7 * price.count()) == 0;
            case MONTH -> startsPeriod(date, anchor, price.count());
            case YEAR -> startsPeriod(date, anchor, 12 * price.count());
        };
    }

    /** R1: the anchor's day of the month, in a shorter month its last day. */
    private static boolean startsPeriod(int date, int anchor, int months) {
        int distance = MONTH_INDEX[date - FIRST] - MONTH_INDEX[anchor - FIRST];
        return distance % months == 0
                && DAY_OF_MONTH[date - FIRST] == Math.min(DAY_OF_MONTH[anchor - FIRST], MONTH_LENGTH[date - FIRST]);
    }

    /** Status of every day in force in a span: BILLED, BILLABLE or the reason it is excused for. */
    Map<Integer, String> cover(LineModel line, int from, int to, int knownAt) {
        Map<Integer, String> statuses = new TreeMap<>();
        Map<Sum, Amount> should = new LinkedHashMap<>();
        should(line, to - 1, knownAt, should);
        Map<Sum, Integer> left = new HashMap<>();
        billed.forEach((sum, amount) -> left.merge(withoutRate(sum), amount.days(), Integer::sum));
        Map<Sum, Integer> wanted = new HashMap<>();
        should.forEach((sum, amount) -> wanted.put(withoutRate(sum), amount.days()));
        Map<Long, Boolean> firstWhole = new HashMap<>();
        for (int date = line.start(); date < Math.min(to, end(line, knownAt)); date++) {
            Day day = day(line, date, knownAt);
            if (day == null) {
                continue;
            }
            String status = day.reason();
            if (status == null) {
                long period = (long) day.from() * 100_000L + day.to();
                firstWhole.putIfAbsent(period, day.price().rule() == Rule.WHOLE);
                status = status(line, day, date, firstWhole.get(period), wanted, left);
            }
            if (date >= from) {
                statuses.put(date, status);
            }
        }
        return statuses;
    }

    private static Sum withoutRate(Sum sum) {
        return new Sum(sum.line(), sum.from(), sum.to(), sum.price(), sum.vatClass(), BigDecimal.ZERO);
    }

    private String status(
            LineModel line, Day day, int date, boolean paidWhole, Map<Sum, Integer> wanted, Map<Sum, Integer> left) {
        String vatClass = day.price().shares().get(0).vatClass();
        Sum sum = new Sum(line.id(), day.from(), day.to(), day.key(), vatClass, BigDecimal.ZERO);
        int should = wanted.get(sum);
        if (should == 0 && day.price().rule() != Rule.THIRTY) {
            return isFree(line, day) ? "FREE_UNTIL_ANCHOR" : "PERIOD_PAID_WHOLE";
        }
        int have = left.getOrDefault(sum, 0);
        if (have >= should) {
            return "BILLED";
        }
        if (paidWhole) {
            return "BILLABLE";
        }
        int weight = day.price().rule() == Rule.THIRTY ? thirty(date, day.anchor()) : 1;
        if (weight > have) {
            left.put(sum, -1);
            wanted.put(sum, Integer.MAX_VALUE);
            return "BILLABLE";
        }
        left.put(sum, have - weight);
        wanted.put(sum, should - weight);
        return "BILLED";
    }
}
