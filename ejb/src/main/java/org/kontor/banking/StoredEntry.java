package org.kontor.banking;

import java.time.LocalDate;
import org.kontor.money.Money;

/**
 * An entry that is booked, as far as it tells whether another is the same.
 *
 * @param kind of the statement that told it first
 * @param firstTransaction id of its only payment; 0 if it has several
 * @param payments how many payments its only transaction stands for; 1 if it is resolved
 */
record StoredEntry(
        long id,
        StatementKind kind,
        LocalDate bookedOn,
        Money amount,
        String fingerprint,
        Names names,
        long firstTransaction,
        int payments) {

    /** By what others call it; each may be empty. */
    record Names(String bankReference, String pmtInfId, String endToEndId, String counterpartyIban) {
        static Names of(ReadEntry entry) {
            boolean one = entry.transactions().size() == 1;
            ReadTransaction only = EntrySplit.of(entry).get(0);
            return new Names(
                    entry.marks().bankReference(),
                    entry.batch().pmtInfId(),
                    one ? only.references().endToEndId() : "",
                    one ? only.counterparty().account() : "");
        }

        /** Whether two names of a kind say that these are not the same. */
        boolean contradicts(Names other, boolean byBankReference) {
            return byBankReference && differ(bankReference, other.bankReference)
                    || differ(pmtInfId, other.pmtInfId)
                    || differ(endToEndId, other.endToEndId)
                    || differ(counterpartyIban, other.counterpartyIban);
        }

        private static boolean differ(String one, String other) {
            return !one.isEmpty() && !other.isEmpty() && !one.equals(other);
        }
    }

    boolean isUnresolved() {
        return firstTransaction != 0 && payments != 1;
    }
}
