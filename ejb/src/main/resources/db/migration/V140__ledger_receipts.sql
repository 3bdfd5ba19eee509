-- The ledger takes what comes in and goes out. An entry says how a debit of it was announced, and how its VAT splits; an
-- entry that takes another back names it, once.
ALTER TABLE ledger_entry
  DROP CONSTRAINT ledger_entry_kind_ck,
  ADD COLUMN collect_on DATE,
  ADD COLUMN mandate_id BIGINT,
  ADD COLUMN vat VARCHAR(200) NOT NULL DEFAULT '',
  ADD COLUMN takes_back_id BIGINT,
  ADD CONSTRAINT ledger_entry_kind_ck CHECK (kind IN ('INVOICE', 'CORRECTION', 'CANCELLATION', 'RECEIPT', 'RETURN',
    'FEE', 'INTEREST', 'FLAT40', 'WRITE_OFF', 'TRANSFER', 'DEPOSIT', 'REFUND', 'OPENING')),
  ADD CONSTRAINT ledger_entry_debit_ck CHECK ((collect_on IS NULL) = (mandate_id IS NULL)),
  ADD CONSTRAINT ledger_entry_takes_back_uq UNIQUE (takes_back_id),
  ADD CONSTRAINT ledger_entry_takes_back_fk FOREIGN KEY (takes_back_id) REFERENCES ledger_entry (id),
  ADD CONSTRAINT ledger_entry_mandate_fk FOREIGN KEY (mandate_id) REFERENCES mandate (id);

-- Entries of invoices that are there already learn what their invoices say.
DROP TRIGGER ledger_entry_no_update;
UPDATE ledger_entry e
  JOIN invoice i ON i.number = e.document_number AND i.kind = e.kind AND i.seller_id = e.seller_id
  SET e.collect_on = CASE WHEN i.mandate_id IS NULL THEN NULL ELSE i.due_on END, e.mandate_id = i.mandate_id,
    e.vat = COALESCE((SELECT GROUP_CONCAT(CONCAT(v.category, ' ', v.percent, ' ', v.net, ' ', v.vat)
      ORDER BY v.percent, v.category SEPARATOR ';') FROM invoice_vat v WHERE v.invoice_id = i.id), '');
CREATE TRIGGER ledger_entry_no_update AFTER UPDATE ON ledger_entry FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'ledger_entry is append-only';

-- Taking a clearing back is a clearing of a negative amount: what was closed is open again.
ALTER TABLE clearing
  DROP CONSTRAINT clearing_amount_ck,
  ADD CONSTRAINT clearing_amount_ck CHECK (amount <> 0);

DROP TRIGGER clearing_closes;
CREATE TRIGGER clearing_closes AFTER INSERT ON clearing FOR EACH ROW
BEGIN
  INSERT INTO open_entry (entry_id, account_id, seller_id, booked_on, due_on, open_amount)
    SELECT e.id, e.account_id, e.seller_id, e.booked_on, e.due_on, -NEW.amount FROM ledger_entry e
    WHERE e.id = NEW.debit_id
    ON DUPLICATE KEY UPDATE open_amount = open_entry.open_amount - NEW.amount;
  INSERT INTO open_entry (entry_id, account_id, seller_id, booked_on, due_on, open_amount)
    SELECT e.id, e.account_id, e.seller_id, e.booked_on, e.due_on, NEW.amount FROM ledger_entry e
    WHERE e.id = NEW.credit_id
    ON DUPLICATE KEY UPDATE open_amount = open_entry.open_amount + NEW.amount;
  IF EXISTS (SELECT 1 FROM open_entry o JOIN ledger_entry e ON e.id = o.entry_id
      WHERE o.entry_id IN (NEW.debit_id, NEW.credit_id)
        AND (o.open_amount * SIGN(e.amount) < 0 OR ABS(o.open_amount) > ABS(e.amount))) THEN
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'a clearing is more than what is open';
  END IF;
  DELETE FROM open_entry WHERE entry_id IN (NEW.debit_id, NEW.credit_id) AND open_amount = 0;
END;

-- Why an entry, or a whole account, is left in peace, and for how long: until_on is the first day after it.
CREATE SEQUENCE ledger_block_seq START WITH 1 INCREMENT BY 1000;
CREATE TABLE ledger_block (
  id BIGINT NOT NULL PRIMARY KEY,
  account_id BIGINT NOT NULL,
  entry_id BIGINT,
  kind VARCHAR(16) NOT NULL,
  from_on DATE NOT NULL,
  until_on DATE NOT NULL,
  reason VARCHAR(200) NOT NULL,
  set_by VARCHAR(120) NOT NULL,
  ended_by VARCHAR(120) NOT NULL DEFAULT '',
  CONSTRAINT ledger_block_account_fk FOREIGN KEY (account_id) REFERENCES account (id),
  CONSTRAINT ledger_block_entry_fk FOREIGN KEY (entry_id) REFERENCES ledger_entry (id),
  CONSTRAINT ledger_block_days_ck CHECK (from_on <= until_on),
  CONSTRAINT ledger_block_kind_ck CHECK (kind IN
    ('PENDING_DEBIT', 'DISPUTE', 'PLAN', 'INSOLVENCY', 'DECEASED', 'COMPLAINT', 'MANUAL'))
);
CREATE INDEX ledger_block_account_ix ON ledger_block (account_id, until_on);
CREATE INDEX ledger_block_entry_ix ON ledger_block (entry_id, until_on);
