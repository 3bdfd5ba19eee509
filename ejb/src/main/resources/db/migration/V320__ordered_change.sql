-- Changes of running contracts that members ordered for money: what was told and agreed to, what waits for its confirmation.
CREATE SEQUENCE ordered_change_seq START WITH 1 INCREMENT BY 1;

CREATE TABLE ordered_change (
  id BIGINT NOT NULL PRIMARY KEY,
  contract_id BIGINT NOT NULL,
  first_amendment INT NOT NULL,
  last_amendment INT NOT NULL,
  language CHAR(2) NOT NULL,
  -- What stood above the button, a line each: label, tab, text.
  told MEDIUMTEXT NOT NULL,
  ordered_at DATETIME(6) NOT NULL,
  ordered_on DATE NOT NULL,
  CONSTRAINT ordered_change_amendment_uq UNIQUE (contract_id, first_amendment),
  CONSTRAINT ordered_change_contract_fk FOREIGN KEY (contract_id) REFERENCES contract (id)
);
CREATE TRIGGER ordered_change_no_update AFTER UPDATE ON ordered_change FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'ordered_change is append-only';
CREATE TRIGGER ordered_change_no_delete AFTER DELETE ON ordered_change FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'ordered_change is append-only';

-- What was shown with the change or agreed to by it: the words, and the version of the text behind them.
CREATE TABLE change_consent (
  change_id BIGINT NOT NULL,
  kind VARCHAR(20) NOT NULL,
  legal_text_id BIGINT,
  said VARCHAR(1000) NOT NULL,
  given_at DATETIME(6) NOT NULL,
  PRIMARY KEY (change_id, kind),
  CONSTRAINT change_consent_change_fk FOREIGN KEY (change_id) REFERENCES ordered_change (id),
  CONSTRAINT change_consent_text_fk FOREIGN KEY (legal_text_id) REFERENCES legal_text (id),
  CONSTRAINT change_consent_kind_ck CHECK (kind IN ('WITHDRAWAL_SHOWN', 'EARLY_START', 'VALUE_OWED'))
);
CREATE TRIGGER change_consent_no_update AFTER UPDATE ON change_consent FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'change_consent is append-only';
CREATE TRIGGER change_consent_no_delete AFTER DELETE ON change_consent FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'change_consent is append-only';

-- Not confirmed by the job yet.
CREATE TABLE change_waiting (
  change_id BIGINT NOT NULL PRIMARY KEY,
  CONSTRAINT change_waiting_fk FOREIGN KEY (change_id) REFERENCES ordered_change (id)
);
