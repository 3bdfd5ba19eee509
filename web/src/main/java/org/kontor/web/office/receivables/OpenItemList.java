package org.kontor.web.office.receivables;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.Optional;
import org.kontor.calendar.BusinessDate;
import org.kontor.receivables.AgeBand;
import org.kontor.receivables.Ageing;
import org.kontor.receivables.OpenItem;
import org.kontor.receivables.OpenItems;
import org.kontor.web.ui.Chosen;
import org.kontor.web.ui.Rows;
import org.omnifaces.cdi.Param;

/** What is owed, the longest due first, with the sums by age. */
@Named
@RequestScoped
public class OpenItemList {
    @Inject
    private OpenItems openItems;

    @Inject
    private BusinessDate businessDate;

    @Inject
    @Param(name = "q")
    private String filter;

    @Inject
    @Param(name = "age")
    private String ageParameter;

    private Optional<AgeBand> age;
    private Rows<OpenItem> rows;
    private Ageing ageing;

    @PostConstruct
    void load() {
        age = Chosen.of(AgeBand.class, ageParameter);
        LocalDate today = businessDate.today();
        rows = new Rows<>(
                filter,
                request -> age.map(chosen -> openItems.asOf(today, chosen, request))
                        .orElseGet(() -> openItems.asOf(today, request)));
        ageing = openItems.ageing(today);
    }

    public String getFilter() {
        return filter;
    }

    public String getAge() {
        return Chosen.name(age);
    }

    public boolean isRestricted() {
        return filter != null && !filter.isBlank() || age.isPresent();
    }

    public Rows<OpenItem> getRows() {
        return rows;
    }

    public Ageing getAgeing() {
        return ageing;
    }
}
