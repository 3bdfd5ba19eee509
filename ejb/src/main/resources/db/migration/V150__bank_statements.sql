-- What banks tell: the sellers' bank accounts, the files received, the statements in them, and what was booked.
CREATE SEQUENCE bank_account_seq START WITH 1 INCREMENT BY 1;
CREATE TABLE bank_account (
  id BIGINT NOT NULL PRIMARY KEY,
  seller_id BIGINT NOT NULL,
  -- An IBAN, or the number by which the bank names the account in its statements.
  iban VARCHAR(42) NOT NULL,
  holder VARCHAR(70) NOT NULL,
  bic VARCHAR(11) NOT NULL DEFAULT '',
  name VARCHAR(80) NOT NULL,
  opened_on DATE NOT NULL,
  -- Before the first entry; unknown until the first statement tells it.
  opening_balance DECIMAL(14, 2),
  version INT NOT NULL DEFAULT 0,
  CONSTRAINT bank_account_iban_uq UNIQUE (iban),
  CONSTRAINT bank_account_seller_fk FOREIGN KEY (seller_id) REFERENCES seller (id)
);

-- A file as it came. Its bytes are in the archive once it could be read; the hash makes that it is taken once.
CREATE SEQUENCE bank_file_seq START WITH 1 INCREMENT BY 1;
CREATE TABLE bank_file (
  id BIGINT NOT NULL PRIMARY KEY,
  name VARCHAR(120) NOT NULL,
  sha256 CHAR(64) CHARACTER SET ascii NOT NULL,
  size BIGINT NOT NULL,
  source VARCHAR(10) NOT NULL,
  received_at DATETIME(6) NOT NULL,
  received_by VARCHAR(100) NOT NULL,
  state VARCHAR(10) NOT NULL,
  -- Message key and arguments, one a line.
  problem VARCHAR(1000) NOT NULL DEFAULT '',
  document_id BIGINT,
  CONSTRAINT bank_file_sha256_uq UNIQUE (sha256),
  CONSTRAINT bank_file_source_ck CHECK (source IN ('UPLOAD', 'API', 'FOLDER')),
  CONSTRAINT bank_file_state_ck CHECK (state IN ('RECEIVED', 'IMPORTED', 'PARKED', 'REFUSED', 'DUPLICATE'))
);
CREATE INDEX bank_file_state_ix ON bank_file (state, received_at);
CREATE INDEX bank_file_received_ix ON bank_file (received_at);

-- BOOKED: its entries that were not known are booked. KNOWN: all of them were. PARKED waits for a person, who accepts it
-- (BOOKED, with a reason) or REJECTED it. REFUSED: of an account that is not ours.
CREATE SEQUENCE bank_statement_seq START WITH 1 INCREMENT BY 1;
CREATE TABLE bank_statement (
  id BIGINT NOT NULL PRIMARY KEY,
  bank_account_id BIGINT,
  file_id BIGINT NOT NULL,
  position INT NOT NULL,
  kind VARCHAR(8) NOT NULL,
  account_number VARCHAR(42) NOT NULL,
  reference VARCHAR(70) NOT NULL DEFAULT '',
  sequence VARCHAR(20) NOT NULL DEFAULT '',
  from_day DATE NOT NULL,
  to_day DATE NOT NULL,
  opening DECIMAL(14, 2),
  closing DECIMAL(14, 2),
  entry_count INT NOT NULL,
  entry_sum DECIMAL(16, 2) NOT NULL,
  booked_count INT NOT NULL DEFAULT 0,
  state VARCHAR(8) NOT NULL,
  stored_at DATETIME(6) NOT NULL,
  -- Message keys and arguments of why it is parked or refused, one a line.
  problem VARCHAR(2000) NOT NULL DEFAULT '',
  -- What a person accepted as missing between the entries and the closing balance.
  gap DECIMAL(14, 2) NOT NULL DEFAULT 0,
  decided_at DATETIME(6),
  decided_by VARCHAR(100) NOT NULL DEFAULT '',
  decision VARCHAR(500) NOT NULL DEFAULT '',
  CONSTRAINT bank_statement_position_uq UNIQUE (file_id, position),
  CONSTRAINT bank_statement_account_fk FOREIGN KEY (bank_account_id) REFERENCES bank_account (id),
  CONSTRAINT bank_statement_file_fk FOREIGN KEY (file_id) REFERENCES bank_file (id),
  CONSTRAINT bank_statement_kind_ck CHECK (kind IN ('CAMT053', 'CAMT052', 'CAMT054', 'CSV')),
  CONSTRAINT bank_statement_state_ck CHECK (state IN ('BOOKED', 'KNOWN', 'PARKED', 'REJECTED', 'REFUSED'))
);
CREATE INDEX bank_statement_account_ix ON bank_statement (bank_account_id, to_day);
CREATE INDEX bank_statement_state_ix ON bank_statement (state, stored_at);

