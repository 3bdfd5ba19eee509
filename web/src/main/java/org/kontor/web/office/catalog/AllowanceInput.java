package org.kontor.web.office.catalog;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.io.Serializable;
import java.util.Optional;
import org.kontor.calendar.IntervalUnit;
import org.kontor.catalog.Allowance;
import org.kontor.catalog.Product;
import org.kontor.catalog.RollOver;
import org.kontor.catalog.Sharing;

/** Units of a metered product that a package includes, as they are typed; none if the number is empty. */
public class AllowanceInput implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int MOST = 1_000_000;

    private final String product;
    private final String name;

    @Min(0)
    @Max(MOST)
    private Integer units;

    private IntervalUnit clock = IntervalUnit.MONTH;

    @Min(0)
    @Max(MOST)
    private Integer rollUnits;

    @Min(0)
    @Max(RollOver.MOST_PERIODS)
    private Integer rollPeriods;

    private Sharing sharing = Sharing.TEAM;

    AllowanceInput(Product metered, String name, Optional<Allowance> last) {
        this.product = metered.code();
        this.name = name;
        last.ifPresent(allowance -> {
            units = allowance.units();
            clock = allowance.clock();
            sharing = allowance.sharing();
            rollUnits = allowance.rollOver().units();
            rollPeriods = allowance.rollOver().periods();
        });
    }

    Optional<Allowance> value() {
        if (units == null || units == 0) {
            return Optional.empty();
        }
        RollOver rollOver = new RollOver(rollUnits == null ? 0 : rollUnits, rollPeriods == null ? 0 : rollPeriods);
        return Optional.of(new Allowance(product, units, clock, rollOver, sharing));
    }

    public String getName() {
        return name;
    }

    public Integer getUnits() {
        return units;
    }

    public void setUnits(Integer units) {
        this.units = units;
    }

    public IntervalUnit getClock() {
        return clock;
    }

    public void setClock(IntervalUnit clock) {
        this.clock = clock;
    }

    public Sharing getSharing() {
        return sharing;
    }

    public void setSharing(Sharing sharing) {
        this.sharing = sharing;
    }

    public Integer getRollUnits() {
        return rollUnits;
    }

    public void setRollUnits(Integer rollUnits) {
        this.rollUnits = rollUnits;
    }

    public Integer getRollPeriods() {
        return rollPeriods;
    }

    public void setRollPeriods(Integer rollPeriods) {
        this.rollPeriods = rollPeriods;
    }
}
