package org.kontor.accounts;

import java.time.LocalDate;
import org.kontor.catalog.Input;

/**
 * From when on a person belongs to an account, and which cost centre pays.
 *
 * @param costCentre empty for that of the contracts
 */
public record Joining(LocalDate from, String costCentre) {
    public Joining {
        Input.required(from, "effective");
        costCentre = Input.optional(costCentre, Stay.LONGEST_COST_CENTRE, "costCentre");
    }
}
