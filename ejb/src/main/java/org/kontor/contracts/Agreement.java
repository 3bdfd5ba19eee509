package org.kontor.contracts;

import java.util.Objects;
import org.kontor.BusinessException;
import org.kontor.accounts.CustomerType;

/**
 * What a contract says beside its lines. Constructing one that the law forbids fails with the first objection of
 * {@link ConsumerLaw}.
 */
public record Agreement(CustomerType customer, Term term, PauseRule pauses) {
    public Agreement {
        Objects.requireNonNull(customer);
        Objects.requireNonNull(term);
        Objects.requireNonNull(pauses);
        for (BusinessException objection : ConsumerLaw.objections(customer, term)) {
            throw objection;
        }
    }
}
