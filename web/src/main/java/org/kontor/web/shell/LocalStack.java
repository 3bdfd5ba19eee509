package org.kontor.web.shell;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import org.eclipse.microprofile.config.ConfigProvider;
import org.kontor.calendar.BusinessDate;
import org.kontor.web.ui.Formats;

/** Whether this is a local stack, where time is moved by hand and mail is read on a page. */
@Named
@RequestScoped
public class LocalStack {
    @Inject
    private BusinessDate businessDate;

    @Inject
    private Language language;

    private LocalDate today;

    public boolean isOn() {
        return ConfigProvider.getConfig()
                .getOptionalValue("KONTOR_LOCAL", Boolean.class)
                .orElse(false);
    }

    /** The business date, read once a page. */
    public LocalDate getToday() {
        if (today == null) {
            today = businessDate.today();
        }
        return today;
    }

    public String getTodayText() {
        return new Formats(language.getLocale()).date(getToday());
    }
}
