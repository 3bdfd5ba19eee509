-- What members pay online through a provider; off unless the installation has an account there.
CREATE SEQUENCE online_payment_seq START WITH 1 INCREMENT BY 50;
CREATE TABLE online_payment (
  id BIGINT NOT NULL PRIMARY KEY,
  provider VARCHAR(20) NOT NULL,
  reference VARCHAR(30) NOT NULL,
  entry_id BIGINT NOT NULL,
  account_id BIGINT NOT NULL,
  seller_id BIGINT NOT NULL,
  document_number VARCHAR(30) NOT NULL,
  amount DECIMAL(14, 2) NOT NULL,
  state VARCHAR(8) NOT NULL,
  started_at DATETIME(6) NOT NULL,
  started_by VARCHAR(120) NOT NULL,
  settled_on DATE,
  receipt_entry_id BIGINT,
  CONSTRAINT online_payment_reference_uq UNIQUE (reference),
  CONSTRAINT online_payment_entry_fk FOREIGN KEY (entry_id) REFERENCES ledger_entry (id),
  CONSTRAINT online_payment_receipt_fk FOREIGN KEY (receipt_entry_id) REFERENCES ledger_entry (id),
  CONSTRAINT online_payment_state_ck CHECK (state IN ('OPEN', 'PAID', 'FAILED')),
  CONSTRAINT online_payment_amount_ck CHECK (amount > 0)
);
CREATE INDEX online_payment_entry_ix ON online_payment (entry_id, state);
