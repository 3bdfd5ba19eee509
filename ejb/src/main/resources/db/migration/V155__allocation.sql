-- Where payments belong: each is allocated whole, to accounts, to our own files, or to nobody's account; and taken back by
-- rows that undo. Append-only, as the bank entries and the ledger.
CREATE SEQUENCE allocation_seq START WITH 1 INCREMENT BY 1000;
CREATE TABLE allocation (
  id BIGINT NOT NULL PRIMARY KEY,
  transaction_id BIGINT NOT NULL,
  kind VARCHAR(12) NOT NULL,
  -- As the bank's: above zero came in. What undoes has the opposite sign.
  amount DECIMAL(14, 2) NOT NULL,
  account_id BIGINT,
  ledger_entry_id BIGINT,
  -- The debit or refund of ours that it is.
  payment_id BIGINT,
  -- Message key and arguments, one a line.
  reason VARCHAR(700) NOT NULL,
  note VARCHAR(500) NOT NULL DEFAULT '',
  booked_on DATE NOT NULL,
  allocated_at DATETIME(6) NOT NULL,
  allocated_by VARCHAR(120) NOT NULL,
  undoes BIGINT,
  CONSTRAINT allocation_undoes_uq UNIQUE (undoes),
  CONSTRAINT allocation_transaction_fk FOREIGN KEY (transaction_id) REFERENCES bank_transaction (id),
  CONSTRAINT allocation_undoes_fk FOREIGN KEY (undoes) REFERENCES allocation (id),
  CONSTRAINT allocation_account_fk FOREIGN KEY (account_id) REFERENCES account (id),
  CONSTRAINT allocation_entry_fk FOREIGN KEY (ledger_entry_id) REFERENCES ledger_entry (id),
  CONSTRAINT allocation_kind_ck CHECK (kind IN ('DEBTOR', 'DEBIT_BATCH', 'DEBIT', 'RETURN', 'REFUND', 'OTHER'))
);
CREATE INDEX allocation_transaction_ix ON allocation (transaction_id, id);
CREATE INDEX allocation_entry_ix ON allocation (ledger_entry_id);
CREATE INDEX allocation_payment_ix ON allocation (payment_id);
CREATE INDEX allocation_day_ix ON allocation (booked_on);

CREATE TRIGGER allocation_no_update AFTER UPDATE ON allocation FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'allocation is append-only';
CREATE TRIGGER allocation_no_delete AFTER DELETE ON allocation FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'allocation is append-only';

-- Payments that belong nowhere yet. A set to ask, not a fact: it follows from transactions and allocations by triggers. Who
-- takes a row away allocates the payment; whoever comes second finds none.
CREATE TABLE unallocated_transaction (
  transaction_id BIGINT NOT NULL PRIMARY KEY,
  seller_id BIGINT NOT NULL,
  booked_on DATE NOT NULL,
  amount DECIMAL(14, 2) NOT NULL,
  -- The business day on which the ladder was asked last.
  tried_on DATE NOT NULL DEFAULT '1000-01-01',
  -- A person took it back, so only a person decides.
  by_hand BOOLEAN NOT NULL DEFAULT FALSE
);
CREATE INDEX unallocated_transaction_tried_ix ON unallocated_transaction (by_hand, tried_on);
CREATE INDEX unallocated_transaction_day_ix ON unallocated_transaction (booked_on);

-- What the ladder proposes to a person; place 1 is the likeliest. Without an entry: on account.
CREATE TABLE matching_proposal (
  transaction_id BIGINT NOT NULL,
  place INT NOT NULL,
  reason VARCHAR(700) NOT NULL,
  PRIMARY KEY (transaction_id, place)
);
CREATE TABLE matching_proposal_share (
  transaction_id BIGINT NOT NULL,
  place INT NOT NULL,
  position INT NOT NULL,
  account_id BIGINT NOT NULL,
  entry_id BIGINT,
  amount DECIMAL(14, 2) NOT NULL,
  PRIMARY KEY (transaction_id, place, position)
);

INSERT INTO unallocated_transaction (transaction_id, seller_id, booked_on, amount)
SELECT t.id, a.seller_id, e.booked_on, t.amount FROM current_bank_transaction t
JOIN bank_entry e ON e.id = t.entry_id JOIN bank_account a ON a.id = e.bank_account_id;

CREATE TRIGGER bank_transaction_waits AFTER INSERT ON bank_transaction FOR EACH ROW
BEGIN
  INSERT INTO unallocated_transaction (transaction_id, seller_id, booked_on, amount)
    SELECT NEW.id, a.seller_id, e.booked_on, NEW.amount FROM bank_entry e
    JOIN bank_account a ON a.id = e.bank_account_id WHERE e.id = NEW.entry_id;
  IF NEW.replaces IS NOT NULL THEN
    DELETE FROM unallocated_transaction WHERE transaction_id = NEW.replaces;
    DELETE FROM matching_proposal WHERE transaction_id = NEW.replaces;
    DELETE FROM matching_proposal_share WHERE transaction_id = NEW.replaces;
  END IF;
END;

CREATE TRIGGER allocation_ends_waiting AFTER INSERT ON allocation FOR EACH ROW
BEGIN
  IF NEW.undoes IS NULL THEN
    DELETE FROM unallocated_transaction WHERE transaction_id = NEW.transaction_id;
    DELETE FROM matching_proposal WHERE transaction_id = NEW.transaction_id;
    DELETE FROM matching_proposal_share WHERE transaction_id = NEW.transaction_id;
  ELSE
    INSERT INTO unallocated_transaction (transaction_id, seller_id, booked_on, amount, by_hand)
      SELECT t.id, a.seller_id, e.booked_on, t.amount, TRUE FROM bank_transaction t
      JOIN bank_entry e ON e.id = t.entry_id JOIN bank_account a ON a.id = e.bank_account_id
      WHERE t.id = NEW.transaction_id
      ON DUPLICATE KEY UPDATE by_hand = TRUE;
  END IF;
END;
