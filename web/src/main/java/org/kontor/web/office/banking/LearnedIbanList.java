package org.kontor.web.office.banking;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.kontor.banking.LearnedIban;
import org.kontor.banking.LearnedIbans;
import org.kontor.web.ui.Notices;
import org.kontor.web.ui.Rows;
import org.omnifaces.cdi.Param;

/** Whose IBANs are known, by whom and since when. */
@Named
@RequestScoped
public class LearnedIbanList {
    @Inject
    private LearnedIbans learned;

    @Inject
    private Notices notices;

    @Inject
    @Param(name = "q")
    private String filter;

    private Rows<LearnedIban> rows;

    @PostConstruct
    void load() {
        rows = new Rows<>(filter, learned::list);
    }

    public String forget(long id) {
        learned.forget(id);
        notices.done("ibans.forgotten");
        return "/office/banking/ibans.xhtml?faces-redirect=true";
    }

    public String getFilter() {
        return filter;
    }

    public Rows<LearnedIban> getRows() {
        return rows;
    }
}
