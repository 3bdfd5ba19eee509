package org.kontor.web.office.payments;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.kontor.payments.DebitReturns;
import org.kontor.payments.OperatorTask;
import org.kontor.payments.ReturnRow;
import org.kontor.web.ui.Ids;
import org.kontor.web.ui.Notices;
import org.omnifaces.cdi.Param;

/** One debit that came back: why, what was done, and what is left to do. */
@Named
@RequestScoped
public class ReturnDetail {
    @Inject
    private DebitReturns returns;

    @Inject
    private Notices notices;

    @Inject
    @Param
    private String id;

    private ReturnRow row;

    @PostConstruct
    void load() {
        row = returns.find(Ids.parse(id));
    }

    public String settle() {
        returns.settle(row.id());
        notices.done("return.settled", row.debit().endToEndId());
        return list();
    }

    public String collectAgain() {
        returns.collectAgain(row.id());
        notices.done("return.announced", row.debit().endToEndId());
        return list();
    }

    private static String list() {
        return "/office/payments/returns.xhtml?faces-redirect=true&which=TASKS";
    }

    public ReturnRow getRow() {
        return row;
    }

    /** What was wrong can be mended, and then it is collected again. */
    public boolean isFixable() {
        return row.task().isOpen() && row.task().kind() == OperatorTask.FIX;
    }
}
