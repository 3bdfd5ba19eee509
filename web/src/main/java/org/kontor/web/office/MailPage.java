package org.kontor.web.office;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.kontor.notifications.LocalMail;
import org.kontor.notifications.LocalMailRow;
import org.kontor.notifications.OpenedMail;
import org.kontor.web.ui.Rows;
import org.omnifaces.cdi.Param;

/** The mail a local stack sent, and one of them opened. */
@Named
@RequestScoped
public class MailPage {
    @Inject
    private LocalMail localMail;

    @Inject
    @Param
    private String id;

    private Rows<LocalMailRow> rows;
    private OpenedMail opened;

    @PostConstruct
    void load() {
        rows = new Rows<>("", request -> localMail.list(request.first(), request.size()));
        opened = id == null ? null : localMail.open(id);
    }

    public Rows<LocalMailRow> getRows() {
        return rows;
    }

    public OpenedMail getOpened() {
        return opened;
    }
}
