package org.kontor.banking;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.kontor.banking.Truth.Figure;
import org.kontor.banking.Truth.Step;
import org.kontor.identity.Roles;

/** Proves that bank, clearing, debtors and open items say the same, as of any day. */
@Stateless
@RolesAllowed({Roles.OPERATOR, Roles.ACCOUNTANT, Roles.ADMIN, Roles.AUDITOR, Roles.SYSTEM})
public class LedgerTruth {
    @Inject
    private TruthRepository sums;

    /** Of all sellers. */
    public Truth asOf(LocalDate day) {
        return asOf(day, 0);
    }

    /**
     * @param sellerId 0 for all sellers
     */
    public Truth asOf(LocalDate day, long sellerId) {
        TruthRepository.Of of = new TruthRepository.Of(day, sellerId);
        return new Truth(day, List.of(bank(of), payments(of), clearing(of), debtors(of), control(of)));
    }

    /** What we make of the entries is what the last statement of each account says. */
    private Step bank(TruthRepository.Of of) {
        return new Step(
                "bank",
                List.of(
                        new Figure("bank.opening", sums.openingBalances(of)),
                        new Figure("bank.entries", sums.entries(of)),
                        new Figure("bank.gaps", sums.gaps(of))),
                List.of(
                        new Figure("bank.closing", sums.closingBalances(of)),
                        new Figure("bank.since", sums.sinceClosing(of))));
    }

    /** Every entry is the sum of its payments. */
    private Step payments(TruthRepository.Of of) {
        return new Step(
                "payments",
                List.of(new Figure("bank.entries", sums.entries(of))),
                List.of(new Figure("payments.sum", sums.payments(of))));
    }

    /** Every payment belongs somewhere, or waits. */
    private Step clearing(TruthRepository.Of of) {
        return new Step(
                "clearing",
                List.of(new Figure("payments.sum", sums.payments(of))),
                List.of(
                        new Figure("clearing.debtors", sums.allocated(of, "DEBTOR")),
                        new Figure("clearing.debits", sums.allocated(of, "DEBIT", "DEBIT_BATCH")),
                        new Figure("clearing.returns", sums.allocated(of, "RETURN")),
                        new Figure("clearing.refunds", sums.allocated(of, "REFUND")),
                        new Figure("clearing.other", sums.allocated(of, "OTHER")),
                        new Figure("clearing.waiting", sums.waiting(of))));
    }

    /** What was allocated is what debtors were credited, but for what moved without the bank. */
    private Step debtors(TruthRepository.Of of) {
        return new Step(
                "debtors",
                List.of(
                        new Figure("clearing.debtors", sums.allocated(of, "DEBTOR")),
                        new Figure("clearing.debits", sums.allocated(of, "DEBIT", "DEBIT_BATCH")),
                        new Figure("clearing.returns", sums.allocated(of, "RETURN")),
                        new Figure("clearing.refunds", sums.allocated(of, "REFUND"))),
                List.of(
                        new Figure(
                                "debtors.receipts",
                                sums.ledger(of, "RECEIPT", "TRANSFER").negated()),
                        new Figure("debtors.returns", sums.ledger(of, "RETURN").negated()),
                        new Figure("debtors.refunds", sums.ledger(of, "REFUND").negated()),
                        new Figure("debtors.online", sums.paidOnline(of).negated()),
                        new Figure("debtors.transit", sums.inTransit(of).negated())));
    }

    /** The ledger is what is open of it: clearings move nothing. */
    private Step control(TruthRepository.Of of) {
        return new Step(
                "control",
                List.of(new Figure("control.entries", sums.ledger(of))),
                List.of(
                        new Figure("control.owed", sums.open(of, true)),
                        new Figure("control.credit", sums.open(of, false))));
    }
}
