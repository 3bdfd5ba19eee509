package org.kontor.invoicing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.kontor.money.Money;
import org.kontor.receivables.Credit;
import org.kontor.receivables.Settling;

/** Which invoices an account's credits pay whole, oldest credit first. Pure. */
final class Covering {
    private final Map<Long, List<Credit>> left = new HashMap<>();
    private final List<Settling> settled = new ArrayList<>();

    Covering(Map<Long, List<Credit>> credits) {
        credits.forEach((account, own) -> left.put(account, new ArrayList<>(own)));
    }

    /** Whether the account has enough to its credit for all of it. */
    boolean covers(long accountId, Money payable) {
        Money sum = Money.sum(left.getOrDefault(accountId, List.of()).stream()
                .map(Credit::open)
                .toList());
        return payable.signum() > 0 && payable.minus(sum).signum() <= 0;
    }

    /** Takes the amount from the credits; it must be covered. */
    void settle(long accountId, String invoiceNumber, Money payable) {
        List<Credit> credits = left.get(accountId);
        Money open = payable;
        while (open.signum() > 0) {
            Credit credit = credits.remove(0);
            Money part = credit.open().minus(open).signum() > 0 ? open : credit.open();
            settled.add(new Settling(invoiceNumber, credit.entryId(), part));
            open = open.minus(part);
            if (!credit.open().equals(part)) {
                credits.add(0, new Credit(credit.entryId(), credit.open().minus(part)));
            }
        }
    }

    List<Settling> settled() {
        return List.copyOf(settled);
    }
}
