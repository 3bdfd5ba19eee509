-- What is open of ledger entries now: the entries less all that clears them. A set to ask, not a fact: it follows from the
-- entries and clearings by triggers, so no way to write those can pass it by, and a question about what is open reads what
-- is open, not the history.
CREATE TABLE open_entry (
  entry_id BIGINT NOT NULL PRIMARY KEY,
  account_id BIGINT NOT NULL,
  seller_id BIGINT NOT NULL,
  booked_on DATE NOT NULL,
  due_on DATE NOT NULL,
  open_amount DECIMAL(14, 2) NOT NULL
);
CREATE INDEX open_entry_due_ix ON open_entry (due_on, open_amount);
CREATE INDEX open_entry_account_ix ON open_entry (account_id);

INSERT INTO open_entry (entry_id, account_id, seller_id, booked_on, due_on, open_amount)
SELECT e.id, e.account_id, e.seller_id, e.booked_on, e.due_on,
  e.amount - COALESCE((SELECT SUM(c.amount) FROM clearing c WHERE c.debit_id = e.id), 0)
    + COALESCE((SELECT SUM(c.amount) FROM clearing c WHERE c.credit_id = e.id), 0) AS open_amount
FROM ledger_entry e HAVING open_amount <> 0;

CREATE TRIGGER ledger_entry_is_open AFTER INSERT ON ledger_entry FOR EACH ROW
BEGIN
  IF NEW.amount <> 0 THEN
    INSERT INTO open_entry (entry_id, account_id, seller_id, booked_on, due_on, open_amount)
    VALUES (NEW.id, NEW.account_id, NEW.seller_id, NEW.booked_on, NEW.due_on, NEW.amount);
  END IF;
END;

CREATE TRIGGER clearing_closes AFTER INSERT ON clearing FOR EACH ROW
BEGIN
  UPDATE open_entry SET open_amount = open_amount - NEW.amount WHERE entry_id = NEW.debit_id;
  UPDATE open_entry SET open_amount = open_amount + NEW.amount WHERE entry_id = NEW.credit_id;
  DELETE FROM open_entry WHERE entry_id IN (NEW.debit_id, NEW.credit_id) AND open_amount = 0;
END;

-- Ledgers as of an earlier day add back what was cleared later.
CREATE INDEX clearing_day_ix ON clearing (cleared_on);
-- Two sellers may use the same prefix: a number is unique within its seller.
ALTER TABLE ledger_entry DROP INDEX ledger_entry_document_uq;
ALTER TABLE ledger_entry ADD CONSTRAINT ledger_entry_document_uq UNIQUE (document_number, kind, seller_id);
