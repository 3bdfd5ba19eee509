package org.kontor.orders;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kontor.money.Money;

/**
 * What a new price would mean to the contracts that run.
 *
 * @param moves by contract number
 * @param payers names by id of the account
 */
public record PriceOutlook(List<PriceMove> moves, Map<Long, String> payers) {
    public PriceOutlook {
        moves = List.copyOf(moves);
        payers = Map.copyOf(payers);
    }

    public List<PriceMove> of(MoveKind kind) {
        return moves.stream().filter(move -> move.kind() == kind).toList();
    }

    /** What those that can be moved would pay more each month. */
    public Money monthly() {
        return Money.sum(of(MoveKind.MOVES).stream().map(PriceMove::monthly).toList());
    }

    public String payer(PriceMove move) {
        return Optional.ofNullable(payers.get(move.contract().accountId())).orElse("");
    }
}
