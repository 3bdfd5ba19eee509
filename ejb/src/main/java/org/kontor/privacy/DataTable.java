package org.kontor.privacy;

import java.util.List;

/**
 * Rows about some accounts, or some people of teams.
 *
 * @param name of the file
 * @param query with one {@code IN (%s)} of ids of accounts or people
 */
record DataTable(String name, String query) {
    /** Everything that is known about an account, table by table; bounded by what one account can have. */
    static final List<DataTable> ALL = List.of(
            new DataTable("accounts", """
                    SELECT number, customer_type, name, street, addition, post_code, city, country, email, language, vat_id,
                      invoice_email, buyer_reference, opened_on, delivery, payment_method, invoice_day
                    FROM account WHERE id IN (%s) ORDER BY number"""),
            new DataTable("members", """
                    SELECT a.number AS account, m.name, m.email, s.first_day, s.end_day, s.cost_centre
                    FROM member m JOIN account a ON a.id = m.account_id LEFT JOIN member_stay s ON s.member_id = m.id
                    WHERE a.id IN (%s) ORDER BY m.id, s.first_day"""),
            new DataTable("contracts", """
                    SELECT c.number, a.number AS account, o.name AS location, c.signed_on, c.start_on, c.customer_type, c.term
                    FROM contract c JOIN account a ON a.id = c.account_id JOIN location o ON o.id = c.location_id
                    WHERE a.id IN (%s) ORDER BY c.number"""),
            new DataTable("orders", """
                    SELECT c.number AS contract, o.ordered_at, o.language, o.first_gross, o.told
                    FROM placed_order o JOIN contract c ON c.id = o.contract_id
                    WHERE o.account_id IN (%s) ORDER BY o.id"""),
            new DataTable("order-consents", """
                    SELECT c.number AS contract, k.kind, k.said, k.legal_text_id AS text_version, k.given_at
                    FROM order_consent k JOIN placed_order o ON o.id = k.order_id JOIN contract c ON c.id = o.contract_id
                    WHERE o.account_id IN (%s) ORDER BY o.id, k.kind"""),
            new DataTable("ordered-changes", """
                    SELECT c.number AS contract, o.first_amendment, o.last_amendment, o.ordered_at, o.language, o.told
                    FROM ordered_change o JOIN contract c ON c.id = o.contract_id
                    WHERE c.account_id IN (%s) ORDER BY o.id"""),
            new DataTable("change-consents", """
                    SELECT c.number AS contract, o.first_amendment, k.kind, k.said, k.legal_text_id AS text_version,
                      k.given_at
                    FROM change_consent k JOIN ordered_change o ON o.id = k.change_id
                      JOIN contract c ON c.id = o.contract_id
                    WHERE c.account_id IN (%s) ORDER BY o.id, k.kind"""),
            new DataTable("contract-lines", """
                    SELECT c.number AS contract, l.position, p.code AS product, l.kind, l.quantity, l.discount, l.start_on,
                      l.end_on
                    FROM contract_line l JOIN contract c ON c.id = l.contract_id JOIN product p ON p.id = l.product_id
                    WHERE c.account_id IN (%s) ORDER BY c.number, l.position"""),
            new DataTable("contract-changes", """
                    SELECT c.number AS contract, h.amendment, h.kind, h.recorded, h.effective, h.until_on
                    FROM contract_change h JOIN contract c ON c.id = h.contract_id
                    WHERE c.account_id IN (%s) ORDER BY c.number, h.id"""),
            new DataTable("purchase-orders", """
                    SELECT c.number AS contract, p.number, p.first_day, p.end_day
                    FROM purchase_order p JOIN contract c ON c.id = p.contract_id
                    WHERE c.account_id IN (%s) ORDER BY c.number, p.first_day"""),
            new DataTable("declarations", """
                    SELECT d.kind, d.ending, d.reason, d.name, d.email, d.contract_text, d.wished_on, d.received_at
                    FROM declaration d JOIN things o ON o.type = 'declaration' AND o.id = d.id
                    WHERE o.account_id IN (%s) ORDER BY d.id""".replace("things", OwnedThings.TABLE)),
            new DataTable("usage", """
                    SELECT c.number AS contract, p.code AS product, u.used_at, u.units, u.note, u.state
                    FROM usage_record u JOIN contract c ON c.id = u.contract_id
                      JOIN contract_line l ON l.id = u.contract_line_id JOIN product p ON p.id = l.product_id
                    WHERE c.account_id IN (%s) ORDER BY u.used_at, u.id"""),
            new DataTable("invoices", """
                    SELECT number, kind, issued_on, due_on, service_start, service_end, net, vat, gross, payable
                    FROM invoice WHERE account_id IN (%s) ORDER BY id"""),
            new DataTable("invoice-lines", """
                    SELECT i.number AS invoice, l.position, l.name, l.description, l.first_day, l.end_day, l.quantity,
                      l.unit, l.unit_price, l.net, l.vat_percent
                    FROM invoice_line l JOIN invoice i ON i.id = l.invoice_id
                    WHERE i.account_id IN (%s) ORDER BY i.id, l.position"""),
            new DataTable("account-statement", """
                    SELECT kind, document_number, amount, booked_on, due_on
                    FROM ledger_entry WHERE account_id IN (%s) ORDER BY booked_on, id"""),
            new DataTable("deposits", """
                    SELECT number, purpose, amount, requested_on, due_on, settled_on
                    FROM deposit WHERE account_id IN (%s) ORDER BY id"""),
            new DataTable("mandates", """
                    SELECT reference, signed_on, scheme, iban, bic, holder, recorded_on
                    FROM mandate WHERE account_id IN (%s) ORDER BY id"""),
            new DataTable("reminders", """
                    SELECT number, level, issued_on, pay_until, principal, interest, flat_sum, fee
                    FROM dunning_notice WHERE account_id IN (%s) ORDER BY id"""),
            new DataTable("restrictions", """
                    SELECT grade, from_on, until_on, reason FROM account_restriction
                    WHERE account_id IN (%s) ORDER BY id"""),
            new DataTable("disputes", """
                    SELECT i.number AS invoice, d.position, d.reason, d.said_on, d.outcome, d.answer, d.answered_on
                    FROM invoice_dispute d JOIN invoice i ON i.id = d.invoice_id
                    WHERE i.account_id IN (%s) ORDER BY d.id"""),
            new DataTable("erasure-requests", """
                    SELECT a.number AS account, r.requested_on, r.note, r.outcome, r.answer, r.answered_on
                    FROM erasure_request r JOIN account a ON a.id = r.account_id
                    WHERE a.id IN (%s) ORDER BY r.id"""),
            new DataTable("taken", """
                    SELECT c.number AS contract, t.taken_at, t.gross, t.undone_at, t.login
                    FROM member_taking t JOIN usage_record u ON u.id = t.record_id JOIN contract c ON c.id = u.contract_id
                    WHERE c.account_id IN (%s) ORDER BY t.record_id"""),
            new DataTable("logins", """
                    SELECT m.name, t.login, t.role FROM team_login t JOIN member m ON m.id = t.member_id
                    WHERE m.account_id IN (%s) ORDER BY m.id"""),
            new DataTable("mails", """
                    SELECT m.kind, m.recipient, m.language, m.state, m.created_at, m.sent_at
                    FROM message m JOIN things o ON o.type = m.subject_type AND o.id = m.subject_id
                    WHERE o.account_id IN (%s) ORDER BY m.id""".replace("things", OwnedThings.TABLE)));