-- A line of an account: what was booked, once, whatever statements tell it.
CREATE SEQUENCE bank_entry_seq START WITH 1 INCREMENT BY 1000;
CREATE TABLE bank_entry (
  id BIGINT NOT NULL PRIMARY KEY,
  bank_account_id BIGINT NOT NULL,
  statement_id BIGINT NOT NULL,
  position INT NOT NULL,
  booked_on DATE NOT NULL,
  value_on DATE NOT NULL,
  -- Above zero: received.
  amount DECIMAL(14, 2) NOT NULL,
  -- Two payments that look the same differ by their occurrence.
  fingerprint CHAR(64) CHARACTER SET ascii NOT NULL,
  occurrence INT NOT NULL,
  bank_reference VARCHAR(70) NOT NULL DEFAULT '',
  entry_reference VARCHAR(70) NOT NULL DEFAULT '',
  -- PMNT-RCDT-ESCT
  transaction_code VARCHAR(40) NOT NULL DEFAULT '',
  -- As the bank writes it: NTRF+166+..., or another
  proprietary_code VARCHAR(70) NOT NULL DEFAULT '',
  reversal BOOLEAN NOT NULL,
  batch_message_id VARCHAR(70) NOT NULL DEFAULT '',
  batch_pmt_inf_id VARCHAR(70) NOT NULL DEFAULT '',
  -- How many payments the bank says are in it; 0 if it does not say.
  batch_count INT NOT NULL DEFAULT 0,
  additional_info VARCHAR(500) NOT NULL DEFAULT '',
  CONSTRAINT bank_entry_fingerprint_uq UNIQUE (bank_account_id, fingerprint, occurrence),
  CONSTRAINT bank_entry_account_fk FOREIGN KEY (bank_account_id) REFERENCES bank_account (id),
  CONSTRAINT bank_entry_statement_fk FOREIGN KEY (statement_id) REFERENCES bank_statement (id)
);
CREATE INDEX bank_entry_day_ix ON bank_entry (bank_account_id, booked_on, amount);
CREATE INDEX bank_entry_statement_ix ON bank_entry (statement_id, position);

-- The payments in an entry; their sum is the entry's amount. Details that come later replace the one transaction of an
-- unresolved batch: `replaces` names it, and current_bank_transaction leaves it out.
CREATE SEQUENCE bank_transaction_seq START WITH 1 INCREMENT BY 1000;
CREATE TABLE bank_transaction (
  id BIGINT NOT NULL PRIMARY KEY,
  entry_id BIGINT NOT NULL,
  position INT NOT NULL,
  replaces BIGINT,
  -- Above zero: received.
  amount DECIMAL(14, 2) NOT NULL,
  end_to_end_id VARCHAR(70) NOT NULL DEFAULT '',
  mandate_reference VARCHAR(70) NOT NULL DEFAULT '',
  message_id VARCHAR(70) NOT NULL DEFAULT '',
  pmt_inf_id VARCHAR(70) NOT NULL DEFAULT '',
  instruction_id VARCHAR(70) NOT NULL DEFAULT '',
  bank_reference VARCHAR(70) NOT NULL DEFAULT '',
  -- How many payments this one stands for: 1, or those of a batch that nobody resolved.
  payment_count INT NOT NULL DEFAULT 1,
  counterparty_name VARCHAR(140) NOT NULL DEFAULT '',
  counterparty_iban VARCHAR(42) NOT NULL DEFAULT '',
  counterparty_bic VARCHAR(11) NOT NULL DEFAULT '',
  -- All unstructured lines, joined.
  purpose VARCHAR(2000) NOT NULL DEFAULT '',
  creditor_reference VARCHAR(140) NOT NULL DEFAULT '',
  purpose_code VARCHAR(35) NOT NULL DEFAULT '',
  transaction_code VARCHAR(40) NOT NULL DEFAULT '',
  -- Geschäftsvorfallcode, three digits, where the bank gives one.
  gvc VARCHAR(3) NOT NULL DEFAULT '',
  is_return BOOLEAN NOT NULL,
  return_code VARCHAR(35) NOT NULL DEFAULT '',
  return_info VARCHAR(500) NOT NULL DEFAULT '',
  -- Above zero: what was paid in the first place, where the bank tells it or a return implies it.
  original_amount DECIMAL(14, 2),
  -- Above zero: what the bank says it took, in the amount or apart.
  charges DECIMAL(14, 2) NOT NULL DEFAULT 0,
  CONSTRAINT bank_transaction_position_uq UNIQUE (entry_id, position),
  CONSTRAINT bank_transaction_entry_fk FOREIGN KEY (entry_id) REFERENCES bank_entry (id),
  CONSTRAINT bank_transaction_replaces_fk FOREIGN KEY (replaces) REFERENCES bank_transaction (id)
);
CREATE INDEX bank_transaction_end_to_end_ix ON bank_transaction (end_to_end_id);
CREATE INDEX bank_transaction_iban_ix ON bank_transaction (counterparty_iban);

-- To allocate one, lock its row in bank_transaction first and look here whether it is still current: details may come
-- at the same moment. What is allocated is replaced no more.
CREATE SQL SECURITY INVOKER VIEW current_bank_transaction AS
SELECT t.* FROM bank_transaction t WHERE NOT EXISTS (SELECT 1 FROM bank_transaction r WHERE r.replaces = t.id);

CREATE TRIGGER bank_entry_no_update AFTER UPDATE ON bank_entry FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'bank_entry is append-only';
CREATE TRIGGER bank_entry_no_delete AFTER DELETE ON bank_entry FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'bank_entry is append-only';
CREATE TRIGGER bank_transaction_no_update AFTER UPDATE ON bank_transaction FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'bank_transaction is append-only';
CREATE TRIGGER bank_transaction_no_delete AFTER DELETE ON bank_transaction FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'bank_transaction is append-only';
