-- The debtor ledger: entries and what clears them. Both are facts and never change.
CREATE SEQUENCE ledger_entry_seq START WITH 1 INCREMENT BY 1000;
CREATE TABLE ledger_entry (
  id BIGINT NOT NULL PRIMARY KEY,
  account_id BIGINT NOT NULL,
  seller_id BIGINT NOT NULL,
  kind VARCHAR(12) NOT NULL,
  document_number VARCHAR(30) NOT NULL,
  amount DECIMAL(14, 2) NOT NULL,
  booked_on DATE NOT NULL,
  due_on DATE NOT NULL,
  due_source VARCHAR(12) NOT NULL,
  thirty_day_notice BOOLEAN NOT NULL,
  CONSTRAINT ledger_entry_document_uq UNIQUE (document_number, kind),
  CONSTRAINT ledger_entry_account_fk FOREIGN KEY (account_id) REFERENCES account (id),
  CONSTRAINT ledger_entry_kind_ck CHECK (kind IN ('INVOICE', 'CORRECTION', 'CANCELLATION', 'RECEIPT', 'REFUND'))
);
CREATE INDEX ledger_entry_account_ix ON ledger_entry (account_id, booked_on);

-- An amount above zero of a debit (what is owed) closed by a credit (what was received or taken back).
CREATE SEQUENCE clearing_seq START WITH 1 INCREMENT BY 50;
CREATE TABLE clearing (
  id BIGINT NOT NULL PRIMARY KEY,
  debit_id BIGINT NOT NULL,
  credit_id BIGINT NOT NULL,
  amount DECIMAL(14, 2) NOT NULL,
  cleared_on DATE NOT NULL,
  CONSTRAINT clearing_debit_fk FOREIGN KEY (debit_id) REFERENCES ledger_entry (id),
  CONSTRAINT clearing_credit_fk FOREIGN KEY (credit_id) REFERENCES ledger_entry (id),
  CONSTRAINT clearing_amount_ck CHECK (amount > 0)
);
CREATE INDEX clearing_debit_ix ON clearing (debit_id, cleared_on, amount);
CREATE INDEX clearing_credit_ix ON clearing (credit_id, cleared_on, amount);

CREATE TRIGGER ledger_entry_no_update AFTER UPDATE ON ledger_entry FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'ledger_entry is append-only';
CREATE TRIGGER ledger_entry_no_delete AFTER DELETE ON ledger_entry FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'ledger_entry is append-only';
CREATE TRIGGER clearing_no_update AFTER UPDATE ON clearing FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'clearing is append-only';
CREATE TRIGGER clearing_no_delete AFTER DELETE ON clearing FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'clearing is append-only';
