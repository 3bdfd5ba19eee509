package org.kontor.contracts;

import java.time.LocalDate;
import java.util.Optional;
import org.kontor.catalog.Localized;

/**
 * A contract as lists show it.
 *
 * @param product what its first line was signed for
 * @param lastDay the last day in force if it was cancelled
 */
public record ContractRow(
        long id,
        String number,
        Payer payer,
        String location,
        Localized product,
        LocalDate startOn,
        Optional<LocalDate> lastDay) {

    /** For the query. */
    public ContractRow(
            Long id,
            String number,
            Long accountId,
            String accountNumber,
            String accountName,
            String location,
            String productGerman,
            String productEnglish,
            LocalDate startOn,
            LocalDate lastDay) {
        this(
                id,
                number,
                new Payer(accountId, accountNumber, accountName),
                location,
                new Localized(productGerman, productEnglish),
                startOn,
                Optional.ofNullable(lastDay));
    }

    /** The account that pays. */
    public record Payer(long id, String number, String name) {}

    public ContractState stateOn(LocalDate day) {
        if (startOn.isAfter(day)) {
            return ContractState.SIGNED;
        }
        if (lastDay.isEmpty()) {
            return ContractState.RUNNING;
        }
        return lastDay.get().isBefore(day) ? ContractState.ENDED : ContractState.ENDING;
    }
}
