package org.kontor.dunning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.kontor.accounts.Account;
import org.kontor.accounts.Accounts;
import org.kontor.catalog.Sellers;
import org.kontor.letters.Letter;
import org.kontor.letters.LetterPrinter;
import org.kontor.letters.Letterheads;

/** Gathers what a reminder's letter says and prints it. */
@ApplicationScoped
class NoticePrinter {
    private static final LetterPrinter PRINTER = new LetterPrinter();

    @Inject
    private PolicyRepository policies;

    @Inject
    private Accounts accounts;

    @Inject
    private Sellers sellers;

    @Inject
    private Letterheads letterheads;

    byte[] print(Notice notice) {
        Account account = accounts.find(notice.parties().accountId());
        Policy policy = policies.find(notice.look().policyId())
                .map(PolicyVersion::policy)
                .orElseGet(() -> Policy.usual(account.type()));
        Letter letter = new NoticeLetter(
                        notice,
                        policy,
                        NoticeParties.of(
                                account,
                                sellers.find(notice.parties().sellerId()),
                                notice.look().language()))
                .letter(letterheads.version(notice.look().letterheadId()));
        return PRINTER.print(letter);
    }
}
