-- Billing runs with their chunks and drafts, which come and go; and what was issued, which never changes.
CREATE SEQUENCE billing_run_seq START WITH 1 INCREMENT BY 1;
CREATE TABLE billing_run (
  id BIGINT NOT NULL PRIMARY KEY,
  seller_id BIGINT NOT NULL,
  state VARCHAR(10) NOT NULL,
  through_on DATE NOT NULL,
  business_date DATE NOT NULL,
  issued_on DATE,
  seller_snapshot_id BIGINT,
  previous_run_id BIGINT,
  started_by VARCHAR(120) NOT NULL,
  -- One open run a seller: finished runs have NULL here.
  open_seller_id BIGINT AS (CASE WHEN state IN ('DONE', 'DISCARDED') THEN NULL ELSE seller_id END) PERSISTENT,
  CONSTRAINT billing_run_open_uq UNIQUE (open_seller_id),
  CONSTRAINT billing_run_seller_fk FOREIGN KEY (seller_id) REFERENCES seller (id),
  CONSTRAINT billing_run_state_ck CHECK (state IN ('DRAFTING', 'DRAFTED', 'ISSUING', 'DONE', 'DISCARDING', 'DISCARDED'))
);
CREATE INDEX billing_run_seller_ix ON billing_run (seller_id, id);

CREATE SEQUENCE run_chunk_seq START WITH 1 INCREMENT BY 1;
CREATE TABLE run_chunk (
  id BIGINT NOT NULL PRIMARY KEY,
  run_id BIGINT NOT NULL,
  state VARCHAR(10) NOT NULL,
  first_account_id BIGINT NOT NULL,
  last_account_id BIGINT NOT NULL,
  accounts INT NOT NULL,
  drafts INT NOT NULL,
  issued INT NOT NULL,
  parked INT NOT NULL,
  net DECIMAL(14, 2) NOT NULL,
  gross DECIMAL(14, 2) NOT NULL,
  CONSTRAINT run_chunk_run_fk FOREIGN KEY (run_id) REFERENCES billing_run (id),
  CONSTRAINT run_chunk_state_ck CHECK (state IN ('TO_DRAFT', 'DRAFTED', 'TO_ISSUE', 'ISSUED', 'TO_DISCARD', 'DISCARDED'))
);
CREATE INDEX run_chunk_state_ix ON run_chunk (state, id);
CREATE INDEX run_chunk_run_ix ON run_chunk (run_id, state);

-- An account a run could not bill, and why.
CREATE SEQUENCE parked_account_seq START WITH 1 INCREMENT BY 1;
CREATE TABLE parked_account (
  id BIGINT NOT NULL PRIMARY KEY,
  run_id BIGINT NOT NULL,
  account_id BIGINT NOT NULL,
  reason VARCHAR(80) NOT NULL,
  detail VARCHAR(400) NOT NULL,
  CONSTRAINT parked_account_uq UNIQUE (run_id, account_id),
  CONSTRAINT parked_account_run_fk FOREIGN KEY (run_id) REFERENCES billing_run (id)
);

-- Ids of drafts and their lines come from the sequences of invoices: an invoice keeps the id of its draft.
CREATE SEQUENCE invoice_seq START WITH 1 INCREMENT BY 1000;
CREATE TABLE draft (
  id BIGINT NOT NULL PRIMARY KEY,
  run_id BIGINT NOT NULL,
  chunk_id BIGINT NOT NULL,
  account_id BIGINT NOT NULL,
  kind VARCHAR(12) NOT NULL,
  contract_number VARCHAR(12) NOT NULL,
  line_count INT NOT NULL,
  net DECIMAL(14, 2) NOT NULL,
  vat DECIMAL(14, 2) NOT NULL,
  gross DECIMAL(14, 2) NOT NULL,
  previous_gross DECIMAL(14, 2),
  anomaly VARCHAR(8) NOT NULL,
  -- Why it cannot be issued as it is: a message key, empty if it can.
  problem VARCHAR(80) NOT NULL,
  CONSTRAINT draft_account_uq UNIQUE (run_id, account_id)
);
CREATE INDEX draft_chunk_ix ON draft (chunk_id);
CREATE INDEX draft_anomaly_ix ON draft (run_id, anomaly);

