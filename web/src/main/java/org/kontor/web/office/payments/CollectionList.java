package org.kontor.web.office.payments;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import org.kontor.payments.CollectionRunRow;
import org.kontor.payments.CollectionRuns;
import org.kontor.payments.PaymentRunState;
import org.kontor.web.ui.Chosen;
import org.kontor.web.ui.Rows;
import org.omnifaces.cdi.Param;

/** All collection runs, the newest first. */
@Named
@RequestScoped
public class CollectionList {
    @Inject
    private CollectionRuns runs;

    @Inject
    @Param(name = "state")
    private String stateParameter;

    private Optional<PaymentRunState> state;
    private Rows<CollectionRunRow> rows;

    @PostConstruct
    void load() {
        state = Chosen.of(PaymentRunState.class, stateParameter);
        rows = new Rows<>(
                "", request -> state.map(chosen -> runs.list(chosen, request)).orElseGet(() -> runs.list(request)));
    }

    public String getState() {
        return Chosen.name(state);
    }

    public boolean isRestricted() {
        return state.isPresent();
    }

    public Rows<CollectionRunRow> getRows() {
        return rows;
    }
}
