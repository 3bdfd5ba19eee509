package org.kontor.invoicing;

import java.time.LocalDate;
import java.util.Optional;
import org.kontor.accounts.CustomerType;
import org.kontor.money.Money;

/**
 * An issued invoice that is to be taken back, as it stands now.
 *
 * @param cancelled whether it was cancelled before
 * @param corrected number of a correction of it that is still in force
 */
record Original(Heading heading, Parties parties, Money payable, boolean cancelled, Optional<String> corrected) {
    /** What stands at its top. */
    record Heading(long id, String number, LocalDate issuedOn, InvoiceKind kind, InvoiceForm form) {}

    /** Whose it is; the address is the one of today. */
    record Parties(long sellerId, long accountId, CustomerType customer, InvoiceLanguage language, Mailbox mailbox) {}

    /** Name and address for mail. */
    record Mailbox(String name, String email) {}

    long id() {
        return heading.id();
    }

    String number() {
        return heading.number();
    }

    /**
     * @throws NotTakenBack if it is a cancellation
     * @throws InvoiceAlreadyCancelled the second time
     * @throws CorrectedBefore if a correction of it is in force
     */
    void checkCancellable() {
        checkInForce();
        if (heading.kind() == InvoiceKind.CANCELLATION) {
            throw new NotTakenBack(heading.kind(), number());
        }
        if (corrected.isPresent()) {
            throw new CorrectedBefore(number(), corrected.get());
        }
    }

    /**
     * @throws NotTakenBack if it is no invoice, but takes one back
     * @throws InvoiceAlreadyCancelled if nothing of it is left
     */
    void checkCorrectable() {
        checkInForce();
        if (heading.kind() != InvoiceKind.INVOICE) {
            throw new NotTakenBack(heading.kind(), number());
        }
    }

    private void checkInForce() {
        if (cancelled) {
            throw new InvoiceAlreadyCancelled(number());
        }
    }
}
