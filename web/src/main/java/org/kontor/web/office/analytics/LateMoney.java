package org.kontor.web.office.analytics;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import org.kontor.analytics.AtRisk;
import org.kontor.analytics.RiskKind;
import org.kontor.analytics.RiskPage;
import org.kontor.analytics.WorkList;
import org.kontor.money.Money;
import org.kontor.persistence.PageRequest;
import org.kontor.web.ui.Chosen;
import org.kontor.web.ui.Rows;
import org.omnifaces.cdi.Param;

/** All accounts with money at risk, the most money first. */
@Named
@RequestScoped
public class LateMoney {
    @Inject
    private WorkList workList;

    @Inject
    @Param(name = "why")
    private String whyParameter;

    private Optional<RiskKind> why;
    private Rows<AtRisk> rows;

    @PostConstruct
    void load() {
        why = Chosen.of(RiskKind.class, whyParameter);
        rows = new Rows<>("", request -> workList.page(why, request).page());
    }

    public String getWhy() {
        return Chosen.name(why);
    }

    public Rows<AtRisk> getRows() {
        return rows;
    }

    /** Of all accounts found. */
    public Money getMoney() {
        RiskPage first = workList.page(why, PageRequest.first(1));
        return first.money();
    }
}
