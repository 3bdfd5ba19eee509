package org.kontor.billing;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/**
 * A contract life as plain numbers, for the oracle. Days are epoch days; ends are exclusive; {@link #NEVER} is no end. It
 * shares no type with the code under test.
 */
record LifeModel(
        int start,
        List<LineModel> lines,
        List<EventModel> events,
        Map<String, List<RateModel>> vat,
        List<RunModel> runs) {
    static final int NEVER = Integer.MAX_VALUE;

    enum Kind {
        BASE,
        ADD_ON,
        ONE_OFF
    }

    enum Unit {
        DAY,
        WEEK,
        MONTH,
        YEAR
    }

    enum Rule {
        DAYS,
        THIRTY,
        WHOLE,
        FREE
    }

    enum Type {
        PLAN,
        QUANTITY,
        DISCOUNT,
        OWN_PRICE,
        PAUSE,
        RESUME,
        CANCEL,
        UNDO,
        ADD_LINE,
        END_LINE,
        UNDO_END,
        EXCUSE
    }

    record RateModel(int from, BigDecimal rate) {}

    record RunModel(int through, int business) {}

    record ShareModel(String vatClass, int percent) {}

    record PriceModel(
            String id,
            BigDecimal amount,
            boolean gross,
            int count,
            Unit unit,
            boolean arrears,
            Rule rule,
            List<ShareModel> shares) {}

    record DatedModel(int from, PriceModel price) {}

    record PlanModel(String name, List<DatedModel> prices) {}

    record VersionModel(int from, int to, PlanModel plan, int quantity, BigDecimal discount) {}

    record LineModel(int id, Kind kind, int anchor, int paidFrom, List<VersionModel> versions) {
        int start() {
            return versions.get(0).from();
        }

        int end() {
            return versions.get(versions.size() - 1).to();
        }
    }

    /**
     * @param day effective day, first day of a pause, last day of a cancellation
     * @param to last day of ranges
     */
    record EventModel(
            Type type,
            int recorded,
            int line,
            int day,
            int to,
            PlanModel plan,
            boolean moved,
            int quantity,
            BigDecimal number,
            LineModel added) {}
}
