-- How payers are reminded: versions by customer type and location (0: all), of which the last counts.
CREATE SEQUENCE dunning_policy_seq START WITH 1 INCREMENT BY 1;
CREATE TABLE dunning_policy (
  id BIGINT NOT NULL PRIMARY KEY,
  customer_type VARCHAR(12) NOT NULL,
  location_id BIGINT NOT NULL,
  minimum DECIMAL(14, 2) NOT NULL,
  grace_days INT NOT NULL,
  due_date VARCHAR(10) NOT NULL,
  day_count VARCHAR(10) NOT NULL,
  no_bookings_after INT NOT NULL,
  no_extras_after INT NOT NULL,
  no_access_after INT NOT NULL,
  changed_at DATETIME(6) NOT NULL,
  changed_by VARCHAR(120) NOT NULL,
  CONSTRAINT dunning_policy_type_ck CHECK (customer_type IN ('CONSUMER', 'BUSINESS', 'PUBLIC', 'NONPROFIT'))
);
CREATE INDEX dunning_policy_for_ix ON dunning_policy (customer_type, location_id, id);
CREATE TABLE dunning_level (
  policy_id BIGINT NOT NULL,
  level INT NOT NULL,
  days INT NOT NULL,
  pay_within INT NOT NULL,
  channel VARCHAR(6) NOT NULL,
  fee DECIMAL(14, 2) NOT NULL,
  interest BOOLEAN NOT NULL,
  flat_sum BOOLEAN NOT NULL,
  demand BOOLEAN NOT NULL,
  restricts BOOLEAN NOT NULL,
  text_de VARCHAR(2000) NOT NULL,
  text_en VARCHAR(2000) NOT NULL,
  PRIMARY KEY (policy_id, level),
  CONSTRAINT dunning_level_policy_fk FOREIGN KEY (policy_id) REFERENCES dunning_policy (id),
  CONSTRAINT dunning_level_channel_ck CHECK (channel IN ('MAIL', 'LETTER', 'BOTH'))
);
CREATE TRIGGER dunning_policy_no_update AFTER UPDATE ON dunning_policy FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'dunning_policy is append-only';
CREATE TRIGGER dunning_policy_no_delete AFTER DELETE ON dunning_policy FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'dunning_policy is append-only';
CREATE TRIGGER dunning_level_no_update AFTER UPDATE ON dunning_level FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'dunning_level is append-only';
CREATE TRIGGER dunning_level_no_delete AFTER DELETE ON dunning_level FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'dunning_level is append-only';

-- Who lets reminders go, by seller, and through which day the nightly work is done.
CREATE TABLE dunning_rules (
  seller_id BIGINT NOT NULL PRIMARY KEY,
  mode VARCHAR(10) NOT NULL DEFAULT 'PROPOSE',
  done_through DATE NOT NULL DEFAULT '1000-01-01',
  CONSTRAINT dunning_rules_seller_fk FOREIGN KEY (seller_id) REFERENCES seller (id),
  CONSTRAINT dunning_rules_mode_ck CHECK (mode IN ('OFF', 'PROPOSE', 'AUTOMATIC'))
);

-- A proposal that a person, or the seller's rule, lets go. What became of each payer is in its cases.
CREATE SEQUENCE dunning_run_seq START WITH 1 INCREMENT BY 1;
CREATE TABLE dunning_run (
  id BIGINT NOT NULL PRIMARY KEY,
  seller_id BIGINT NOT NULL,
  created_on DATE NOT NULL,
  created_at DATETIME(6) NOT NULL,
  created_by VARCHAR(120) NOT NULL,
  automatic BOOLEAN NOT NULL,
  released_at DATETIME(6),
  released_by VARCHAR(120) NOT NULL DEFAULT '',
  withdrawn_at DATETIME(6),
  withdrawn_by VARCHAR(120) NOT NULL DEFAULT '',
  CONSTRAINT dunning_run_seller_fk FOREIGN KEY (seller_id) REFERENCES seller (id),
  CONSTRAINT dunning_run_end_ck CHECK (released_at IS NULL OR withdrawn_at IS NULL)
);
CREATE INDEX dunning_run_seller_ix ON dunning_run (seller_id, id);

