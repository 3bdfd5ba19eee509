package org.kontor.payments;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.kontor.notifications.Message;
import org.kontor.notifications.Occasion;
import org.kontor.notifications.Outbox;
import org.kontor.persistence.BulkInsert;
import org.kontor.persistence.IdBlocks;
import org.kontor.persistence.Sql;

/** Announces debits by message: written down with the mail that tells it. */
@ApplicationScoped
class DebitNotices {
    private static final String INSERT = """
            INSERT INTO debit_notice (id, entry_id, mandate_id, announced_on, collect_on, reason)
            VALUES (?, ?, ?, ?, ?, ?)""";

    @Inject
    private Sql sql;

    @Inject
    private Outbox outbox;

    @Inject
    private Debtors debtors;

    /** Writes them down and mails each payer. */
    void announce(List<DebitNotice> notices) {
        if (notices.isEmpty()) {
            return;
        }
        List<Long> ids = write(notices);
        Map<Long, Debtor> payers = debtors.find(
                notices.stream().map(DebitNotice::accountId).distinct().toList());
        List<Message> mails = new ArrayList<>();
        for (int i = 0; i < notices.size(); i++) {
            mails.add(mail(ids.get(i), notices.get(i), payers.get(notices.get(i).accountId())));
        }
        outbox.putAll(mails);
    }

    /** Writes them down; who calls tells the payers.
     *
     * @return the id of the first row of each
     */
    List<Long> write(List<DebitNotice> notices) {
        return sql.with(connection -> {
            try (BulkInsert rows = new BulkInsert(connection, INSERT)) {
                IdBlocks ids = new IdBlocks(connection, "debit_notice_seq");
                List<Long> first = new ArrayList<>();
                for (DebitNotice notice : notices) {
                    for (int i = 0; i < notice.entryIds().size(); i++) {
                        long id = ids.next();
                        rows.row(
                                id,
                                notice.entryIds().get(i),
                                notice.mandate().id(),
                                notice.announcedOn(),
                                notice.collectOn(),
                                notice.reason().name());
                        if (i == 0) {
                            first.add(id);
                        }
                    }
                }
                rows.send();
                return first;
            }
        });
    }

    private static Message mail(long id, DebitNotice notice, Debtor payer) {
        DebitMandate mandate = notice.mandate();
        return new Message(
                new Occasion(
                        "debit-notice", id, "debit-announced", notice.reason().name()),
                payer.email(),
                payer.language(),
                Map.of(
                        "name", payer.name(),
                        "documents", notice.documents(),
                        "amount", notice.amount().toString(),
                        "collectOn", notice.collectOn().toString(),
                        "mandate", mandate.reference(),
                        "creditorId", mandate.creditorId(),
                        "iban", masked(mandate.account().iban())),
                "");
    }

    /** As it may be shown. */
    static String masked(String iban) {
        return iban.substring(0, 4) + " … " + iban.substring(iban.length() - 4);
    }
}
