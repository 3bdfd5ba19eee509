package org.kontor.audit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** Ids, written short: {@code 1-50,120}. Bulk inserts give ids in a row, so a batch is a few ranges. */
record IdRanges(List<Range> ranges) {

    record Range(long first, long last) {
        String text() {
            return first == last ? Long.toString(first) : first + "-" + last;
        }

        static Range parse(String text) {
            String[] ends = text.split("-");
            return new Range(Long.parseLong(ends[0]), Long.parseLong(ends[ends.length - 1]));
        }
    }

    IdRanges {
        ranges = List.copyOf(ranges);
    }

    /**
     * @param ids ascending
     */
    static IdRanges of(List<Long> ids) {
        List<Range> ranges = new ArrayList<>();
        for (long id : ids) {
            Range last = ranges.isEmpty() ? null : ranges.get(ranges.size() - 1);
            if (last != null && last.last() + 1 == id) {
                ranges.set(ranges.size() - 1, new Range(last.first(), id));
            } else {
                ranges.add(new Range(id, id));
            }
        }
        return new IdRanges(ranges);
    }

    static IdRanges parse(String text) {
        return new IdRanges(Arrays.stream(text.split(",")).map(Range::parse).toList());
    }

    int count() {
        return ranges.stream()
                .mapToInt(range -> (int) (range.last() - range.first() + 1))
                .sum();
    }

    String text() {
        return ranges.stream().map(Range::text).collect(Collectors.joining(","));
    }

    /** A condition on the column; only numbers get into the SQL. */
    String condition(String column) {
        return ranges.stream()
                .map(range -> column + " BETWEEN " + range.first() + " AND " + range.last())
                .collect(Collectors.joining(" OR ", "(", ")"));
    }
}
