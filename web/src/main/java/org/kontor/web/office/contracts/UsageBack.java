package org.kontor.web.office.contracts;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.kontor.usage.UsageRow;
import org.kontor.usage.UsageState;
import org.kontor.usage.Usages;
import org.kontor.web.ui.Ids;
import org.kontor.web.ui.Notices;
import org.omnifaces.cdi.Param;

/** Takes a record of use back. */
@Named
@ViewScoped
@SuppressWarnings("serial") // The container's references are serializable proxies.
public class UsageBack implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private Usages usages;

    @Inject
    private Notices notices;

    @Inject
    @Param
    private String id;

    private long recordId;
    private String reason;
    private transient UsageRow row;

    @PostConstruct
    void load() {
        recordId = Ids.parse(id);
        getRow();
    }

    public String save() {
        usages.takeBack(recordId, reason);
        notices.done("usage.back.done");
        return "/office/contracts/usage.xhtml?faces-redirect=true&id=" + getRow().contractId();
    }

    public UsageRow getRow() {
        if (row == null) {
            row = usages.find(recordId);
        }
        return row;
    }

    public boolean isBilled() {
        return getRow().state() == UsageState.BILLED;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