-- A charge to be, and the line an invoice shows of it; position 0 is shown nowhere (R9).
CREATE SEQUENCE invoice_line_seq START WITH 1 INCREMENT BY 1000;
CREATE TABLE draft_line (
  id BIGINT NOT NULL PRIMARY KEY,
  draft_id BIGINT NOT NULL,
  chunk_id BIGINT NOT NULL,
  position INT NOT NULL,
  contract_line_id BIGINT NOT NULL,
  period_start DATE NOT NULL,
  period_end DATE NOT NULL,
  price_key VARCHAR(80) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  revision INT NOT NULL,
  plan VARCHAR(20) NOT NULL,
  vat_class VARCHAR(20) NOT NULL,
  vat_category VARCHAR(2) NOT NULL,
  vat_percent DECIMAL(7, 4) NOT NULL,
  days INT NOT NULL,
  period_days INT NOT NULL,
  priced DECIMAL(14, 2) NOT NULL,
  net DECIMAL(14, 2) NOT NULL,
  derivation VARCHAR(1500) NOT NULL,
  name VARCHAR(170) NOT NULL,
  description VARCHAR(200) NOT NULL,
  first_day DATE NOT NULL,
  end_day DATE NOT NULL,
  quantity DECIMAL(12, 4) NOT NULL,
  unit VARCHAR(5) NOT NULL,
  unit_price DECIMAL(14, 4) NOT NULL,
  base_quantity INT NOT NULL,
  gross DECIMAL(14, 2)
);
CREATE INDEX draft_line_draft_ix ON draft_line (draft_id);
CREATE INDEX draft_line_chunk_ix ON draft_line (chunk_id);

-- The seller as invoices name it; one row for each state in which it issued something.
CREATE SEQUENCE seller_snapshot_seq START WITH 1 INCREMENT BY 1;
CREATE TABLE seller_snapshot (
  id BIGINT NOT NULL PRIMARY KEY,
  seller_id BIGINT NOT NULL,
  name VARCHAR(120) NOT NULL,
  trade_name VARCHAR(120) NOT NULL,
  legal_information VARCHAR(400) NOT NULL,
  street VARCHAR(120) NOT NULL,
  addition VARCHAR(120) NOT NULL,
  post_code VARCHAR(12) NOT NULL,
  city VARCHAR(80) NOT NULL,
  country CHAR(2) NOT NULL,
  vat_id VARCHAR(20) NOT NULL,
  tax_number VARCHAR(20) NOT NULL,
  contact_name VARCHAR(120) NOT NULL,
  contact_phone VARCHAR(40) NOT NULL,
  contact_email VARCHAR(160) NOT NULL,
  bank_holder VARCHAR(70) NOT NULL,
  iban VARCHAR(34) NOT NULL,
  bic VARCHAR(11) NOT NULL,
  bank_name VARCHAR(80) NOT NULL,
  payment_days INT NOT NULL,
  number_series_id BIGINT NOT NULL,
  CONSTRAINT seller_snapshot_seller_fk FOREIGN KEY (seller_id) REFERENCES seller (id)
);
CREATE INDEX seller_snapshot_seller_ix ON seller_snapshot (seller_id, id);

CREATE TABLE invoice (
  id BIGINT NOT NULL PRIMARY KEY,
  number VARCHAR(30) NOT NULL,
  kind VARCHAR(12) NOT NULL,
  run_id BIGINT NOT NULL,
  seller_id BIGINT NOT NULL,
  seller_snapshot_id BIGINT NOT NULL,
  account_id BIGINT NOT NULL,
  issued_on DATE NOT NULL,
  due_on DATE NOT NULL,
  service_start DATE NOT NULL,
  service_end DATE NOT NULL,
  customer_type VARCHAR(12) NOT NULL,
  language CHAR(2) NOT NULL,
  buyer_number VARCHAR(12) NOT NULL,
  buyer_name VARCHAR(120) NOT NULL,
  buyer_street VARCHAR(120) NOT NULL,
  buyer_addition VARCHAR(120) NOT NULL,
  buyer_post_code VARCHAR(12) NOT NULL,
  buyer_city VARCHAR(80) NOT NULL,
  buyer_country CHAR(2) NOT NULL,
  buyer_email VARCHAR(160) NOT NULL,
  buyer_vat_id VARCHAR(20) NOT NULL,
  buyer_reference VARCHAR(80) NOT NULL,
  contract_number VARCHAR(12) NOT NULL,
  net DECIMAL(14, 2) NOT NULL,
  vat DECIMAL(14, 2) NOT NULL,
  gross DECIMAL(14, 2) NOT NULL,
  rounding DECIMAL(6, 2) NOT NULL,
  payable DECIMAL(14, 2) NOT NULL,
  -- Seller and snapshot are those of the run; keys of their own would cost an index each.
  CONSTRAINT invoice_number_uq UNIQUE (number, seller_id),
  CONSTRAINT invoice_account_fk FOREIGN KEY (account_id) REFERENCES account (id),
  CONSTRAINT invoice_run_fk FOREIGN KEY (run_id) REFERENCES billing_run (id),
  CONSTRAINT invoice_kind_ck CHECK (kind IN ('INVOICE', 'CANCELLATION', 'CORRECTION')),
  CONSTRAINT invoice_sum_ck CHECK (gross = net + vat AND payable = gross + rounding)
);
CREATE INDEX invoice_account_ix ON invoice (account_id, issued_on);
CREATE INDEX invoice_run_ix ON invoice (run_id, account_id);

