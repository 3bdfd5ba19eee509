-- How much an account may owe: the last row counts. What it owes is never stored, it is computed.
CREATE SEQUENCE credit_limit_seq START WITH 1 INCREMENT BY 1;
CREATE TABLE credit_limit (
  id BIGINT NOT NULL PRIMARY KEY,
  account_id BIGINT NOT NULL,
  kind VARCHAR(7) NOT NULL,
  amount DECIMAL(14, 2),
  reason VARCHAR(200) NOT NULL,
  set_on DATE NOT NULL,
  set_by VARCHAR(120) NOT NULL,
  CONSTRAINT credit_limit_account_fk FOREIGN KEY (account_id) REFERENCES account (id),
  CONSTRAINT credit_limit_kind_ck CHECK (kind IN ('DEFAULT', 'NONE', 'AMOUNT')),
  CONSTRAINT credit_limit_amount_ck CHECK ((kind = 'AMOUNT') = (amount IS NOT NULL) AND (amount IS NULL OR amount >= 0))
);
CREATE INDEX credit_limit_account_ix ON credit_limit (account_id, id);
CREATE TRIGGER credit_limit_no_update AFTER UPDATE ON credit_limit FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'credit_limit is append-only';
CREATE TRIGGER credit_limit_no_delete AFTER DELETE ON credit_limit FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'credit_limit is append-only';

-- Somebody lets an account buy beyond its limit for a while: until_on is the first day after it.
CREATE SEQUENCE credit_exemption_seq START WITH 1 INCREMENT BY 1;
CREATE TABLE credit_exemption (
  id BIGINT NOT NULL PRIMARY KEY,
  account_id BIGINT NOT NULL,
  from_on DATE NOT NULL,
  until_on DATE NOT NULL,
  reason VARCHAR(200) NOT NULL,
  set_by VARCHAR(120) NOT NULL,
  ended_by VARCHAR(120) NOT NULL DEFAULT '',
  CONSTRAINT credit_exemption_account_fk FOREIGN KEY (account_id) REFERENCES account (id),
  CONSTRAINT credit_exemption_days_ck CHECK (from_on <= until_on)
);
CREATE INDEX credit_exemption_account_ix ON credit_exemption (account_id, until_on);
CREATE TRIGGER credit_exemption_no_delete AFTER DELETE ON credit_exemption FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'credit_exemption is never deleted';

-- What was last seen of an account's limit, so that its payer is told once per fall. Orders of an account wait for each
-- other at its row.
CREATE TABLE credit_watch (
  account_id BIGINT NOT NULL PRIMARY KEY,
  rung VARCHAR(6) NOT NULL,
  since_on DATE NOT NULL,
  falls INT NOT NULL,
  checked_on DATE NOT NULL,
  CONSTRAINT credit_watch_account_fk FOREIGN KEY (account_id) REFERENCES account (id),
  CONSTRAINT credit_watch_rung_ck CHECK (rung IN ('WITHIN', 'WARNED', 'FULL', 'BEYOND'))
);
CREATE INDEX credit_watch_checked_ix ON credit_watch (checked_on, account_id);
CREATE INDEX credit_watch_rung_ix ON credit_watch (rung, account_id);
-- Days on which all of them were looked at.
CREATE TABLE credit_watch_day (day DATE NOT NULL PRIMARY KEY);
