package org.kontor.web.office.invoicing;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import org.kontor.invoicing.InvoiceKind;
import org.kontor.invoicing.InvoiceRow;
import org.kontor.invoicing.InvoiceSelection;
import org.kontor.invoicing.Invoices;
import org.kontor.invoicing.PaymentState;
import org.kontor.web.ui.Chosen;
import org.kontor.web.ui.Rows;
import org.omnifaces.cdi.Param;

/** All issued invoices, the newest first. */
@Named
@RequestScoped
public class InvoiceList {
    @Inject
    private Invoices invoices;

    @Inject
    @Param(name = "q")
    private String filter;

    @Inject
    @Param(name = "state")
    private String stateParameter;

    @Inject
    @Param(name = "kind")
    private String kindParameter;

    private Optional<PaymentState> state;
    private Optional<InvoiceKind> kind;
    private Rows<InvoiceRow> rows;

    @PostConstruct
    void load() {
        state = Chosen.of(PaymentState.class, stateParameter);
        kind = Chosen.of(InvoiceKind.class, kindParameter);
        InvoiceSelection selection = new InvoiceSelection(kind, state);
        rows = new Rows<>(filter, request -> invoices.list(selection, request));
    }

    public String getFilter() {
        return filter;
    }

    public String getState() {
        return Chosen.name(state);
    }

    public String getKind() {
        return Chosen.name(kind);
    }

    public boolean isRestricted() {
        return filter != null && !filter.isBlank() || kind.isPresent() || state.isPresent();
    }

    public Rows<InvoiceRow> getRows() {
        return rows;
    }
}
