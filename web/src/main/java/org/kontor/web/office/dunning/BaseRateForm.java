package org.kontor.web.office.dunning;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.kontor.dunning.BaseRate;
import org.kontor.dunning.BaseRateRow;
import org.kontor.dunning.BaseRates;
import org.kontor.web.shell.Language;
import org.kontor.web.ui.Notices;

/** The table of base rates, and the next to enter. */
@Named
@ViewScoped
@SuppressWarnings("serial") // The container's references are serializable proxies.
public class BaseRateForm implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private BaseRates rates;

    @Inject
    private Notices notices;

    @Inject
    private Language language;

    private boolean missing;

    @NotNull
    private LocalDate from;

    @NotNull
    private BigDecimal percent;

    @PostConstruct
    void load() {
        Optional<LocalDate> next = rates.missing();
        missing = next.isPresent();
        from = next.orElseGet(() -> rates.list().get(0).rate().from().plusMonths(6));
    }

    public String enter() {
        rates.enter(BaseRate.of(from, percent));
        notices.done("rate.done");
        return "/office/dunning/rates.xhtml?faces-redirect=true";
    }

    public List<BaseRateRow> getRows() {
        return rates.list();
    }

    /** {@code 1,52 %}. */
    public String text(BaseRate rate) {
        NumberFormat format = NumberFormat.getNumberInstance(language.getLocale());
        format.setMinimumFractionDigits(2);
        return format.format(rate.percent()) + "\u00a0%";
    }

    public boolean isMissing() {
        return missing;
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }

    public BigDecimal getPercent() {
        return percent;
    }

    public void setPercent(BigDecimal percent) {
        this.percent = percent;
    }
}
