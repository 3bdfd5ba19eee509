package org.kontor.web.office.contracts;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import org.kontor.contracts.ContractRow;
import org.kontor.contracts.ContractState;
import org.kontor.contracts.Contracts;
import org.kontor.persistence.Page;
import org.kontor.persistence.PageRequest;
import org.kontor.web.ui.Chosen;
import org.kontor.web.ui.PaymentLights;
import org.kontor.web.ui.Rows;
import org.omnifaces.cdi.Param;

/** All contracts, found by number, account, location or product. */
@Named
@RequestScoped
public class ContractList {
    @Inject
    private Contracts contracts;

    @Inject
    private PaymentLights lights;

    @Inject
    @Param(name = "q")
    private String filter;

    @Inject
    @Param(name = "state")
    private String stateParameter;

    private Optional<ContractState> state;
    private Rows<ContractRow> rows;

    @PostConstruct
    void load() {
        state = Chosen.of(ContractState.class, stateParameter);
        rows = new Rows<>(
                filter,
                request -> lights.beside(page(request), row -> row.payer().id()));
    }

    private Page<ContractRow> page(PageRequest request) {
        return state.map(chosen -> contracts.list(chosen, request)).orElseGet(() -> contracts.list(request));
    }

    public String getFilter() {
        return filter;
    }

    public String getState() {
        return Chosen.name(state);
    }

    public boolean isRestricted() {
        return filter != null && !filter.isBlank() || state.isPresent();
    }

    public Rows<ContractRow> getRows() {
        return rows;
    }
}
