package org.kontor.payments;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kontor.notifications.Message;
import org.kontor.notifications.Occasion;
import org.kontor.notifications.Outbox;
import org.kontor.persistence.Sql;

/** Tells members that a debit came back and what to do, in plain words. */
@ApplicationScoped
class ReturnMail {
    private static final String FACTS = """
            SELECT s.bank_holder, s.iban, s.creditor_id, d.mandate_reference, d.iban, d.purpose
            FROM debit d JOIN seller s ON s.id = d.seller_id WHERE d.id = ?""";

    @Inject
    private Sql sql;

    @Inject
    private Outbox outbox;

    @Inject
    private Debtors debtors;

    /** Nothing if the table has no advice: it was our fault, or nobody should be written to. */
    void send(
            long returnId,
            Debit debit,
            ReturnAction action,
            ReturnRepository.Entry entry,
            boolean feeClaimed,
            Optional<DebitNotice> retry) {
        if (action.advice() == MemberAdvice.NONE && retry.isEmpty()) {
            return;
        }
        Debtor debtor = debtors.find(List.of(debit.facts().accountId()))
                .get(debit.facts().accountId());
        Map<String, String> facts = new HashMap<>(sql.first(
                        FACTS,
                        row -> Map.of(
                                "holder", row.getString(1),
                                "sellerIban", row.getString(2),
                                "creditorId", row.getString(3),
                                "mandate", row.getString(4),
                                "iban", DebitNotices.masked(row.getString(5)),
                                "purpose", row.getString(6)),
                        debit.id())
                .orElseThrow());
        facts.put("name", debtor.name());
        facts.put("amount", debit.facts().amount().toString());
        facts.put("collectOn", debit.facts().collectOn().toString());
        facts.put("fee", feeClaimed ? entry.fee().toString() : "0.00");
        facts.put("todo", retry.isPresent() ? MemberAdvice.RETRY.name() : withoutRetry(action.advice()));
        facts.put("retryOn", retry.map(notice -> notice.collectOn().toString()).orElse(""));
        facts.put("retryAmount", retry.map(notice -> notice.amount().toString()).orElse(""));
        outbox.put(new Message(
                new Occasion("debit-return", returnId, "debit-returned", "return"),
                debtor.email(),
                debtor.language(),
                facts,
                ""));
    }

    /** A retry that cannot be, because the mandate ended meanwhile, asks for a transfer. */
    private static String withoutRetry(MemberAdvice advice) {
        return (advice == MemberAdvice.RETRY ? MemberAdvice.CONTACT : advice).name();
    }
}
