package org.kontor.web.office.receivables;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.kontor.receivables.WriteOff;
import org.kontor.receivables.WriteOffState;
import org.kontor.receivables.WriteOffs;
import org.kontor.web.shell.Visitor;
import org.kontor.web.ui.Chosen;
import org.kontor.web.ui.Notices;
import org.kontor.web.ui.Rows;
import org.omnifaces.cdi.Param;

/** Claims to be given up: who proposed it does not decide. */
@Named
@ViewScoped
@SuppressWarnings("serial") // The container's references are serializable proxies.
public class WriteOffList implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private WriteOffs writeOffs;

    @Inject
    private Visitor visitor;

    @Inject
    private Notices notices;

    @Inject
    @Param(name = "q")
    private String filter;

    @Inject
    @Param(name = "state")
    private String stateParameter;

    private WriteOffState state;
    private transient Rows<WriteOff> rows;

    @PostConstruct
    void load() {
        state = Chosen.of(WriteOffState.class, stateParameter).orElse(WriteOffState.PROPOSED);
    }

    public String approve(long id) {
        writeOffs.approve(id);
        notices.done("writeOff.approved");
        return "/office/receivables/write-offs.xhtml?faces-redirect=true";
    }

    public String refuse(long id) {
        writeOffs.refuse(id);
        notices.done("writeOff.refused");
        return "/office/receivables/write-offs.xhtml?faces-redirect=true";
    }

    public Rows<WriteOff> getRows() {
        if (rows == null) {
            rows = new Rows<>(filter, request -> writeOffs.list(state, request));
        }
        return rows;
    }

    public boolean isDecidable(WriteOff row) {
        return row.state() == WriteOffState.PROPOSED && !row.proposedBy().equals(visitor.getLogin());
    }

    public String getState() {
        return state.name();
    }

    public String getFilter() {
        return filter;
    }
}
