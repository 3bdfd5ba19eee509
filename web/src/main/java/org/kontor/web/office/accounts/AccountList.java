package org.kontor.web.office.accounts;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import org.kontor.accounts.AccountRow;
import org.kontor.accounts.AccountUse;
import org.kontor.accounts.Accounts;
import org.kontor.accounts.CustomerType;
import org.kontor.persistence.Page;
import org.kontor.persistence.PageRequest;
import org.kontor.web.ui.Chosen;
import org.kontor.web.ui.PaymentLights;
import org.kontor.web.ui.Rows;
import org.omnifaces.cdi.Param;

/** All accounts, found by a word. */
@Named
@RequestScoped
public class AccountList {
    @Inject
    private Accounts accounts;

    @Inject
    private PaymentLights lights;

    @Inject
    @Param(name = "q")
    private String filter;

    @Inject
    @Param(name = "type")
    private String typeParameter;

    @Inject
    @Param(name = "use")
    private String useParameter;

    private Optional<CustomerType> type;
    private AccountUse use;
    private Rows<AccountRow> rows;

    @PostConstruct
    void load() {
        type = Chosen.of(CustomerType.class, typeParameter);
        use = Chosen.of(AccountUse.class, useParameter).orElse(AccountUse.ACTIVE);
        rows = new Rows<>(filter, request -> lights.beside(page(request), AccountRow::id));
    }

    private Page<AccountRow> page(PageRequest request) {
        return accounts.list(type, use, request);
    }

    public String getFilter() {
        return filter;
    }

    public String getType() {
        return Chosen.name(type);
    }

    public boolean isBlocked() {
        return use == AccountUse.BLOCKED;
    }

    public boolean isRestricted() {
        return filter != null && !filter.isBlank() || type.isPresent() || use != AccountUse.ACTIVE;
    }

    public Rows<AccountRow> getRows() {
        return rows;
    }
}
