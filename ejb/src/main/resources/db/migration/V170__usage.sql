-- What is used beside the days of a contract: metered products, what contracts include of them, records and credits.
ALTER TABLE product DROP CONSTRAINT product_kind_ck;
ALTER TABLE product ADD CONSTRAINT product_kind_ck CHECK (kind IN ('BASE', 'ADD_ON', 'STANDALONE', 'METERED'));

-- What a price version of a metered product says beyond one price for each unit.
CREATE TABLE meter_price (
  price_version_id BIGINT NOT NULL PRIMARY KEY,
  model VARCHAR(10) NOT NULL,
  per_units INT NOT NULL,
  day_cap DECIMAL(14, 4),
  CONSTRAINT meter_price_version_fk FOREIGN KEY (price_version_id) REFERENCES price_version (id),
  CONSTRAINT meter_price_model_ck CHECK (model IN ('GRADUATED', 'VOLUME', 'PACKAGE')),
  CONSTRAINT meter_price_per_ck CHECK (per_units > 0),
  CONSTRAINT meter_price_cap_ck CHECK (day_cap >= 0)
);
CREATE TABLE price_tier (
  price_version_id BIGINT NOT NULL,
  -- The last unit of the tier; 2147483647 has no end.
  up_to INT NOT NULL,
  amount DECIMAL(14, 4) NOT NULL,
  PRIMARY KEY (price_version_id, up_to),
  CONSTRAINT price_tier_meter_fk FOREIGN KEY (price_version_id) REFERENCES meter_price (price_version_id),
  CONSTRAINT price_tier_amount_ck CHECK (amount >= 0)
);

-- The part of a price that falls into another tax class than its product's: 30 % drinks of a meal (UStAE 10.1(12)).
CREATE TABLE price_share (
  price_version_id BIGINT NOT NULL,
  tax_class_id BIGINT NOT NULL,
  percent DECIMAL(7, 4) NOT NULL,
  PRIMARY KEY (price_version_id, tax_class_id),
  CONSTRAINT price_share_version_fk FOREIGN KEY (price_version_id) REFERENCES price_version (id),
  CONSTRAINT price_share_class_fk FOREIGN KEY (tax_class_id) REFERENCES tax_class (id),
  CONSTRAINT price_share_percent_ck CHECK (percent > 0 AND percent < 100)
);

-- What one piece at a price version includes, each period of the allowance's own clock.
CREATE TABLE allowance (
  price_version_id BIGINT NOT NULL,
  product_id BIGINT NOT NULL,
  units INT NOT NULL,
  clock VARCHAR(5) NOT NULL,
  roll_units INT NOT NULL,
  roll_periods INT NOT NULL,
  PRIMARY KEY (price_version_id, product_id),
  CONSTRAINT allowance_version_fk FOREIGN KEY (price_version_id) REFERENCES price_version (id),
  CONSTRAINT allowance_product_fk FOREIGN KEY (product_id) REFERENCES product (id),
  CONSTRAINT allowance_clock_ck CHECK (clock IN ('WEEK', 'MONTH')),
  CONSTRAINT allowance_units_ck CHECK (units > 0 AND roll_units >= 0 AND roll_periods BETWEEN 0 AND 24)
);

CREATE SEQUENCE usage_record_seq START WITH 1 INCREMENT BY 1000;
CREATE TABLE usage_record (
  id BIGINT NOT NULL PRIMARY KEY,
  contract_id BIGINT NOT NULL,
  contract_line_id BIGINT NOT NULL,
  used_at DATETIME NOT NULL,
  units INT NOT NULL,
  -- The billed record that this one takes back.
  reverses_id BIGINT,
  idempotency_key VARCHAR(80) CHARACTER SET ascii COLLATE ascii_bin,
  note VARCHAR(200) NOT NULL,
  recorded_on DATE NOT NULL,
  recorded_by VARCHAR(120) NOT NULL,
  state VARCHAR(8) NOT NULL,
  -- The invoice that billed it; it may be one that shows nothing of it, because all was included.
  invoice_id BIGINT,
  CONSTRAINT usage_record_key_uq UNIQUE (idempotency_key),
  CONSTRAINT usage_record_reverses_uq UNIQUE (reverses_id),
  CONSTRAINT usage_record_contract_fk FOREIGN KEY (contract_id) REFERENCES contract (id),
  CONSTRAINT usage_record_line_fk FOREIGN KEY (contract_line_id) REFERENCES contract_line (id),
  CONSTRAINT usage_record_reverses_fk FOREIGN KEY (reverses_id) REFERENCES usage_record (id),
  CONSTRAINT usage_record_state_ck CHECK (state IN ('OPEN', 'BILLED', 'EXCUSED', 'VOID')),
  CONSTRAINT usage_record_billed_ck CHECK (state NOT IN ('OPEN', 'VOID') OR invoice_id IS NULL),
  CONSTRAINT usage_record_units_ck CHECK ((units < 0) = (reverses_id IS NOT NULL) AND units <> 0)
);
-- Runs ask for open records of contracts, pages for all of one contract.
CREATE INDEX usage_record_open_ix ON usage_record (contract_id, state, used_at);
CREATE INDEX usage_record_invoice_ix ON usage_record (invoice_id);
CREATE TRIGGER usage_record_no_delete AFTER DELETE ON usage_record FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'usage_record is never deleted';

