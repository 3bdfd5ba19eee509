package org.kontor.web.office.dunning;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import org.kontor.dunning.InstalmentPlan;
import org.kontor.dunning.InstalmentPlans;
import org.kontor.web.ui.Ids;
import org.kontor.web.ui.Notices;
import org.omnifaces.cdi.Param;

/** An instalment plan: its schedule with what is paid, and its end by a person. */
@Named
@ViewScoped
@SuppressWarnings("serial") // The container's references are serializable proxies.
public class PlanDetail implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private InstalmentPlans plans;

    @Inject
    private Notices notices;

    @Inject
    @Param(name = "id")
    private String idParameter;

    private long id;
    private transient InstalmentPlan plan;

    @NotBlank
    @Size(max = 200)
    private String reason;

    @PostConstruct
    void load() {
        id = Ids.parse(idParameter);
        getPlan();
    }

    public String end() {
        plans.end(id, reason);
        notices.done("plan.endedNow");
        return "/office/dunning/plan.xhtml?faces-redirect=true&id=" + id;
    }

    public final InstalmentPlan getPlan() {
        if (plan == null) {
            plan = plans.find(id);
        }
        return plan;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
