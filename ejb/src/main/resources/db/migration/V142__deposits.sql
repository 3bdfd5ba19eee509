-- Deposits: asked for by a document of their own series, booked as a claim without VAT, held as a liability as far as they
-- are paid, settled once.
INSERT IGNORE INTO number_series (id, code, prefix) VALUES (NEXT VALUE FOR number_series_seq, 'deposit', 'KA-');
CREATE SEQUENCE deposit_seq START WITH 1 INCREMENT BY 1;
CREATE TABLE deposit (
  id BIGINT NOT NULL PRIMARY KEY,
  account_id BIGINT NOT NULL,
  seller_id BIGINT NOT NULL,
  number VARCHAR(30) NOT NULL,
  entry_id BIGINT NOT NULL,
  amount DECIMAL(14, 2) NOT NULL,
  purpose VARCHAR(120) NOT NULL,
  requested_on DATE NOT NULL,
  due_on DATE NOT NULL,
  settled_on DATE,
  settlement_entry_id BIGINT,
  CONSTRAINT deposit_number_uq UNIQUE (number),
  CONSTRAINT deposit_account_fk FOREIGN KEY (account_id) REFERENCES account (id),
  CONSTRAINT deposit_entry_fk FOREIGN KEY (entry_id) REFERENCES ledger_entry (id),
  CONSTRAINT deposit_settlement_fk FOREIGN KEY (settlement_entry_id) REFERENCES ledger_entry (id),
  CONSTRAINT deposit_amount_ck CHECK (amount > 0),
  CONSTRAINT deposit_settled_ck CHECK ((settled_on IS NULL) = (settlement_entry_id IS NULL))
);
CREATE INDEX deposit_account_ix ON deposit (account_id);
-- What was set off at the settlement.
CREATE TABLE deposit_claim (
  deposit_id BIGINT NOT NULL,
  entry_id BIGINT NOT NULL,
  amount DECIMAL(14, 2) NOT NULL,
  PRIMARY KEY (deposit_id, entry_id),
  CONSTRAINT deposit_claim_deposit_fk FOREIGN KEY (deposit_id) REFERENCES deposit (id),
  CONSTRAINT deposit_claim_entry_fk FOREIGN KEY (entry_id) REFERENCES ledger_entry (id),
  CONSTRAINT deposit_claim_amount_ck CHECK (amount > 0)
);
CREATE TRIGGER deposit_once_settled AFTER UPDATE ON deposit FOR EACH ROW
BEGIN
  IF OLD.settled_on IS NOT NULL OR NEW.amount <> OLD.amount OR NEW.number <> OLD.number OR NEW.entry_id <> OLD.entry_id THEN
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'a deposit is settled once and never changed';
  END IF;
END;
CREATE TRIGGER deposit_no_delete AFTER DELETE ON deposit FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'deposits are never deleted';
CREATE TRIGGER deposit_claim_no_update AFTER UPDATE ON deposit_claim FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'deposit_claim is append-only';
CREATE TRIGGER deposit_claim_no_delete AFTER DELETE ON deposit_claim FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'deposit_claim is append-only';
