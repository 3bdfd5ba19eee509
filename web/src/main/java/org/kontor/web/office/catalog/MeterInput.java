package org.kontor.web.office.catalog;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kontor.catalog.MeterPrice;
import org.kontor.catalog.PriceModel;
import org.kontor.catalog.PriceTier;
import org.kontor.catalog.ProductUnit;
import org.kontor.money.UnitPrice;

/** How metered units are priced, as it is typed: the first price counts for all, or up to where the next begins. */
public class MeterInput implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int MOST_STEPS = 5;
    private static final int HOUR = 60;

    @NotNull
    private PriceModel model = PriceModel.GRADUATED;

    @NotNull
    @Min(1)
    @Max(1_000_000)
    private Integer per = 1;

    private UnitPrice dayCap;

    private final ArrayList<Step> steps = new ArrayList<>();

    static MeterInput of(ProductUnit unit, Optional<MeterPrice> last) {
        MeterInput input = new MeterInput();
        input.per = unit == ProductUnit.HOUR ? HOUR : 1;
        last.ifPresent(input::take);
        while (input.steps.size() < MOST_STEPS) {
            input.steps.add(new Step());
        }
        return input;
    }

    private void take(MeterPrice last) {
        model = last.model();
        per = last.per();
        dayCap = last.dayCap().orElse(null);
        List<PriceTier> tiers = last.tiers();
        for (int i = 1; i < tiers.size(); i++) {
            Step step = new Step();
            step.above = tiers.get(i - 1).upTo();
            step.price = tiers.get(i).price();
            steps.add(step);
        }
    }

    /** Empty where each unit has one price. */
    Optional<MeterPrice> value(UnitPrice first) {
        List<PriceTier> tiers = new ArrayList<>();
        UnitPrice price = first;
        for (Step step : steps) {
            if (step.above != null) {
                tiers.add(new PriceTier(step.above, price));
                price = step.price;
            }
        }
        tiers.add(new PriceTier(PriceTier.OPEN, price));
        return Optional.of(new MeterPrice(model, per, tiers, Optional.ofNullable(dayCap)));
    }

    public PriceModel getModel() {
        return model;
    }

    public void setModel(PriceModel model) {
        this.model = model;
    }

    public Integer getPer() {
        return per;
    }

    public void setPer(Integer per) {
        this.per = per;
    }

    public UnitPrice getDayCap() {
        return dayCap;
    }

    public void setDayCap(UnitPrice dayCap) {
        this.dayCap = dayCap;
    }

    public List<Step> getSteps() {
        return steps;
    }

    /** Above so many units another price. */
    public static class Step implements Serializable {
        private static final long serialVersionUID = 1L;

        @Min(1)
        @Max(1_000_000_000)
        private Integer above;

        private UnitPrice price;

        public Integer getAbove() {
            return above;
        }

        public void setAbove(Integer above) {
            this.above = above;
        }

        public UnitPrice getPrice() {
            return price;
        }

        public void setPrice(UnitPrice price) {
            this.price = price;
        }
    }
}
