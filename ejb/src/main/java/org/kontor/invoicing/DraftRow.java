package org.kontor.invoicing;

import java.util.Optional;
import org.kontor.money.Money;

/**
 * A draft as lists show it.
 *
 * @param last gross amount of the account's invoice in the run before; empty if there was none
 * @param leftOut why it is not issued with the run; empty if it is
 * @param problem message key of what must be put right before it can be issued; empty if nothing
 */
public record DraftRow(
        long id,
        RunAccount account,
        long lines,
        Money net,
        Money gross,
        Optional<Money> last,
        Anomaly anomaly,
        String problem,
        Optional<LeftOut> leftOut) {}
