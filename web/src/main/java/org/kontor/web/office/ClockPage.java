package org.kontor.web.office;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.kontor.jobs.BusinessDays;
import org.kontor.jobs.DayProgress;
import org.kontor.web.errors.MissingException;

/** Moves the business date of a local stack and shows how far it is. */
@Named
@ViewScoped
@SuppressWarnings("serial") // The container's references are serializable proxies.
public class ClockPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private BusinessDays businessDays;

    @NotNull
    private LocalDate target;

    private LocalDate begin;
    private transient DayProgress progress;

    @PostConstruct
    void load() {
        if (!getProgress().movable()) {
            throw new MissingException("The page of the business date");
        }
        begin = progress.today();
        target = begin.plusMonths(1).withDayOfMonth(1);
    }

    public void move() {
        businessDays.moveTo(target);
        refresh();
        begin = progress.today();
    }

    /** For the poll: the next look asks again. */
    public void refresh() {
        progress = businessDays.progress();
    }

    public DayProgress getProgress() {
        if (progress == null) {
            refresh();
        }
        return progress;
    }

    public long getDone() {
        return ChronoUnit.DAYS.between(begin, getProgress().today());
    }

    public long getTotal() {
        return ChronoUnit.DAYS.between(begin, getProgress().target());
    }

    public String getWaitingFor() {
        return String.join(", ", getProgress().waitingFor());
    }

    public LocalDate getTarget() {
        return target;
    }

    public void setTarget(LocalDate target) {
        this.target = target;
    }
}
