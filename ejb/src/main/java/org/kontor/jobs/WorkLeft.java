package org.kontor.jobs;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/** Asks every work whether the day has to wait for it. */
@ApplicationScoped
class WorkLeft {
    @Inject
    @Any
    private Instance<Work> beans;

    private List<Work> works;

    /** Once: asking {@code Instance} every second would pile up references to session beans. */
    @PostConstruct
    void collect() {
        works = beans.stream().sorted(Comparator.comparing(Work::name)).toList();
        if (works.stream().map(Work::name).distinct().count() < works.size()) {
            throw new IllegalStateException(
                    "Two works have one name: " + works.stream().map(Work::name).toList());
        }
    }

    List<Work> all() {
        return works;
    }

    List<String> names(LocalDate businessDate) {
        return works.stream()
                .filter(work -> work.isLeft(businessDate))
                .map(Work::name)
                .toList();
    }

    /**
     * Whether the day is over. One work's last portion can make work for another that was asked a moment before, so
     * all are asked as often as there are works: longer than any chain from one to the next.
     */
    boolean isNone(LocalDate businessDate) {
        return works.stream().allMatch(round -> works.stream().noneMatch(work -> work.isLeft(businessDate)));
    }
}
