package org.kontor.payments;

import java.time.LocalDate;
import java.util.List;
import org.kontor.money.Money;

/**
 * What one payer is told about a debit to come.
 *
 * @param entryIds what is collected
 * @param documents their numbers
 */
record DebitNotice(
        long accountId,
        DebitMandate mandate,
        LocalDate announcedOn,
        LocalDate collectOn,
        NoticeReason reason,
        List<Long> entryIds,
        String documents,
        Money amount) {
    DebitNotice {
        entryIds = List.copyOf(entryIds);
    }

    static DebitNotice of(
            DebitMandate mandate,
            LocalDate announcedOn,
            LocalDate collectOn,
            NoticeReason reason,
            List<OpenPart> parts) {
        return new DebitNotice(
                parts.get(0).accountId(),
                mandate,
                announcedOn,
                collectOn,
                reason,
                parts.stream().map(OpenPart::entryId).toList(),
                String.join(", ", parts.stream().map(OpenPart::document).toList()),
                Money.sum(parts.stream().map(OpenPart::open).toList()));
    }

    /** What is open of an entry. */
    record OpenPart(long entryId, long accountId, String document, Money open) {}
}
