package org.kontor.web.office.banking;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.kontor.banking.Acceptance;
import org.kontor.banking.BankBook;
import org.kontor.banking.BankStatements;
import org.kontor.banking.EntryRow;
import org.kontor.banking.StatementRow;
import org.kontor.banking.StatementState;
import org.kontor.banking.ToldEntry;
import org.kontor.web.ui.Ids;
import org.kontor.web.ui.Notices;
import org.kontor.web.ui.Rows;
import org.omnifaces.cdi.Param;

/** A statement with its entries; a parked one with what its file tells, until a person decides. */
@Named
@ViewScoped
@SuppressWarnings("serial") // The container's references are serializable proxies.
public class StatementDetail implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private BankBook book;

    @Inject
    private BankStatements statements;

    @Inject
    private Notices notices;

    @Inject
    @Param
    private String id;

    @Inject
    @Param(name = "q")
    private String filter;

    private long statementId;
    private String reason;
    private boolean all;
    private transient StatementRow statement;
    private transient List<ToldEntry> told;
    private transient Rows<EntryRow> rows;

    @PostConstruct
    void load() {
        statementId = Ids.parse(id);
        getStatement();
    }

    public StatementRow getStatement() {
        if (statement == null) {
            statement = book.statement(statementId);
        }
        return statement;
    }

    /** Booked entries stand in the table; of what is not booked the file tells. */
    public boolean isUndecided() {
        return getStatement().state() == StatementState.PARKED || getStatement().state() == StatementState.REJECTED;
    }

    public boolean isDoubtful() {
        return getStatement().problems().stream()
                .anyMatch(problem -> problem.key().endsWith(".doubtful"));
    }

    public List<ToldEntry> getTold() {
        if (told == null) {
            told = isUndecided() ? statements.told(statementId) : List.of();
        }
        return told;
    }

    public Rows<EntryRow> getRows() {
        if (rows == null) {
            rows = new Rows<>(filter, request -> book.entriesOf(statementId, request));
        }
        return rows;
    }

    public String accept() {
        statements.accept(statementId, all ? Acceptance.ALL : Acceptance.WITHOUT_KNOWN, reason);
        notices.done("statement.accepted");
        return here();
    }

    public String reject() {
        statements.reject(statementId, reason);
        notices.done("statement.rejected");
        return here();
    }

    private String here() {
        return "/office/banking/statement.xhtml?faces-redirect=true&id=" + statementId;
    }

    public String getFilter() {
        return filter;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public boolean isAll() {
        return all;
    }

    public void setAll(boolean all) {
        this.all = all;
    }
}
