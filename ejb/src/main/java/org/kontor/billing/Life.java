package org.kontor.billing;

import java.time.LocalDate;
import java.util.List;
import org.kontor.contracts.Terms;
import org.kontor.money.VatRates;

/**
 * One line of a scenario file.
 *
 * @param names of the contracts, in the order of {@code contracts}; a contract's id is its position
 */
record Life(String id, VatRates rates, List<String> names, List<Terms> contracts, List<LocalDate> runs) {
    String name(Charge charge) {
        return names.get(Math.toIntExact(charge.contract()));
    }
}
