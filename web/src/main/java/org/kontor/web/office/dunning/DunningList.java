package org.kontor.web.office.dunning;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.Optional;
import org.kontor.dunning.BaseRates;
import org.kontor.dunning.DunningRunRow;
import org.kontor.dunning.DunningRuns;
import org.kontor.web.ui.Rows;

/** All runs of reminders, the newest first. */
@Named
@RequestScoped
public class DunningList {
    @Inject
    private DunningRuns runs;

    @Inject
    private BaseRates rates;

    private Rows<DunningRunRow> rows;
    private Optional<LocalDate> missing;

    @PostConstruct
    void load() {
        rows = new Rows<>("", runs::list);
        missing = rates.missing();
    }

    public boolean isRateMissing() {
        return missing.isPresent();
    }

    public LocalDate getMissingFrom() {
        return missing.orElse(null);
    }

    public Rows<DunningRunRow> getRows() {
        return rows;
    }
}
