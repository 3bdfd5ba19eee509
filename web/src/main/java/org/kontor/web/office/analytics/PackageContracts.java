package org.kontor.web.office.analytics;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import org.kontor.analytics.PackageContract;
import org.kontor.analytics.PackageEvent;
import org.kontor.analytics.Packages;
import org.kontor.calendar.BusinessDate;
import org.kontor.catalog.Localized;
import org.kontor.catalog.Products;
import org.kontor.web.ui.Chosen;
import org.kontor.web.ui.Ids;
import org.kontor.web.ui.Months;
import org.kontor.web.ui.Rows;
import org.omnifaces.cdi.Param;

/** The contracts behind a figure of a package. */
@Named
@RequestScoped
public class PackageContracts {
    @Inject
    private Packages packages;

    @Inject
    private Products products;

    @Inject
    private BusinessDate businessDate;

    @Inject
    @Param(name = "what")
    private String whatParameter;

    @Inject
    @Param(name = "month")
    private String monthParameter;

    @Inject
    @Param
    private String product;

    @Inject
    @Param
    private String location;

    private PackageEvent event;
    private LocalDate month;
    private Localized name;
    private Rows<PackageContract> rows;

    @PostConstruct
    void load() {
        event = Chosen.of(PackageEvent.class, whatParameter).orElse(PackageEvent.ACTIVE);
        month = Months.chosen(monthParameter, businessDate.today());
        long productId = Ids.parse(product);
        long locationId = location == null || location.isBlank() ? 0 : Ids.parse(location);
        name = products.find(productId).name();
        rows = new Rows<>("", request -> packages.contracts(event, month, productId, locationId, request));
    }

    public PackageEvent getEvent() {
        return event;
    }

    public LocalDate getDay() {
        return month;
    }

    public String getMonth() {
        return Months.value(month);
    }

    public Localized getName() {
        return name;
    }

    public Rows<PackageContract> getRows() {
        return rows;
    }
}
