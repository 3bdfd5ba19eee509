package org.kontor.banking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.kontor.payments.DirectDebits;
import org.kontor.payments.SubmittedDebit;

/** Rungs 1 and 3: debits and refunds that we handed to the bank, and what came back of them. */
@ApplicationScoped
class OwnPayments {
    @Inject
    private DirectDebits directDebits;

    @Inject
    private OwnDebits debits;

    @Inject
    private OwnRefunds refunds;

    @Inject
    private Allocating allocating;

    /** Allocates what is ours; gives the others, which are for the rest of the ladder. */
    List<BankPayment> resolve(List<BankPayment> payments) {
        Map<String, SubmittedDebit> ours = byEndToEnd(payments);
        List<BankPayment> others = new ArrayList<>();
        for (BankPayment payment : creditsFirst(payments)) {
            List<OwnPart> parts = parts(payment, ours);
            if (parts.isEmpty()) {
                others.add(payment);
            } else {
                allocating.put(payment, parts);
            }
        }
        return others;
    }

    private Map<String, SubmittedDebit> byEndToEnd(List<BankPayment> payments) {
        List<String> references = payments.stream()
                .map(payment -> payment.payment().endToEndId())
                .filter(reference -> !reference.isEmpty())
                .distinct()
                .toList();
        return references.isEmpty()
                ? Map.of()
                : directDebits.byEndToEnd(references).stream()
                        .collect(Collectors.toMap(SubmittedDebit::endToEndId, debit -> debit));
    }

    /** A debit and its return may stand in one statement. */
    private static List<BankPayment> creditsFirst(List<BankPayment> payments) {
        return payments.stream()
                .sorted(Comparator.comparing(payment -> payment.returned().isPresent()))
                .toList();
    }

    /** Empty if it is none of ours, or is not just what we know: then it is for a person. */
    private List<OwnPart> parts(BankPayment payment, Map<String, SubmittedDebit> ours) {
        SubmittedDebit debit = ours.get(payment.payment().endToEndId());
        boolean in = payment.amount().signum() > 0;
        if (payment.returned().isPresent()) {
            return in ? refunds.returned(payment) : debits.returned(payment, debit);
        }
        if (!in) {
            return refunds.booked(payment);
        }
        return debit != null ? debits.booked(payment, debit) : debits.batch(payment);
    }
}
