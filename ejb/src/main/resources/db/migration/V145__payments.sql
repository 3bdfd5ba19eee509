-- How a seller collects; a seller without a row collects by the defaults.
CREATE TABLE collection_rules (
  seller_id BIGINT NOT NULL PRIMARY KEY,
  lead_days INT NOT NULL DEFAULT 2,
  batch_over INT NOT NULL DEFAULT 20,
  release_by VARCHAR(12) NOT NULL DEFAULT 'FOUR_EYES',
  one_debit BOOLEAN NOT NULL DEFAULT TRUE,
  -- Through which day the nightly work of the seller is done.
  done_through DATE NOT NULL DEFAULT '1000-01-01',
  CONSTRAINT collection_rules_seller_fk FOREIGN KEY (seller_id) REFERENCES seller (id),
  CONSTRAINT collection_rules_lead_ck CHECK (lead_days BETWEEN 1 AND 10),
  CONSTRAINT collection_rules_batch_ck CHECK (batch_over BETWEEN 0 AND 100000),
  CONSTRAINT collection_rules_release_ck CHECK (release_by IN ('FOUR_EYES', 'ONE_PERSON', 'AUTOMATIC'))
);

-- Payments that go to the bank in one file. All that the file says is kept, so that it can be written again to the byte.
CREATE SEQUENCE payment_run_seq START WITH 1 INCREMENT BY 1;
CREATE TABLE payment_run (
  id BIGINT NOT NULL PRIMARY KEY,
  kind VARCHAR(10) NOT NULL,
  seller_id BIGINT NOT NULL,
  state VARCHAR(10) NOT NULL,
  initiator VARCHAR(120) NOT NULL,
  holder VARCHAR(70) NOT NULL,
  iban VARCHAR(34) NOT NULL,
  bic VARCHAR(11) NOT NULL,
  creditor_id VARCHAR(35) NOT NULL,
  lead_days INT NOT NULL,
  batch_over INT NOT NULL,
  created_on DATE NOT NULL,
  created_at DATETIME(6) NOT NULL,
  created_by VARCHAR(100) NOT NULL,
  file_version INT NOT NULL DEFAULT 0,
  document_id BIGINT,
  sha256 CHAR(64) CHARACTER SET ascii NOT NULL DEFAULT '',
  -- Handing over by folder: needed, prepared under this token, done.
  by_folder BOOLEAN NOT NULL DEFAULT FALSE,
  transport_token VARCHAR(40) NOT NULL DEFAULT '',
  handed_over_at DATETIME(6),
  CONSTRAINT payment_run_seller_fk FOREIGN KEY (seller_id) REFERENCES seller (id),
  CONSTRAINT payment_run_document_fk FOREIGN KEY (document_id) REFERENCES document (id),
  CONSTRAINT payment_run_kind_ck CHECK (kind IN ('COLLECTION', 'REFUND')),
  CONSTRAINT payment_run_state_ck CHECK (state IN ('CREATED', 'RELEASED', 'SUBMITTED', 'BOOKED', 'WITHDRAWN'))
);
CREATE INDEX payment_run_state_ix ON payment_run (state, by_folder, handed_over_at);
CREATE INDEX payment_run_seller_ix ON payment_run (seller_id, id);

-- Who did what to a run, in order.
CREATE SEQUENCE payment_run_step_seq START WITH 1 INCREMENT BY 1;
CREATE TABLE payment_run_step (
  id BIGINT NOT NULL PRIMARY KEY,
  run_id BIGINT NOT NULL,
  step VARCHAR(12) NOT NULL,
  done_at DATETIME(6) NOT NULL,
  done_by VARCHAR(100) NOT NULL,
  CONSTRAINT payment_run_step_run_fk FOREIGN KEY (run_id) REFERENCES payment_run (id)
);
CREATE TRIGGER payment_run_step_no_update AFTER UPDATE ON payment_run_step FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'payment_run_step is append-only';
CREATE TRIGGER payment_run_step_no_delete AFTER DELETE ON payment_run_step FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'payment_run_step is append-only';

