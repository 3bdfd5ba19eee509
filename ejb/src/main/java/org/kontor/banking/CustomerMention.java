package org.kontor.banking;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The number of a customer or contract in a text.
 *
 * @param label what the text says that it is; a number without a label may be a postcode
 * @param isContract whether the number is that of a contract
 */
record CustomerMention(Payer payer, String number, Label label, boolean isContract) {
    private static final int LONGEST = 3;

    static List<CustomerMention> all(MatchingCase payment) {
        List<CustomerMention> mentions = new ArrayList<>();
        List<Word> words = payment.words();
        for (int i = 0; i < words.size(); i++) {
            StringBuilder signs = new StringBuilder();
            // Numbers of customers may be of letters and digits (K-10001), which are words of their own.
            for (int j = i; j < Math.min(words.size(), i + LONGEST); j++) {
                signs.append(words.get(j).text());
                if (words.get(j).isNumber()) {
                    find(payment.candidates(), signs.toString(), Label.before(i, words))
                            .ifPresent(mentions::add);
                }
            }
        }
        return mentions;
    }

    private static Optional<CustomerMention> find(Candidates candidates, String signs, Label label) {
        return switch (label) {
            case INVOICE -> Optional.empty();
            case CUSTOMER -> customer(candidates, signs, label);
            case CONTRACT -> contract(candidates, signs, label);
            case NONE -> customer(candidates, signs, label).or(() -> contract(candidates, signs, label));
        };
    }

    private static Optional<CustomerMention> customer(Candidates candidates, String signs, Label label) {
        return candidates.withNumber(signs).map(payer -> new CustomerMention(payer, payer.number(), label, false));
    }

    private static Optional<CustomerMention> contract(Candidates candidates, String signs, Label label) {
        return candidates.withContract(signs).map(payer -> new CustomerMention(payer, signs, label, true));
    }
}
