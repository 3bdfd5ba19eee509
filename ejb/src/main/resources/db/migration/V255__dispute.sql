-- A payer says that a line of an invoice is wrong. The block in the ledger keeps the invoice from being collected and
-- reminded until somebody answered; each line of it is disputed once at a time.
CREATE SEQUENCE invoice_dispute_seq START WITH 1 INCREMENT BY 1;
CREATE TABLE invoice_dispute (
  id BIGINT NOT NULL PRIMARY KEY,
  invoice_id BIGINT NOT NULL,
  position INT NOT NULL,
  -- Of the line, with VAT.
  amount DECIMAL(14, 2) NOT NULL,
  reason VARCHAR(1000) NOT NULL,
  said_on DATE NOT NULL,
  said_by VARCHAR(120) NOT NULL,
  block_id BIGINT NOT NULL,
  outcome VARCHAR(10),
  answer VARCHAR(1000) NOT NULL DEFAULT '',
  answered_on DATE,
  answered_by VARCHAR(120) NOT NULL DEFAULT '',
  waiting INT AS (CASE WHEN outcome IS NULL THEN position END) PERSISTENT,
  CONSTRAINT invoice_dispute_once_uq UNIQUE (invoice_id, waiting),
  CONSTRAINT invoice_dispute_line_fk FOREIGN KEY (invoice_id, position) REFERENCES invoice_line (invoice_id, position),
  CONSTRAINT invoice_dispute_block_fk FOREIGN KEY (block_id) REFERENCES ledger_block (id),
  CONSTRAINT invoice_dispute_outcome_ck CHECK (outcome IN ('AGREED', 'REJECTED', 'WITHDRAWN'))
);
CREATE INDEX invoice_dispute_outcome_ix ON invoice_dispute (outcome, id);
CREATE TRIGGER invoice_dispute_is_a_fact AFTER UPDATE ON invoice_dispute FOR EACH ROW
BEGIN
  IF OLD.outcome IS NOT NULL OR NEW.outcome IS NULL OR NEW.invoice_id <> OLD.invoice_id OR NEW.position <> OLD.position
      OR NEW.amount <> OLD.amount OR NEW.reason <> OLD.reason OR NEW.said_on <> OLD.said_on
      OR NEW.said_by <> OLD.said_by OR NEW.block_id <> OLD.block_id THEN
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'a dispute is only ever answered, once';
  END IF;
END;
CREATE TRIGGER invoice_dispute_no_delete AFTER DELETE ON invoice_dispute FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'invoice_dispute is append-only';
