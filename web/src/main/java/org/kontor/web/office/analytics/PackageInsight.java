package org.kontor.web.office.analytics;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.kontor.analytics.IdlePackage;
import org.kontor.analytics.PackageCourse;
import org.kontor.analytics.PackageEvent;
import org.kontor.analytics.PackageMonth;
import org.kontor.analytics.Packages;
import org.kontor.calendar.BusinessDate;
import org.kontor.catalog.Location;
import org.kontor.catalog.Sellers;
import org.kontor.money.Money;
import org.kontor.web.shell.Language;
import org.kontor.web.ui.Ids;
import org.kontor.web.ui.Months;
import org.kontor.web.ui.Texts;
import org.omnifaces.cdi.Param;

/** Which packages were taken, changed and left in a month, and how they did over a year. */
@Named
@RequestScoped
public class PackageInsight {
    @Inject
    private Packages packages;

    @Inject
    private Sellers sellers;

    @Inject
    private BusinessDate businessDate;

    @Inject
    private Language language;

    @Inject
    @Param(name = "month")
    private String monthParameter;

    @Inject
    @Param(name = "location")
    private String locationParameter;

    private LocalDate month;
    private long location;
    private List<PackageMonth> rows;
    private List<PackageCourse> courses;
    private List<IdlePackage> idle;

    @PostConstruct
    void load() {
        month = Months.chosen(monthParameter, businessDate.today());
        location = locationParameter == null || locationParameter.isBlank() ? 0 : Ids.parse(locationParameter);
        rows = packages.month(month, location);
        courses = packages.courses(month, location);
        idle = packages.idle();
    }

    public String getMonth() {
        return Months.value(month);
    }

    public LocalDate getDay() {
        return month;
    }

    public long getLocation() {
        return location;
    }

    public List<LocalDate> getMonths() {
        return Months.upTo(businessDate.today());
    }

    public String value(LocalDate day) {
        return Months.value(day);
    }

    public List<Location> getLocations() {
        return sellers.locations();
    }

    public List<PackageMonth> getRows() {
        return rows;
    }

    public List<PackageCourse> getCourses() {
        return courses;
    }

    public List<IdlePackage> getIdle() {
        return idle;
    }

    public List<PackageEvent> getEvents() {
        return List.of(PackageEvent.values());
    }

    public int total(PackageEvent event) {
        return rows.stream().mapToInt(row -> row.count(event)).sum();
    }

    public Money getRevenue() {
        return Money.sum(rows.stream().map(PackageMonth::revenue).toList());
    }

    /** Of the highest bar of all packages, in percent: bars can be compared from one package to the next. */
    public int height(int active) {
        int highest = courses.stream().mapToInt(PackageCourse::highest).max().orElse(1);
        return active == 0 ? 0 : Math.max(3, Math.round(active * 100f / highest));
    }

    /** How and why those ended that did: {@code 2 by notice, 1 for cause · 1 Price}. */
    public String why(PackageMonth row) {
        String how = counted(row.endedBy(), "packageEnd.");
        return row.leftFor().isEmpty() ? how : how + " · " + counted(row.leftFor(), "leaving.");
    }

    private String counted(Map<String, Integer> counts, String prefix) {
        return counts.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(end -> end.getValue() + " " + Texts.label(prefix + end.getKey(), language.getLocale()))
                .collect(Collectors.joining(", "));
    }
}
