package org.kontor.dunning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kontor.audit.AuditFact;
import org.kontor.audit.AuditTrail;
import org.kontor.catalog.Seller;
import org.kontor.catalog.Sellers;
import org.kontor.dunning.DunningRunRepository.Claimed;
import org.kontor.letters.Letterheads;
import org.kontor.money.Money;
import org.kontor.notifications.Message;
import org.kontor.notifications.Occasion;
import org.kontor.notifications.Outbox;
import org.kontor.notifications.PrintLetter;
import org.kontor.notifications.PrintQueue;
import org.kontor.numbering.NumberSeries;
import org.kontor.persistence.Sql;
import org.kontor.receivables.DueSource;
import org.kontor.receivables.EntryKind;
import org.kontor.receivables.Ledger;
import org.kontor.receivables.Posting;
import org.kontor.receivables.VatSplit;

/** Issues reminders: number, facts, ledger, mail and paper, all in one transaction. */
@ApplicationScoped
class NoticeWriter {
    /** Which of a reminder's documents is its letter. */
    static final String DOCUMENT = "REMINDER";

    private static final String KIND = "reminder";

    @Inject
    private Sql sql;

    @Inject
    private NumberSeries numbers;

    @Inject
    private NoticeRepository notices;

    @Inject
    private Ledger ledger;

    @Inject
    private Outbox outbox;

    @Inject
    private PrintQueue printQueue;

    @Inject
    private Letterheads letterheads;

    @Inject
    private Sellers sellers;

    @Inject
    private AuditTrail audit;

    void write(long sellerId, List<Claimed> cases, List<NoticeDraft> drafts) {
        if (drafts.isEmpty()) {
            return;
        }
        Seller seller = sellers.find(sellerId);
        long series = sql.number("SELECT id FROM number_series WHERE code = 'dunning'");
        List<String> taken = numbers.take(series, drafts.size(), drafts.get(0).on());
        long letterhead = letterheads.newest(sellerId);
        List<NewNotice> written = new ArrayList<>();
        for (int i = 0; i < drafts.size(); i++) {
            written.add(new NewNotice(cases.get(i), taken.get(i), letterhead, drafts.get(i)));
        }
        List<Long> ids = notices.add(written);
        ledger.post(written.stream().flatMap(one -> postings(one).stream()).toList());
        send(seller, ids, written);
        audit.recordAll(written.stream()
                .map(one -> AuditFact.of(
                        "dunning.send",
                        "account",
                        one.claimed().accountId(),
                        one.number() + " level " + one.draft().level()))
                .toList());
    }

    /** No VAT on any of it: it is damages, nothing was supplied (UStAE 1.3). */
    private static List<Posting> postings(NewNotice notice) {
        List<Posting> postings = new ArrayList<>();
        NoticeDraft draft = notice.draft();
        post(notice, EntryKind.INTEREST, draft.interest()).ifPresent(postings::add);
        post(notice, EntryKind.FLAT40, draft.flatSum()).ifPresent(postings::add);
        post(notice, EntryKind.FEE, draft.fee()).ifPresent(postings::add);
        return postings;
    }

    private static Optional<Posting> post(NewNotice notice, EntryKind kind, Money amount) {
        if (amount.isZero()) {
            return Optional.empty();
        }
        Claimed claimed = notice.claimed();
        return Optional.of(new Posting(
                new Posting.Debtor(claimed.accountId(), claimed.sellerId()),
                new Posting.Document(kind, notice.number(), notice.draft().on()),
                amount,
                VatSplit.NONE,
                new Posting.Due(notice.draft().on(), DueSource.AT_ONCE, false, Optional.empty())));
    }

    private void send(Seller seller, List<Long> ids, List<NewNotice> written) {
        List<Message> mails = new ArrayList<>();
        List<PrintLetter> letters = new ArrayList<>();
        for (int i = 0; i < ids.size(); i++) {
            NewNotice notice = written.get(i);
            if (notice.draft().channel().byMail()) {
                mails.add(mail(seller, ids.get(i), notice));
            }
            if (notice.draft().channel().onPaper()) {
                letters.add(new PrintLetter(
                        DossierRepository.SUBJECT,
                        ids.get(i),
                        DOCUMENT,
                        KIND,
                        "MA-" + notice.claimed().runId(),
                        notice.number(),
                        notice.draft().dossier().debtor().recipient()));
            }
        }
        outbox.putNew(mails);
        printQueue.putNew(letters);
    }

    private static Message mail(Seller seller, long id, NewNotice notice) {
        NoticeDraft draft = notice.draft();
        Debtor debtor = draft.dossier().debtor();
        Money total =
                Money.sum(List.of(draft.principal(), draft.interest(), draft.flatSum(), draft.fee(), debtor.costs()));
        return new Message(
                new Occasion(DossierRepository.SUBJECT, id, KIND, KIND),
                debtor.address(),
                debtor.language(),
                Map.of(
                        "name", debtor.recipient().name(),
                        "number", notice.number(),
                        "level", Integer.toString(draft.level()),
                        "amount", total.toString(),
                        "payUntil",
                                draft.on().plusDays(draft.rule().payWithin()).toString(),
                        "holder", seller.bank().holder(),
                        "iban", seller.bank().iban()),
                DOCUMENT);
    }
}
