package org.kontor.privacy;

/** Whose the things are that messages, letters and entries of the trail are about. */
final class OwnedThings {
    /**
     * As a table {@code (type, id, account_id)}. The database asks each part for the accounts only that the query wants.
     * A declaration is the account's if it was made from its own mail address: anybody can name a contract.
     */
    static final String TABLE = """
            (SELECT 'account' AS type, a.id AS id, a.id AS account_id FROM account a
            UNION ALL SELECT 'contract', c.id, c.account_id FROM contract c
            UNION ALL SELECT 'invoice', i.id, i.account_id FROM invoice i
            UNION ALL SELECT 'dunning', n.id, n.account_id FROM dunning_notice n
            UNION ALL SELECT 'dispute', d.id, i.account_id FROM invoice_dispute d JOIN invoice i ON i.id = d.invoice_id
            UNION ALL SELECT 'mandate', m.id, m.account_id FROM mandate m
            UNION ALL SELECT 'debit-return', r.id, d.account_id FROM debit_return r JOIN debit d ON d.id = r.debit_id
            UNION ALL SELECT 'debit-notice', n.id, e.account_id FROM debit_notice n JOIN ledger_entry e ON e.id = n.entry_id
            UNION ALL SELECT 'usage-credit', c.id, c.account_id FROM usage_credit c
            UNION ALL SELECT 'usage', r.id, c.account_id FROM usage_record r JOIN contract c ON c.id = r.contract_id
            UNION ALL SELECT 'member', m.id, m.account_id FROM member m
            UNION ALL SELECT 'member-limit', l.id, m.account_id FROM member_limit l JOIN member m ON m.id = l.member_id
            UNION ALL SELECT 'instalmentPlan', p.id, p.account_id FROM instalment_plan p
            UNION ALL SELECT 'erasure', r.id, r.account_id FROM erasure_request r
            UNION ALL SELECT 'placed_order', p.id, p.account_id FROM placed_order p
            UNION ALL SELECT 'ordered_change', x.id, c.account_id FROM ordered_change x
              JOIN contract c ON c.id = x.contract_id
            UNION ALL SELECT 'declaration', d.id, c.account_id FROM declaration_outcome o
              JOIN declaration d ON d.id = o.declaration_id JOIN contract c ON c.id = o.contract_id
              JOIN account a ON a.id = c.account_id AND a.email = d.email)""";

    private OwnedThings() {}
}
