package org.kontor.web.office.banking;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.kontor.accounts.AccountRow;
import org.kontor.accounts.AccountUse;
import org.kontor.accounts.Accounts;
import org.kontor.persistence.PageRequest;

/** The one account that a person means by a number or a name; money may still come from one that is blocked. */
@RequestScoped
public class AccountSearch {
    private static final int LOOK_AT = 25;

    @Inject
    private Accounts accounts;

    /** @throws NotOneAccount if none or several are meant */
    public AccountRow one(String typed) {
        String text = typed == null ? "" : typed.strip();
        List<AccountRow> found = text.isEmpty()
                ? List.of()
                : Stream.of(AccountUse.ACTIVE, AccountUse.BLOCKED)
                        .flatMap(use ->
                                accounts
                                        .list(Optional.empty(), use, PageRequest.filtered(text, 0, LOOK_AT))
                                        .rows()
                                        .stream())
                        .toList();
        return found.stream()
                .filter(row -> row.number().equalsIgnoreCase(text) || row.name().equalsIgnoreCase(text))
                .findFirst()
                .or(() -> found.size() == 1 ? found.stream().findFirst() : Optional.empty())
                .orElseThrow(() -> new NotOneAccount(text, found.size()));
    }
}
