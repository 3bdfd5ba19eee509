package org.kontor.orders;

import java.time.LocalDate;

/**
 * A change of a running contract that its consumer may withdraw from, while the contract goes on as before.
 *
 * @param amendments their numbers, as "2" or "2–3"
 * @param until last day on which a withdrawal is in time
 */
public record WithdrawableChange(
        long contractId, String contract, String amendments, LocalDate orderedOn, LocalDate until) {}
