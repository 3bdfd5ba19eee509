package org.kontor.web.office.invoicing;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.kontor.calendar.BusinessDate;
import org.kontor.calendar.Period;
import org.kontor.catalog.Seller;
import org.kontor.catalog.Sellers;
import org.kontor.contracts.ExcuseReason;
import org.kontor.invoicing.CoverageReport;
import org.kontor.invoicing.CoverageReports;
import org.kontor.web.ui.Ids;
import org.kontor.web.ui.Months;
import org.omnifaces.cdi.Param;

/** Whether every contract day of a month is billed, billable or excused. */
@Named
@RequestScoped
public class CoveragePage {
    @Inject
    private CoverageReports reports;

    @Inject
    private Sellers sellers;

    @Inject
    private BusinessDate businessDate;

    @Inject
    @Param(name = "month")
    private String monthParameter;

    @Inject
    @Param(name = "seller")
    private String sellerParameter;

    private LocalDate month;
    private List<Seller> all;
    private Seller seller;
    private CoverageReport report;

    @PostConstruct
    void load() {
        month = Months.chosen(monthParameter, businessDate.today());
        all = sellers.list();
        boolean isChosen = sellerParameter != null && !sellerParameter.isBlank();
        if (isChosen || !all.isEmpty()) {
            seller = isChosen ? sellers.find(Ids.parse(sellerParameter)) : all.get(0);
            report = reports.of(seller.id(), new Period(month, month.plusMonths(1)));
        }
    }

    public LocalDate getDay() {
        return month;
    }

    public String getMonth() {
        return Months.value(month);
    }

    public List<LocalDate> getMonths() {
        return Months.upTo(businessDate.today().plusMonths(1));
    }

    public List<Seller> getSellers() {
        return all;
    }

    public Seller getSeller() {
        return seller;
    }

    public CoverageReport getReport() {
        return report;
    }

    public List<Map.Entry<ExcuseReason, Integer>> getExcused() {
        return report.excused().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .toList();
    }

    public boolean isCut() {
        return report.open().size() == CoverageReport.MOST_ROWS;
    }
}
