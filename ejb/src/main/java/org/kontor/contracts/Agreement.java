package org.kontor.contracts;

import java.util.Objects;
import java.util.Optional;
import org.kontor.BusinessException;
import org.kontor.accounts.CustomerType;

/**
 * What a contract says beside its lines. Constructing one that the law forbids fails with the first objection of
 * {@link ConsumerLaw}.
 *
 * @param trial whoever gives notice in it leaves with its last day; empty for none
 */
public record Agreement(CustomerType customer, Term term, PauseRule pauses, Optional<Trial> trial) {
    /** Without trial. */
    public Agreement(CustomerType customer, Term term, PauseRule pauses) {
        this(customer, term, pauses, Optional.empty());
    }

    public Agreement {
        Objects.requireNonNull(customer);
        Objects.requireNonNull(term);
        Objects.requireNonNull(pauses);
        Objects.requireNonNull(trial);
        for (BusinessException objection : ConsumerLaw.objections(customer, term)) {
            throw objection;
        }
    }
}