-- What pays for the units of a billed record. It goes when its invoice is cancelled: the record is rated again.
CREATE TABLE usage_share (
  record_id BIGINT NOT NULL,
  source VARCHAR(13) NOT NULL,
  origin_id BIGINT NOT NULL,
  granted_on DATE NOT NULL,
  used_in DATE NOT NULL,
  units INT NOT NULL,
  charge_id BIGINT NOT NULL,
  PRIMARY KEY (record_id, source, origin_id, granted_on),
  CONSTRAINT usage_share_record_fk FOREIGN KEY (record_id) REFERENCES usage_record (id)
);
-- The same of a draft, which comes and goes.
CREATE TABLE draft_usage (
  record_id BIGINT NOT NULL,
  source VARCHAR(13) NOT NULL,
  origin_id BIGINT NOT NULL,
  granted_on DATE NOT NULL,
  used_in DATE NOT NULL,
  units INT NOT NULL,
  draft_id BIGINT NOT NULL,
  draft_line_id BIGINT NOT NULL,
  PRIMARY KEY (record_id, source, origin_id, granted_on),
  CONSTRAINT draft_usage_record_fk FOREIGN KEY (record_id) REFERENCES usage_record (id)
);
CREATE INDEX draft_usage_draft_ix ON draft_usage (draft_id);

-- Bought units of a metered product: of a contract, or, without one, of all contracts of the account.
CREATE SEQUENCE usage_credit_seq START WITH 1 INCREMENT BY 1;
CREATE TABLE usage_credit (
  id BIGINT NOT NULL PRIMARY KEY,
  account_id BIGINT NOT NULL,
  contract_id BIGINT,
  product_id BIGINT NOT NULL,
  units INT NOT NULL,
  valid_from DATE NOT NULL,
  valid_end DATE NOT NULL,
  reason VARCHAR(200) NOT NULL,
  recorded_on DATE NOT NULL,
  recorded_by VARCHAR(120) NOT NULL,
  CONSTRAINT usage_credit_account_fk FOREIGN KEY (account_id) REFERENCES account (id),
  CONSTRAINT usage_credit_contract_fk FOREIGN KEY (contract_id) REFERENCES contract (id),
  CONSTRAINT usage_credit_product_fk FOREIGN KEY (product_id) REFERENCES product (id),
  CONSTRAINT usage_credit_units_ck CHECK (units > 0),
  CONSTRAINT usage_credit_range_ck CHECK (valid_from < valid_end)
);
CREATE INDEX usage_credit_account_ix ON usage_credit (account_id, valid_end);

CREATE TRIGGER meter_price_no_update AFTER UPDATE ON meter_price FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'meter_price is append-only';
CREATE TRIGGER meter_price_no_delete AFTER DELETE ON meter_price FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'meter_price is append-only';
CREATE TRIGGER price_tier_no_update AFTER UPDATE ON price_tier FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'price_tier is append-only';
CREATE TRIGGER price_tier_no_delete AFTER DELETE ON price_tier FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'price_tier is append-only';
CREATE TRIGGER price_share_no_update AFTER UPDATE ON price_share FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'price_share is append-only';
CREATE TRIGGER price_share_no_delete AFTER DELETE ON price_share FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'price_share is append-only';
CREATE TRIGGER allowance_no_update AFTER UPDATE ON allowance FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'allowance is append-only';
CREATE TRIGGER allowance_no_delete AFTER DELETE ON allowance FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'allowance is append-only';
CREATE TRIGGER usage_credit_no_update AFTER UPDATE ON usage_credit FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'usage_credit is append-only';
CREATE TRIGGER usage_credit_no_delete AFTER DELETE ON usage_credit FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'usage_credit is append-only';

-- Room for MINUTE.
ALTER TABLE draft_line MODIFY unit VARCHAR(6) NOT NULL;
ALTER TABLE invoice_line MODIFY unit VARCHAR(6) NOT NULL;