-- One debit of a run.
CREATE SEQUENCE debit_seq START WITH 1 INCREMENT BY 1000;
CREATE TABLE debit (
  id BIGINT NOT NULL PRIMARY KEY,
  run_id BIGINT NOT NULL,
  end_to_end VARCHAR(35) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  batch_id VARCHAR(35) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  account_id BIGINT NOT NULL,
  seller_id BIGINT NOT NULL,
  mandate_id BIGINT NOT NULL,
  mandate_reference VARCHAR(35) NOT NULL,
  signed_on DATE NOT NULL,
  scheme VARCHAR(4) NOT NULL,
  account_changed BOOLEAN NOT NULL,
  holder VARCHAR(70) NOT NULL,
  iban VARCHAR(34) NOT NULL,
  bic VARCHAR(11) NOT NULL,
  -- Only for banks outside the EEA, else empty.
  street VARCHAR(120) NOT NULL,
  post_code VARCHAR(12) NOT NULL,
  city VARCHAR(80) NOT NULL,
  country VARCHAR(2) NOT NULL,
  amount DECIMAL(14, 2) NOT NULL,
  collect_on DATE NOT NULL,
  purpose VARCHAR(140) NOT NULL,
  retry BOOLEAN NOT NULL,
  state VARCHAR(10) NOT NULL,
  receipt_entry_id BIGINT,
  bank_transaction_id BIGINT,
  CONSTRAINT debit_end_to_end_uq UNIQUE (end_to_end),
  CONSTRAINT debit_run_fk FOREIGN KEY (run_id) REFERENCES payment_run (id),
  CONSTRAINT debit_account_fk FOREIGN KEY (account_id) REFERENCES account (id),
  CONSTRAINT debit_receipt_fk FOREIGN KEY (receipt_entry_id) REFERENCES ledger_entry (id),
  CONSTRAINT debit_amount_ck CHECK (amount >= 0),
  CONSTRAINT debit_scheme_ck CHECK (scheme IN ('CORE', 'B2B')),
  CONSTRAINT debit_state_ck
    CHECK (state IN ('PENDING', 'WITHDRAWN', 'SUBMITTED', 'BOOKED', 'RETURNED', 'REJECTED'))
);
CREATE INDEX debit_run_ix ON debit (run_id, state);
CREATE INDEX debit_batch_ix ON debit (batch_id);
CREATE INDEX debit_mandate_ix ON debit (mandate_reference, seller_id, id);
CREATE INDEX debit_account_ix ON debit (account_id, id);
-- What the bank has cannot be changed here.
CREATE TRIGGER debit_is_at_the_bank AFTER UPDATE ON debit FOR EACH ROW
BEGIN
  IF OLD.id <> NEW.id OR OLD.end_to_end <> NEW.end_to_end OR OLD.account_id <> NEW.account_id
      OR OLD.iban <> NEW.iban OR OLD.collect_on <> NEW.collect_on
      OR OLD.amount <> NEW.amount AND OLD.state <> 'PENDING'
      OR OLD.receipt_entry_id IS NOT NULL AND NOT (OLD.receipt_entry_id <=> NEW.receipt_entry_id) THEN
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'a debit is what its file says';
  END IF;
END;
CREATE TRIGGER debit_no_delete AFTER DELETE ON debit FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'debits are never deleted';

-- What a debit collects; by which announcement (0: by the document itself).
CREATE TABLE debit_item (
  debit_id BIGINT NOT NULL,
  entry_id BIGINT NOT NULL,
  amount DECIMAL(14, 2) NOT NULL,
  notice_id BIGINT NOT NULL,
  -- The block that keeps it from being dunned while banks are at work.
  block_id BIGINT NOT NULL,
  blocked_until DATE NOT NULL,
  PRIMARY KEY (debit_id, entry_id),
  CONSTRAINT debit_item_debit_fk FOREIGN KEY (debit_id) REFERENCES debit (id),
  CONSTRAINT debit_item_entry_fk FOREIGN KEY (entry_id) REFERENCES ledger_entry (id),
  CONSTRAINT debit_item_amount_ck CHECK (amount >= 0)
);
CREATE INDEX debit_item_entry_ix ON debit_item (entry_id, notice_id);

