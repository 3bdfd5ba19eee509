package org.kontor.payments;

import java.time.LocalDate;
import java.util.Optional;
import org.kontor.money.Money;

/** A debit that came back, as lists show it: why, and what was done. */
public record ReturnRow(
        long id,
        Returned debit,
        DebitRow.Debtor debtor,
        Reason reason,
        LocalDate on,
        Money amount,
        Fee fee,
        Effect effect,
        Task task) {

    /** Which debit; {@code rejected} if no money moved. */
    public record Returned(long id, long runId, String endToEndId, boolean rejected) {}

    /** As the bank told it. */
    public record Reason(String code, String info) {}

    /** What the bank charged, and whether the member was asked for it. */
    public record Fee(Money amount, boolean claimed) {}

    /** What became of the mandate and the claim. */
    public record Effect(MandateEffect mandate, Retry retry, Optional<LocalDate> retryOn, MemberAdvice advice) {}

    /** What a person has to do. */
    public record Task(OperatorTask kind, boolean done) {
        public boolean isOpen() {
            return kind != OperatorTask.NONE && !done;
        }
    }
}