CREATE TABLE invoice_line (
  id BIGINT NOT NULL PRIMARY KEY,
  invoice_id BIGINT NOT NULL,
  position INT NOT NULL,
  name VARCHAR(170) NOT NULL,
  description VARCHAR(200) NOT NULL,
  first_day DATE NOT NULL,
  end_day DATE NOT NULL,
  quantity DECIMAL(12, 4) NOT NULL,
  unit VARCHAR(5) NOT NULL,
  unit_price DECIMAL(14, 4) NOT NULL,
  base_quantity INT NOT NULL,
  net DECIMAL(14, 2) NOT NULL,
  gross DECIMAL(14, 2),
  vat_category VARCHAR(2) NOT NULL,
  vat_percent DECIMAL(7, 4) NOT NULL,
  CONSTRAINT invoice_line_position_uq UNIQUE (invoice_id, position),
  CONSTRAINT invoice_line_invoice_fk FOREIGN KEY (invoice_id) REFERENCES invoice (id)
);

CREATE TABLE invoice_vat (
  invoice_id BIGINT NOT NULL,
  category VARCHAR(2) NOT NULL,
  percent DECIMAL(7, 4) NOT NULL,
  net DECIMAL(14, 2) NOT NULL,
  vat DECIMAL(14, 2) NOT NULL,
  PRIMARY KEY (invoice_id, category, percent),
  CONSTRAINT invoice_vat_invoice_fk FOREIGN KEY (invoice_id) REFERENCES invoice (id)
);

-- Which invoices a correction corrects (BG-3).
CREATE TABLE invoice_preceding (
  invoice_id BIGINT NOT NULL,
  preceding_id BIGINT NOT NULL,
  PRIMARY KEY (invoice_id, preceding_id),
  CONSTRAINT invoice_preceding_invoice_fk FOREIGN KEY (invoice_id) REFERENCES invoice (id),
  CONSTRAINT invoice_preceding_preceding_fk FOREIGN KEY (preceding_id) REFERENCES invoice (id)
);

-- What was billed of a line, period and price (R4), with why (the derivation). A charge of 0.00 stands on no invoice
-- line, its days count as billed (R9). An invoice line has the id of its charge.
CREATE TABLE charge (
  id BIGINT NOT NULL PRIMARY KEY,
  contract_line_id BIGINT NOT NULL,
  period_start DATE NOT NULL,
  period_end DATE NOT NULL,
  price_key VARCHAR(80) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  revision INT NOT NULL,
  plan VARCHAR(20) NOT NULL,
  vat_class VARCHAR(20) NOT NULL,
  vat_category VARCHAR(2) NOT NULL,
  vat_percent DECIMAL(7, 4) NOT NULL,
  days INT NOT NULL,
  period_days INT NOT NULL,
  priced DECIMAL(14, 2) NOT NULL,
  net DECIMAL(14, 2) NOT NULL,
  known_on DATE NOT NULL,
  invoice_id BIGINT,
  derivation VARCHAR(1500) NOT NULL,
  CONSTRAINT charge_once_uq UNIQUE (contract_line_id, period_start, price_key, revision),
  CONSTRAINT charge_line_fk FOREIGN KEY (contract_line_id) REFERENCES contract_line (id)
);

-- AFTER, because INSERT ... SELECT into a table with BEFORE triggers fails on MariaDB 11.4 ("column cannot be null"). The
-- statement is refused all the same.
CREATE TRIGGER seller_snapshot_no_update AFTER UPDATE ON seller_snapshot FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'seller_snapshot is append-only';
CREATE TRIGGER seller_snapshot_no_delete AFTER DELETE ON seller_snapshot FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'seller_snapshot is append-only';
CREATE TRIGGER invoice_no_update AFTER UPDATE ON invoice FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'invoice is append-only';
CREATE TRIGGER invoice_no_delete AFTER DELETE ON invoice FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'invoice is append-only';
CREATE TRIGGER invoice_line_no_update AFTER UPDATE ON invoice_line FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'invoice_line is append-only';
CREATE TRIGGER invoice_line_no_delete AFTER DELETE ON invoice_line FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'invoice_line is append-only';
CREATE TRIGGER invoice_vat_no_update AFTER UPDATE ON invoice_vat FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'invoice_vat is append-only';
CREATE TRIGGER invoice_vat_no_delete AFTER DELETE ON invoice_vat FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'invoice_vat is append-only';
CREATE TRIGGER invoice_preceding_no_update AFTER UPDATE ON invoice_preceding FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'invoice_preceding is append-only';
CREATE TRIGGER invoice_preceding_no_delete AFTER DELETE ON invoice_preceding FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'invoice_preceding is append-only';
CREATE TRIGGER charge_no_update AFTER UPDATE ON charge FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'charge is append-only';
CREATE TRIGGER charge_no_delete AFTER DELETE ON charge FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'charge is append-only';
