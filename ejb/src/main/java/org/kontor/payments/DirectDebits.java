package org.kontor.payments;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import org.kontor.calendar.BusinessDate;
import org.kontor.identity.Roles;

/** Debits that the bank has: what statements and reports tell of them, and what follows. */
@Stateless
@RolesAllowed({Roles.OPERATOR, Roles.ACCOUNTANT, Roles.ADMIN, Roles.SYSTEM})
public class DirectDebits {
    /** The largest report of a bank that is read, in bytes. */
    public static final int LARGEST_REPORT = StatusReportReader.LARGEST;

    @Inject
    private DebitRepository debits;

    @Inject
    private DebitBooking booking;

    @Inject
    private Returning returning;

    @Inject
    private BusinessDate businessDate;

    /** Those of these references that are ours and were handed over. */
    public List<SubmittedDebit> byEndToEnd(Collection<String> ids) {
        return debits.byEndToEnd(ids);
    }

    /** All that the bank has of a batch, or of a whole file by its message id; empty if it is none of ours. */
    public List<SubmittedDebit> ofBatch(String pmtInfOrMessageId) {
        if (pmtInfOrMessageId.matches(PaymentRunKind.COLLECTION.prefix() + "[0-9]{1,15}")) {
            return debits.ofRun(Long.parseLong(pmtInfOrMessageId.substring(
                    PaymentRunKind.COLLECTION.prefix().length())));
        }
        return debits.ofBatch(pmtInfOrMessageId);
    }

    /** Batches of which something is not on the statement yet, the earliest first. */
    public List<SubmittedBatch> openBatches(long sellerId) {
        return debits.openBatches(sellerId);
    }

    /**
     * Debits are on the statement: each is a receipt, and what it collected is paid as far as it is still open. What came
     * back before its credit was read was booked then, and is left as it is.
     *
     * @throws NotSubmitted if one of them was never handed over, was refused,
     *     or was booked by another entry of a statement
     */
    public void booked(Collection<Long> debitIds, LocalDate on, long bankTransactionId) {
        booking.book(debits.lock(debitIds), on, OptionalLong.of(bankTransactionId));
    }

    /**
     * A debit came back: its receipt is reversed, what it collected is open again as before, and the table of returns says
     * what becomes of mandate, fee, retry and member. One that is not booked yet is booked first.
     *
     * @throws NotSubmitted if it was never handed over, was refused, or came back before
     */
    public void returned(long debitId, DebitReturn told) {
        List<Debit> found = debits.lock(Set.of(debitId));
        if (found.isEmpty()) {
            throw new NotSubmitted(Long.toString(debitId));
        }
        returning.returned(found.get(0), told);
    }

    /**
     * A bank's report (pain.002) of what it refuses before any money moves.
     *
     * @return how many debits are refused by it that were not before
     * @throws UnreadableReport if it is none
     */
    public int readReport(byte[] report) {
        int refused = 0;
        for (Rejection rejection : StatusReportReader.read(report)) {
            List<SubmittedDebit> meant = rejection.level() == Rejection.Level.PAYMENT
                    ? debits.byEndToEnd(Set.of(rejection.id()))
                    : ofBatch(rejection.id());
            List<Long> waiting = meant.stream()
                    .filter(debit -> debit.state() == DebitState.SUBMITTED)
                    .map(SubmittedDebit::id)
                    .toList();
            refused += returning.rejected(debits.lock(waiting), rejection, businessDate.today());
        }
        return refused;
    }
}
