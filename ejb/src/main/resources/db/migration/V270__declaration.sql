-- What people declare without logging in (§§ 312k, 356a BGB): received before all else, never changed.
CREATE SEQUENCE declaration_seq START WITH 1 INCREMENT BY 1;
CREATE TABLE declaration (
  id BIGINT NOT NULL PRIMARY KEY,
  -- Chosen by the form, so that a second click declares nothing twice; whoever knows it may store the declaration.
  access_key CHAR(36) NOT NULL,
  kind VARCHAR(12) NOT NULL,
  ending VARCHAR(13) NOT NULL,
  reason TEXT NOT NULL,
  name VARCHAR(300) NOT NULL,
  customer VARCHAR(300) NOT NULL,
  email VARCHAR(160) NOT NULL,
  contract_text VARCHAR(300) NOT NULL,
  wished_on DATE,
  language CHAR(2) NOT NULL,
  received_at DATETIME(6) NOT NULL,
  received_on DATE NOT NULL,
  CONSTRAINT declaration_key_uq UNIQUE (access_key),
  CONSTRAINT declaration_kind_ck CHECK (kind IN ('CANCELLATION', 'WITHDRAWAL')),
  CONSTRAINT declaration_ending_ck CHECK (ending IN ('ORDINARY', 'EXTRAORDINARY'))
);
CREATE TRIGGER declaration_no_update AFTER UPDATE ON declaration FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'declaration is append-only';
CREATE TRIGGER declaration_no_delete AFTER DELETE ON declaration FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'declaration is append-only';

-- Not looked at by the job yet.
CREATE TABLE declaration_waiting (
  declaration_id BIGINT NOT NULL PRIMARY KEY,
  CONSTRAINT declaration_waiting_fk FOREIGN KEY (declaration_id) REFERENCES declaration (id)
);

-- A person has to look, and why.
CREATE TABLE declaration_task (
  declaration_id BIGINT NOT NULL PRIMARY KEY,
  task VARCHAR(13) NOT NULL,
  CONSTRAINT declaration_task_fk FOREIGN KEY (declaration_id) REFERENCES declaration (id)
);

-- What became of it, once.
CREATE TABLE declaration_outcome (
  declaration_id BIGINT NOT NULL PRIMARY KEY,
  contract_id BIGINT,
  last_day DATE,
  settled_on DATE NOT NULL,
  settled_by VARCHAR(120) NOT NULL,
  note VARCHAR(1000) NOT NULL,
  CONSTRAINT declaration_outcome_fk FOREIGN KEY (declaration_id) REFERENCES declaration (id),
  CONSTRAINT declaration_outcome_contract_fk FOREIGN KEY (contract_id) REFERENCES contract (id)
);
CREATE TRIGGER declaration_outcome_no_update AFTER UPDATE ON declaration_outcome FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'declaration_outcome is append-only';
CREATE TRIGGER declaration_outcome_no_delete AFTER DELETE ON declaration_outcome FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'declaration_outcome is append-only';

-- Who declared how often lately, as a hash; forgotten after a day.
CREATE TABLE declaration_call (
  id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  caller CHAR(64) NOT NULL,
  at DATETIME(6) NOT NULL
);
CREATE INDEX declaration_call_ix ON declaration_call (caller, at);
CREATE INDEX declaration_call_at_ix ON declaration_call (at);
CREATE INDEX account_email_ix ON account (email);