    /**
     * Everything about a person of a team, and nothing of who pays for it: no prices of seats, no invoices, no reasons why a
     * limit was set.
     */
    static final List<DataTable> OF_PERSON = List.of(
            new DataTable("my-person", """
                    SELECT a.name AS account, m.name, m.email, s.first_day, s.end_day, s.cost_centre
                    FROM member m JOIN account a ON a.id = m.account_id LEFT JOIN member_stay s ON s.member_id = m.id
                    WHERE m.id IN (%s) ORDER BY m.id, s.first_day"""),
            new DataTable("my-seats", """
                    SELECT c.number AS contract, p.code AS product, l.kind, l.start_on, l.end_on
                    FROM contract_line l JOIN contract c ON c.id = l.contract_id JOIN product p ON p.id = l.product_id
                    WHERE l.member_id IN (%s) ORDER BY c.number, l.position"""),
            new DataTable("my-usage", """
                    SELECT c.number AS contract, p.code AS product, u.used_at, u.units, u.note, u.state
                    FROM usage_record u JOIN contract c ON c.id = u.contract_id
                      JOIN contract_line l ON l.id = u.contract_line_id JOIN product p ON p.id = l.product_id
                    WHERE u.member_id IN (%s) ORDER BY u.used_at, u.id"""),
            new DataTable("my-taken", """
                    SELECT c.number AS contract, t.taken_at, t.gross, t.undone_at
                    FROM member_taking t JOIN usage_record u ON u.id = t.record_id JOIN contract c ON c.id = u.contract_id
                    WHERE u.member_id IN (%s) ORDER BY t.record_id"""),
            new DataTable("my-credits", """
                    SELECT p.code AS product, c.units, c.valid_from, c.valid_end
                    FROM usage_credit c JOIN product p ON p.id = c.product_id
                    WHERE c.member_id IN (%s) ORDER BY c.id"""),
            new DataTable("my-limits", """
                    SELECT p.code AS product, l.units, l.amount, l.action, l.set_on
                    FROM member_limit l LEFT JOIN product p ON p.id = l.product_id
                    WHERE l.member_id IN (%s) ORDER BY l.id"""),
            new DataTable("my-logins", """
                    SELECT t.login, t.role FROM team_login t WHERE t.member_id IN (%s) ORDER BY t.member_id"""),
            new DataTable("my-invitations", """
                    SELECT r.name, r.email, r.language, r.role, r.state, r.requested_at, r.changed_at
                    FROM login_request r WHERE r.member_id IN (%s) ORDER BY r.id"""),
            new DataTable("my-mails", """
                    SELECT m.kind, m.recipient, m.language, m.state, m.created_at, m.sent_at
                    FROM message m JOIN login_request r ON m.subject_type = 'login' AND r.id = m.subject_id
                    WHERE r.member_id IN (%s) ORDER BY m.id"""));

    /** Ids and names of documents. */
    static final String DOCUMENTS = """
            SELECT d.id, d.subject_type, d.name FROM document d JOIN things o ON o.type = d.subject_type AND o.id = d.subject_id
            WHERE o.account_id IN (%s) ORDER BY d.id""".replace("things", OwnedThings.TABLE);
}
