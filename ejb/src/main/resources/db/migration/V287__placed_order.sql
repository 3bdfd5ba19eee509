-- What was ordered on the public pages: forms that were sent, what was told and agreed to, what waits for its confirmation.
CREATE SEQUENCE placed_order_seq START WITH 1 INCREMENT BY 1;

-- Taken by the first that sends the form; a second click waits here for the first.
CREATE TABLE order_form (
  access_key CHAR(36) NOT NULL PRIMARY KEY
);

CREATE TABLE placed_order (
  id BIGINT NOT NULL PRIMARY KEY,
  -- Chosen by the form; whoever knows it sees the order.
  access_key CHAR(36) NOT NULL,
  -- Hash of what was ordered, by whom.
  content CHAR(64) NOT NULL,
  account_id BIGINT NOT NULL,
  contract_id BIGINT NOT NULL,
  language CHAR(2) NOT NULL,
  -- What stood above the button, a line each: label, tab, text.
  told MEDIUMTEXT NOT NULL,
  -- Of the first invoice, as told.
  first_gross DECIMAL(19, 2) NOT NULL,
  ordered_at DATETIME(6) NOT NULL,
  ordered_on DATE NOT NULL,
  CONSTRAINT placed_order_key_uq UNIQUE (access_key),
  CONSTRAINT placed_order_contract_uq UNIQUE (contract_id),
  CONSTRAINT placed_order_account_fk FOREIGN KEY (account_id) REFERENCES account (id),
  CONSTRAINT placed_order_contract_fk FOREIGN KEY (contract_id) REFERENCES contract (id)
);
CREATE TRIGGER placed_order_no_update AFTER UPDATE ON placed_order FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'placed_order is append-only';
CREATE TRIGGER placed_order_no_delete AFTER DELETE ON placed_order FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'placed_order is append-only';

-- What was shown with the order or agreed to by it: the words, and the version of the text behind them.
CREATE TABLE order_consent (
  order_id BIGINT NOT NULL,
  kind VARCHAR(20) NOT NULL,
  legal_text_id BIGINT,
  said VARCHAR(1000) NOT NULL,
  given_at DATETIME(6) NOT NULL,
  PRIMARY KEY (order_id, kind),
  CONSTRAINT order_consent_order_fk FOREIGN KEY (order_id) REFERENCES placed_order (id),
  CONSTRAINT order_consent_text_fk FOREIGN KEY (legal_text_id) REFERENCES legal_text (id),
  CONSTRAINT order_consent_kind_ck CHECK (kind IN
    ('TERMS', 'PRIVACY_SHOWN', 'WITHDRAWAL_SHOWN', 'EARLY_START', 'VALUE_OWED', 'MANDATE'))
);
CREATE TRIGGER order_consent_no_update AFTER UPDATE ON order_consent FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'order_consent is append-only';
CREATE TRIGGER order_consent_no_delete AFTER DELETE ON order_consent FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'order_consent is append-only';

-- Not confirmed by the job yet.
CREATE TABLE order_waiting (
  order_id BIGINT NOT NULL PRIMARY KEY,
  CONSTRAINT order_waiting_fk FOREIGN KEY (order_id) REFERENCES placed_order (id)
);

-- Who ordered how often lately, as a hash; forgotten after a day.
CREATE TABLE order_call (
  id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  caller CHAR(64) NOT NULL,
  at DATETIME(6) NOT NULL
);
CREATE INDEX order_call_ix ON order_call (caller, at);
CREATE INDEX order_call_at_ix ON order_call (at);
