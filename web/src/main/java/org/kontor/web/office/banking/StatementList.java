package org.kontor.web.office.banking;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import org.kontor.banking.BankBook;
import org.kontor.banking.StatementKind;
import org.kontor.banking.StatementQuery;
import org.kontor.banking.StatementRow;
import org.kontor.banking.StatementState;
import org.kontor.web.ui.Chosen;
import org.kontor.web.ui.Rows;
import org.omnifaces.cdi.Param;

/** The statements that came, the newest first. */
@Named
@RequestScoped
public class StatementList {
    @Inject
    private BankBook book;

    @Inject
    @Param(name = "q")
    private String filter;

    @Inject
    @Param(name = "state")
    private String stateParameter;

    @Inject
    @Param(name = "kind")
    private String kindParameter;

    @Inject
    @Param(name = "account")
    private String accountParameter;

    private Optional<StatementState> state;
    private Optional<StatementKind> kind;
    private Rows<StatementRow> rows;

    @PostConstruct
    void load() {
        state = Chosen.of(StatementState.class, stateParameter);
        kind = Chosen.of(StatementKind.class, kindParameter);
        Optional<Long> account = Optional.ofNullable(accountParameter)
                .filter(id -> id.matches("\\d{1,18}"))
                .map(Long::valueOf);
        StatementQuery query = new StatementQuery(account, state, kind);
        rows = new Rows<>(filter, request -> book.statements(query, request));
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
        return filter != null && !filter.isBlank() || state.isPresent() || kind.isPresent() || accountParameter != null;
    }

    public Rows<StatementRow> getRows() {
        return rows;
    }
}
