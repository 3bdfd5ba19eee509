-- What accounts have to their credit, paid out. Refunds of a seller gather in a run until it is released.
CREATE SEQUENCE refund_seq START WITH 1 INCREMENT BY 1;
CREATE TABLE refund (
  id BIGINT NOT NULL PRIMARY KEY,
  run_id BIGINT NOT NULL,
  end_to_end VARCHAR(35) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  account_id BIGINT NOT NULL,
  seller_id BIGINT NOT NULL,
  holder VARCHAR(70) NOT NULL,
  iban VARCHAR(34) NOT NULL,
  amount DECIMAL(14, 2) NOT NULL,
  purpose VARCHAR(140) NOT NULL,
  state VARCHAR(10) NOT NULL,
  proposed_on DATE NOT NULL,
  proposed_by VARCHAR(100) NOT NULL,
  refund_entry_id BIGINT,
  bank_transaction_id BIGINT,
  CONSTRAINT refund_end_to_end_uq UNIQUE (end_to_end),
  CONSTRAINT refund_run_fk FOREIGN KEY (run_id) REFERENCES payment_run (id),
  CONSTRAINT refund_account_fk FOREIGN KEY (account_id) REFERENCES account (id),
  CONSTRAINT refund_entry_fk FOREIGN KEY (refund_entry_id) REFERENCES ledger_entry (id),
  CONSTRAINT refund_amount_ck CHECK (amount > 0),
  CONSTRAINT refund_state_ck CHECK (state IN ('PENDING', 'WITHDRAWN', 'SUBMITTED', 'BOOKED', 'RETURNED', 'REJECTED'))
);
CREATE INDEX refund_run_ix ON refund (run_id, state);
CREATE INDEX refund_account_ix ON refund (account_id, id);
CREATE TRIGGER refund_is_at_the_bank AFTER UPDATE ON refund FOR EACH ROW
BEGIN
  IF OLD.id <> NEW.id OR OLD.end_to_end <> NEW.end_to_end OR OLD.account_id <> NEW.account_id
      OR OLD.iban <> NEW.iban OR OLD.amount <> NEW.amount THEN
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'a refund is what its file says';
  END IF;
END;
CREATE TRIGGER refund_no_delete AFTER DELETE ON refund FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'refunds are never deleted';

-- The credits it pays out, and the guard that no credit is paid out twice.
CREATE TABLE refund_item (
  refund_id BIGINT NOT NULL,
  entry_id BIGINT NOT NULL,
  amount DECIMAL(14, 2) NOT NULL,
  PRIMARY KEY (refund_id, entry_id),
  CONSTRAINT refund_item_refund_fk FOREIGN KEY (refund_id) REFERENCES refund (id),
  CONSTRAINT refund_item_entry_fk FOREIGN KEY (entry_id) REFERENCES ledger_entry (id),
  CONSTRAINT refund_item_amount_ck CHECK (amount > 0)
);
CREATE TABLE pending_refund_item (
  entry_id BIGINT NOT NULL PRIMARY KEY,
  refund_id BIGINT NOT NULL,
  CONSTRAINT pending_refund_item_fk FOREIGN KEY (refund_id, entry_id) REFERENCES refund_item (refund_id, entry_id)
);
