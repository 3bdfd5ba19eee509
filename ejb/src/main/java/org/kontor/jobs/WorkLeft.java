package org.kontor.jobs;

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
    private Instance<Work> works;

    List<Work> all() {
        return works.stream().sorted(Comparator.comparing(Work::name)).toList();
    }

    List<String> names(LocalDate businessDate) {
        return all().stream()
                .filter(work -> work.isLeft(businessDate))
                .map(Work::name)
                .toList();
    }

    /**
     * Whether the day is over. One work's last portion can make work for another that was asked a moment before, so
     * all are asked as often as there are works: longer than any chain from one to the next.
     */
    boolean isNone(LocalDate businessDate) {
        List<Work> works = all();
        return works.stream().allMatch(round -> works.stream().noneMatch(work -> work.isLeft(businessDate)));
    }
}
