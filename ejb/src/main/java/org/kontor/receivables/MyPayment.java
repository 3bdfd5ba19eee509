package org.kontor.receivables;

import java.time.LocalDate;
import java.util.Optional;
import org.kontor.money.Money;

/**
 * A document and how far it is on its way to being paid.
 *
 * @param on day of the last payment, of the announced debit, or until when it has to be paid
 */
public record MyPayment(
        long accountId,
        String documentNumber,
        EntryKind kind,
        Money amount,
        Money open,
        PaymentStep step,
        LocalDate on) {

    /**
     * What the ledger says of a document.
     *
     * @param accountId of the account that pays it
     * @param pending whether a debit of it is at the banks
     * @param returned whether a payment of it was taken back
     * @param retryOn when it is collected once more
     * @param lastCleared day of the last payment
     */
    record Facts(
            long accountId,
            LocalDate dueOn,
            Optional<LocalDate> collectOn,
            boolean pending,
            boolean returned,
            Optional<LocalDate> retryOn,
            Optional<LocalDate> lastCleared) {}

    static MyPayment of(OpenItem.Document document, Money amount, Money open, Facts facts, LocalDate today) {
        PaymentStep step = step(open, facts, today);
        LocalDate on = switch (step) {
            case PAID -> facts.lastCleared().orElse(document.bookedOn());
            case ANNOUNCED, IN_COLLECTION -> facts.collectOn().orElse(facts.dueOn());
            case RETRY -> facts.retryOn().orElse(facts.dueOn());
            case CREDIT, RETURNED, TO_PAY, OVERDUE -> facts.dueOn();
        };
        return new MyPayment(facts.accountId(), document.number(), document.kind(), amount, open, step, on);
    }

    private static PaymentStep step(Money open, Facts facts, LocalDate today) {
        if (open.signum() <= 0) {
            return open.isZero() ? PaymentStep.PAID : PaymentStep.CREDIT;
        }
        if (facts.pending()) {
            return PaymentStep.IN_COLLECTION;
        }
        if (facts.returned()) {
            return facts.retryOn().filter(day -> !day.isBefore(today)).isPresent()
                    ? PaymentStep.RETRY
                    : PaymentStep.RETURNED;
        }
        // On its day a debit that was announced is not late yet: banks need until the evening.
        if (facts.collectOn().filter(day -> !day.isBefore(today)).isPresent()) {
            return PaymentStep.ANNOUNCED;
        }
        return facts.dueOn().isBefore(today) ? PaymentStep.OVERDUE : PaymentStep.TO_PAY;
    }
}
