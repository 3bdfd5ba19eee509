package org.kontor.web.office.declarations;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import org.kontor.declarations.Declaration;
import org.kontor.declarations.DeclarationKind;
import org.kontor.declarations.Declarations;
import org.kontor.orders.OrderedChanges;
import org.kontor.orders.WithdrawableChange;
import org.kontor.web.ui.Ids;
import org.omnifaces.cdi.Param;

/** What a withdrawal may mean instead of a whole contract: a change that was ordered lately. */
@Named
@RequestScoped
public class DeclaredChanges {
    @Inject
    private Declarations declarations;

    @Inject
    private OrderedChanges changes;

    @Inject
    @Param
    private String id;

    private List<WithdrawableChange> all;

    @PostConstruct
    void load() {
        Declaration declaration = declarations.find(Ids.parse(id));
        LocalDate received = declaration.receipt().on();
        all = declaration.said().kind() == DeclarationKind.WITHDRAWAL
                ? declarations.candidates(declaration.id()).stream()
                        .flatMap(found -> changes.withdrawable(found.contractId(), received).stream())
                        .toList()
                : List.of();
    }

    public List<WithdrawableChange> getAll() {
        return all;
    }
}
