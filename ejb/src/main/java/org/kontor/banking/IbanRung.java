package org.kontor.banking;

import java.util.List;
import java.util.Optional;

/** Rungs 6 and 7: the IBAN of exactly one payer; what is not just owed stays on account. */
record IbanRung(MatchingCase payment) {

    Finding find() {
        Optional<Long> owner = payment.owner();
        if (owner.isEmpty()) {
            return Finding.NOTHING;
        }
        long account = owner.get();
        // Families and companies share accounts: what the text says of another counts more.
        if (new Evidence(payment).pointsElsewhere(account)) {
            return Finding.UNSURE;
        }
        String masked = masked(payment.payment().from().iban());
        String how = how(payment);
        Finding owed = new Owed(payment, account).find(how, masked);
        if (owed instanceof Finding.Found found) {
            return isMeant(found.match()) ? owed : Finding.UNSURE;
        }
        // It names a document we cannot find, or is just what a namesake owes.
        boolean doubtful = owed instanceof Finding.Unsure
                || !payment.mentionedUnknown().isEmpty()
                || payment.hasFragment()
                || new Evidence(payment).isExpectedByNamesake(account);
        return doubtful
                ? Finding.UNSURE
                : new Finding.Found(Matches.onAccount(account, payment.amount(), Reason.of(how + ".account", masked)));
    }

    /** By what the IBAN is known: a payment that a person decided about, or a mandate. */
    static String how(MatchingCase payment) {
        return payment.candidates().isByMandate(payment.payment().from().iban()) ? "mandate" : "iban";
    }

    /** A number that nobody knows must be a slip of what would be closed: relatives pay from one account. */
    private boolean isMeant(Match match) {
        List<String> closed = payment.candidates().items(match.parts().get(0).accountId()).stream()
                .filter(item -> match.closes(item.entryId()))
                .map(Item::number)
                .toList();
        return !payment.hasFragment()
                && payment.mentionedUnknown().stream()
                        .allMatch(typed -> closed.stream().anyMatch(number -> Slip.isOne(typed, number)));
    }

    /** DE..…1234, as pages show it. */
    static String masked(String iban) {
        return iban.length() < 8 ? iban : iban.substring(0, 2) + "…" + iban.substring(iban.length() - 4);
    }
}
