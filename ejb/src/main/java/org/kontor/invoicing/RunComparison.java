package org.kontor.invoicing;

import java.util.Optional;
import org.kontor.money.Money;

/**
 * A run beside the one before.
 *
 * @param last empty for the first run
 * @param missing contracts of which it bills nothing, though somebody might expect it
 */
public record RunComparison(Figures now, Optional<Figures> last, long missing) {

    /** What a run came to. */
    public record Figures(long documents, Money net, Money gross) {}
}