-- The guard that nothing is in two runs at the same time.
CREATE TABLE pending_debit_item (
  entry_id BIGINT NOT NULL PRIMARY KEY,
  debit_id BIGINT NOT NULL,
  CONSTRAINT pending_debit_item_fk FOREIGN KEY (debit_id, entry_id) REFERENCES debit_item (debit_id, entry_id)
);

-- What a run left out, and why.
CREATE TABLE debit_left_out (
  run_id BIGINT NOT NULL,
  entry_id BIGINT NOT NULL,
  amount DECIMAL(14, 2) NOT NULL,
  reason VARCHAR(16) NOT NULL,
  PRIMARY KEY (run_id, entry_id),
  CONSTRAINT debit_left_out_run_fk FOREIGN KEY (run_id) REFERENCES payment_run (id),
  CONSTRAINT debit_left_out_entry_fk FOREIGN KEY (entry_id) REFERENCES ledger_entry (id)
);

-- Announcements by message, for what the document itself announced otherwise or not at all. The latest counts.
CREATE SEQUENCE debit_notice_seq START WITH 1 INCREMENT BY 1000;
CREATE TABLE debit_notice (
  id BIGINT NOT NULL PRIMARY KEY,
  entry_id BIGINT NOT NULL,
  mandate_id BIGINT NOT NULL,
  announced_on DATE NOT NULL,
  collect_on DATE NOT NULL,
  reason VARCHAR(10) NOT NULL,
  CONSTRAINT debit_notice_entry_fk FOREIGN KEY (entry_id) REFERENCES ledger_entry (id),
  CONSTRAINT debit_notice_days_ck CHECK (announced_on < collect_on),
  CONSTRAINT debit_notice_reason_ck CHECK (reason IN ('RETRY', 'DATE', 'MANDATE', 'AGAIN'))
);
CREATE INDEX debit_notice_entry_ix ON debit_notice (entry_id, id);
CREATE TRIGGER debit_notice_no_update AFTER UPDATE ON debit_notice FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'debit_notice is append-only';
CREATE TRIGGER debit_notice_no_delete AFTER DELETE ON debit_notice FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'debit_notice is append-only';

-- What came back, and what was done about it. A debit comes back once.
CREATE SEQUENCE debit_return_seq START WITH 1 INCREMENT BY 1;
CREATE TABLE debit_return (
  id BIGINT NOT NULL PRIMARY KEY,
  debit_id BIGINT NOT NULL,
  rejected BOOLEAN NOT NULL,
  code VARCHAR(35) NOT NULL,
  info VARCHAR(200) NOT NULL,
  returned_on DATE NOT NULL,
  amount DECIMAL(14, 2) NOT NULL,
  fee DECIMAL(14, 2) NOT NULL,
  fee_entry_id BIGINT,
  mandate_effect VARCHAR(10) NOT NULL,
  retry VARCHAR(12) NOT NULL,
  retry_on DATE,
  advice VARCHAR(12) NOT NULL,
  task VARCHAR(14) NOT NULL,
  task_done_at DATETIME(6),
  task_done_by VARCHAR(100) NOT NULL DEFAULT '',
  bank_transaction_id BIGINT,
  CONSTRAINT debit_return_once_uq UNIQUE (debit_id),
  CONSTRAINT debit_return_debit_fk FOREIGN KEY (debit_id) REFERENCES debit (id),
  CONSTRAINT debit_return_fee_fk FOREIGN KEY (fee_entry_id) REFERENCES ledger_entry (id)
);
CREATE INDEX debit_return_task_ix ON debit_return (task, task_done_at);
