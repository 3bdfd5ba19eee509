package org.kontor.web.ui;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDateTime;
import org.kontor.catalog.ProductUnit;
import org.kontor.web.shell.Language;

/** Units of use in words: 5:30 Std., 12 Stück. */
@Named
@RequestScoped
public class Units {
    private static final int MINUTES = 60;

    @Inject
    private Language language;

    public String text(int units, ProductUnit unit) {
        return unit == ProductUnit.HOUR
                ? Texts.label("units.hours", language.getLocale(), hours(units))
                : Texts.label("units.pieces", language.getLocale(), units);
    }

    /** As {@link #text}, in a sentence and not in a column: whole hours have no minutes. */
    public String said(int units, ProductUnit unit) {
        return unit == ProductUnit.HOUR && units % MINUTES == 0
                ? Texts.label("units.hours", language.getLocale(), Integer.toString(units / MINUTES))
                : text(units, unit);
    }

    private static String hours(int minutes) {
        int absolute = Math.abs(minutes);
        return "%s%d:%02d".formatted(minutes < 0 ? "-" : "", absolute / MINUTES, absolute % MINUTES);
    }

    public String moment(LocalDateTime at) {
        return new Formats(language.getLocale()).time(at);
    }
}
