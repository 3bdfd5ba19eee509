-- What a payer owes, to be paid in instalments as agreed. Blocks in the ledger keep its documents from being reminded and
-- collected as long as the plan lasts; how it stands is computed from dates and payments, its end is written down.
INSERT IGNORE INTO number_series (id, code, prefix) VALUES (NEXT VALUE FOR number_series_seq, 'plan', 'RP-');
CREATE SEQUENCE instalment_plan_seq START WITH 1 INCREMENT BY 1;
CREATE TABLE instalment_plan (
  id BIGINT NOT NULL PRIMARY KEY,
  account_id BIGINT NOT NULL,
  seller_id BIGINT NOT NULL,
  number VARCHAR(30) NOT NULL,
  agreed_on DATE NOT NULL,
  agreed_by VARCHAR(120) NOT NULL,
  grace_days INT NOT NULL,
  interest_rests BOOLEAN NOT NULL,
  letterhead_id BIGINT NOT NULL,
  outcome VARCHAR(8),
  -- The first day on which it no longer counted.
  ended_on DATE,
  ended_by VARCHAR(120) NOT NULL DEFAULT '',
  reason VARCHAR(200) NOT NULL DEFAULT '',
  looked_through DATE NOT NULL,
  CONSTRAINT instalment_plan_number_uq UNIQUE (number),
  CONSTRAINT instalment_plan_account_fk FOREIGN KEY (account_id) REFERENCES account (id),
  CONSTRAINT instalment_plan_seller_fk FOREIGN KEY (seller_id) REFERENCES seller (id),
  CONSTRAINT instalment_plan_end_ck CHECK ((outcome IS NULL) = (ended_on IS NULL)),
  CONSTRAINT instalment_plan_outcome_ck CHECK (outcome IN ('KEPT', 'BROKEN', 'ENDED'))
);
CREATE INDEX instalment_plan_account_ix ON instalment_plan (account_id, id);
CREATE INDEX instalment_plan_due_ix ON instalment_plan (outcome, looked_through);
CREATE TABLE instalment (
  plan_id BIGINT NOT NULL,
  due_on DATE NOT NULL,
  amount DECIMAL(14, 2) NOT NULL,
  PRIMARY KEY (plan_id, due_on),
  CONSTRAINT instalment_plan_fk FOREIGN KEY (plan_id) REFERENCES instalment_plan (id),
  CONSTRAINT instalment_amount_ck CHECK (amount > 0)
);
-- The documents it is about, with what was open of each when it was agreed.
CREATE TABLE instalment_document (
  plan_id BIGINT NOT NULL,
  entry_id BIGINT NOT NULL,
  open_amount DECIMAL(14, 2) NOT NULL,
  block_id BIGINT NOT NULL,
  PRIMARY KEY (plan_id, entry_id),
  CONSTRAINT instalment_document_plan_fk FOREIGN KEY (plan_id) REFERENCES instalment_plan (id),
  CONSTRAINT instalment_document_entry_fk FOREIGN KEY (entry_id) REFERENCES ledger_entry (id),
  CONSTRAINT instalment_document_block_fk FOREIGN KEY (block_id) REFERENCES ledger_block (id)
);
CREATE INDEX instalment_document_entry_ix ON instalment_document (entry_id);
CREATE TRIGGER instalment_plan_is_a_fact AFTER UPDATE ON instalment_plan FOR EACH ROW
BEGIN
  IF OLD.outcome IS NOT NULL OR NEW.account_id <> OLD.account_id OR NEW.seller_id <> OLD.seller_id
      OR NEW.number <> OLD.number OR NEW.agreed_on <> OLD.agreed_on OR NEW.grace_days <> OLD.grace_days
      OR NEW.interest_rests <> OLD.interest_rests THEN
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'an instalment plan is only ever ended, once';
  END IF;
END;
CREATE TRIGGER instalment_plan_no_delete AFTER DELETE ON instalment_plan FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'instalment_plan is append-only';
CREATE TRIGGER instalment_no_update AFTER UPDATE ON instalment FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'instalment is append-only';
CREATE TRIGGER instalment_no_delete AFTER DELETE ON instalment FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'instalment is append-only';
CREATE TRIGGER instalment_document_no_update AFTER UPDATE ON instalment_document FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'instalment_document is append-only';
CREATE TRIGGER instalment_document_no_delete AFTER DELETE ON instalment_document FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'instalment_document is append-only';

-- Which plans have no letter yet.
CREATE TABLE plan_rendering (
  plan_id BIGINT NOT NULL PRIMARY KEY,
  CONSTRAINT plan_rendering_plan_fk FOREIGN KEY (plan_id) REFERENCES instalment_plan (id)
);

-- Blocks that last are few among many that ended: lists of what is late and ageing ask for them by their end.
CREATE INDEX ledger_block_until_ix ON ledger_block (until_on, from_on, kind, account_id, entry_id);

-- Plans that are not kept: a document of one that was broken, or of one of which an instalment has passed unpaid. Who asks
-- adds the day.
CREATE VIEW running_plan AS
SELECT p.id, p.account_id, p.seller_id,
  (SELECT SUM(d.open_amount - COALESCE(o.open_amount, 0)) FROM instalment_document d
    LEFT JOIN open_entry o ON o.entry_id = d.entry_id WHERE d.plan_id = p.id) AS paid
FROM instalment_plan p WHERE p.outcome IS NULL;
