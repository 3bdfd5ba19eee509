package org.kontor.banking;

import java.util.List;

/** Rung 5: the number of a customer or contract, and just what is owed, or nothing where a balance is topped up. */
final class CustomerRung {
    private final MatchingCase payment;
    private final Evidence evidence;

    CustomerRung(MatchingCase payment) {
        this.payment = payment;
        this.evidence = new Evidence(payment);
    }

    Finding find() {
        List<CustomerMention> labelled = CustomerMention.all(payment).stream()
                .filter(mention -> mention.label() != Label.NONE)
                .toList();
        if (!labelled.isEmpty()) {
            return found(labelled);
        }
        // A postcode or a part of a phone number looks like a customer: the payer must be that customer.
        List<CustomerMention> fitting = CustomerMention.all(payment).stream()
                .filter(mention -> evidence.identifies(mention.payer().accountId()))
                .toList();
        return fitting.isEmpty() ? Finding.NOTHING : found(fitting);
    }

    private Finding found(List<CustomerMention> mentions) {
        CustomerMention first = mentions.get(0);
        long account = first.payer().accountId();
        boolean one = mentions.stream().allMatch(mention -> mention.payer().accountId() == account);
        if (!one || evidence.isContradicted(account)) {
            return Finding.UNSURE;
        }
        String kind = first.isContract() ? "contract" : "customer";
        Finding owed = new Owed(payment, account).find(kind, first.number());
        if (owed instanceof Finding.Nothing && isTopUp(first)) {
            return new Finding.Found(
                    Matches.onAccount(account, payment.amount(), Reason.of("customer.topUp", first.number())));
        }
        // Another amount is for a lower rung, if that finds the same account.
        return owed instanceof Finding.Nothing && !evidence.identifies(account) ? Finding.UNSURE : owed;
    }

    /** Who pays from a balance says whose it is, owes nothing, and names no document. */
    private boolean isTopUp(CustomerMention mention) {
        return mention.payer().prepaid()
                && mention.label() != Label.NONE
                && payment.candidates().items(mention.payer().accountId()).isEmpty()
                && payment.mentionedUnknown().isEmpty()
                && !payment.hasFragment();
    }
}
