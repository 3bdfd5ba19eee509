package org.kontor.analytics;

import java.time.LocalDate;
import java.util.List;
import org.kontor.catalog.Localized;

/** How many had a package at the end of each month, of all locations. */
public record PackageCourse(long productId, Localized product, List<Point> points) {
    public PackageCourse {
        points = List.copyOf(points);
    }

    public record Point(LocalDate month, int active) {}

    public int highest() {
        return points.stream().mapToInt(Point::active).max().orElse(0);
    }

    public int latest() {
        return points.isEmpty() ? 0 : points.get(points.size() - 1).active();
    }
}
