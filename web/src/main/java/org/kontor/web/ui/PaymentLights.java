package org.kontor.web.ui;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToLongFunction;
import org.kontor.persistence.Page;
import org.kontor.receivables.OpenItems;
import org.kontor.receivables.PaymentStanding;

/** How accounts pay, for {@code k:light}: a list asks once for all of its rows. */
@Named
@RequestScoped
public class PaymentLights {
    @Inject
    private OpenItems items;

    private final Map<Long, PaymentStanding> standings = new HashMap<>();

    /** The same page, with the standing of each row's account at hand. */
    public <T> Page<T> beside(Page<T> page, ToLongFunction<T> account) {
        load(page.rows().stream().mapToLong(account).distinct().boxed().toList());
        return page;
    }

    public PaymentStanding of(long accountId) {
        if (!standings.containsKey(accountId)) {
            load(List.of(accountId));
        }
        return standings.get(accountId);
    }

    private void load(List<Long> accounts) {
        Map<Long, PaymentStanding> late = items.standings(accounts);
        accounts.forEach(id -> standings.put(id, late.getOrDefault(id, PaymentStanding.PUNCTUAL)));
    }
}