CREATE SEQUENCE dunning_case_seq START WITH 1 INCREMENT BY 1 CACHE 1000;
CREATE TABLE dunning_case (
  id BIGINT NOT NULL PRIMARY KEY,
  run_id BIGINT NOT NULL,
  account_id BIGINT NOT NULL,
  -- NEW: nobody looked yet; who has nothing to be told is taken out. DROPPED: nothing was left to tell at the release.
  state VARCHAR(10) NOT NULL,
  level INT NOT NULL DEFAULT 0,
  items INT NOT NULL DEFAULT 0,
  open_amount DECIMAL(14, 2) NOT NULL DEFAULT 0,
  anomaly VARCHAR(16) NOT NULL DEFAULT 'NONE',
  reason VARCHAR(200) NOT NULL DEFAULT '',
  decided_by VARCHAR(120) NOT NULL DEFAULT '',
  CONSTRAINT dunning_case_once_uq UNIQUE (run_id, account_id),
  CONSTRAINT dunning_case_run_fk FOREIGN KEY (run_id) REFERENCES dunning_run (id),
  CONSTRAINT dunning_case_account_fk FOREIGN KEY (account_id) REFERENCES account (id),
  CONSTRAINT dunning_case_state_ck
    CHECK (state IN ('NEW', 'PROPOSED', 'EXCLUDED', 'SENT', 'DROPPED'))
);
CREATE INDEX dunning_case_state_ix ON dunning_case (state, run_id);

-- A reminder that went out: one letter over all that was late. Facts; its bytes are in the archive.
INSERT IGNORE INTO number_series (id, code, prefix) VALUES (NEXT VALUE FOR number_series_seq, 'dunning', 'MA-');
CREATE SEQUENCE dunning_notice_seq START WITH 1 INCREMENT BY 1000;
CREATE TABLE dunning_notice (
  id BIGINT NOT NULL PRIMARY KEY,
  case_id BIGINT NOT NULL,
  run_id BIGINT NOT NULL,
  account_id BIGINT NOT NULL,
  seller_id BIGINT NOT NULL,
  number VARCHAR(30) NOT NULL,
  level INT NOT NULL,
  issued_on DATE NOT NULL,
  pay_until DATE NOT NULL,
  policy_id BIGINT NOT NULL,
  language CHAR(2) NOT NULL,
  letterhead_id BIGINT NOT NULL,
  channel VARCHAR(6) NOT NULL,
  principal DECIMAL(14, 2) NOT NULL,
  interest DECIMAL(14, 2) NOT NULL,
  flat_sum DECIMAL(14, 2) NOT NULL,
  fee DECIMAL(14, 2) NOT NULL,
  -- Interest, flat sums and fees of earlier letters that are still open.
  earlier DECIMAL(14, 2) NOT NULL,
  CONSTRAINT dunning_notice_case_uq UNIQUE (case_id),
  CONSTRAINT dunning_notice_number_uq UNIQUE (number),
  CONSTRAINT dunning_notice_case_fk FOREIGN KEY (case_id) REFERENCES dunning_case (id),
  CONSTRAINT dunning_notice_account_fk FOREIGN KEY (account_id) REFERENCES account (id),
  CONSTRAINT dunning_notice_seller_fk FOREIGN KEY (seller_id) REFERENCES seller (id)
);
CREATE INDEX dunning_notice_account_ix ON dunning_notice (account_id, issued_on);

CREATE TABLE dunning_item (
  notice_id BIGINT NOT NULL,
  entry_id BIGINT NOT NULL,
  level INT NOT NULL,
  -- The level if it was told for the first time, else NULL: each level once for an item.
  told_level INT,
  demand BOOLEAN NOT NULL,
  restricts BOOLEAN NOT NULL,
  amount DECIMAL(14, 2) NOT NULL,
  open_amount DECIMAL(14, 2) NOT NULL,
  default_since DATE,
  -- What this letter adds, and how all of it comes about.
  interest DECIMAL(14, 2) NOT NULL,
  flat_sum DECIMAL(14, 2) NOT NULL,
  sheet TEXT NOT NULL,
  PRIMARY KEY (notice_id, entry_id),
  CONSTRAINT dunning_item_level_uq UNIQUE (entry_id, told_level),
  CONSTRAINT dunning_item_notice_fk FOREIGN KEY (notice_id) REFERENCES dunning_notice (id),
  CONSTRAINT dunning_item_entry_fk FOREIGN KEY (entry_id) REFERENCES ledger_entry (id)
);
CREATE INDEX dunning_item_restricts_ix ON dunning_item (restricts, entry_id);
CREATE TRIGGER dunning_notice_no_update AFTER UPDATE ON dunning_notice FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'dunning_notice is append-only';
CREATE TRIGGER dunning_notice_no_delete AFTER DELETE ON dunning_notice FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'dunning_notice is append-only';
CREATE TRIGGER dunning_item_no_update AFTER UPDATE ON dunning_item FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'dunning_item is append-only';
CREATE TRIGGER dunning_item_no_delete AFTER DELETE ON dunning_item FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'dunning_item is append-only';

-- Which reminders have no file yet.
CREATE TABLE dunning_rendering (
  notice_id BIGINT NOT NULL PRIMARY KEY,
  CONSTRAINT dunning_rendering_notice_fk FOREIGN KEY (notice_id) REFERENCES dunning_notice (id)
);
