-- A contract is what was agreed (contract, contract_line) and what was recorded later (contract_change): both are only
-- added to. What holds on a day is computed from them.
CREATE SEQUENCE contract_number_seq START WITH 20001 INCREMENT BY 1;
CREATE SEQUENCE contract_seq START WITH 1 INCREMENT BY 50;
CREATE TABLE contract (
  id BIGINT NOT NULL PRIMARY KEY,
  version INT NOT NULL,
  number VARCHAR(12) NOT NULL,
  account_id BIGINT NOT NULL,
  seller_id BIGINT NOT NULL,
  location_id BIGINT NOT NULL,
  signed_on DATE NOT NULL,
  start_on DATE NOT NULL,
  customer_type VARCHAR(12) NOT NULL,
  term VARCHAR(200) NOT NULL,
  pause_least INT NOT NULL,
  pause_most INT NOT NULL,
  CONSTRAINT contract_number_uq UNIQUE (number),
  CONSTRAINT contract_account_fk FOREIGN KEY (account_id) REFERENCES account (id),
  CONSTRAINT contract_seller_fk FOREIGN KEY (seller_id) REFERENCES seller (id),
  CONSTRAINT contract_location_fk FOREIGN KEY (location_id) REFERENCES location (id)
);
-- The run reads contracts by seller and a range of accounts.
CREATE INDEX contract_seller_account_ix ON contract (seller_id, account_id);

CREATE SEQUENCE contract_line_seq START WITH 1 INCREMENT BY 50;
CREATE TABLE contract_line (
  id BIGINT NOT NULL PRIMARY KEY,
  contract_id BIGINT NOT NULL,
  position INT NOT NULL,
  kind VARCHAR(8) NOT NULL,
  recorded DATE NOT NULL,
  anchor_on DATE NOT NULL,
  paid_from DATE NOT NULL,
  start_on DATE NOT NULL,
  end_on DATE NOT NULL,
  product_id BIGINT NOT NULL,
  price_version_id BIGINT NOT NULL,
  quantity INT NOT NULL,
  discount DECIMAL(7, 4) NOT NULL,
  CONSTRAINT contract_line_position_uq UNIQUE (contract_id, position),
  CONSTRAINT contract_line_contract_fk FOREIGN KEY (contract_id) REFERENCES contract (id),
  CONSTRAINT contract_line_product_fk FOREIGN KEY (product_id) REFERENCES product (id),
  CONSTRAINT contract_line_price_fk FOREIGN KEY (price_version_id) REFERENCES price_version (id),
  CONSTRAINT contract_line_range_ck CHECK (start_on < end_on),
  CONSTRAINT contract_line_quantity_ck CHECK (quantity >= 0),
  CONSTRAINT contract_line_discount_ck CHECK (discount BETWEEN 0 AND 100)
);

CREATE SEQUENCE contract_change_seq START WITH 1 INCREMENT BY 50;
CREATE TABLE contract_change (
  id BIGINT NOT NULL PRIMARY KEY,
  contract_id BIGINT NOT NULL,
  kind VARCHAR(20) NOT NULL,
  recorded DATE NOT NULL,
  line_id BIGINT,
  effective DATE,
  until_on DATE,
  product_id BIGINT,
  price_version_id BIGINT,
  quantity INT,
  discount DECIMAL(7, 4),
  detail VARCHAR(20),
  CONSTRAINT contract_change_contract_fk FOREIGN KEY (contract_id) REFERENCES contract (id),
  CONSTRAINT contract_change_line_fk FOREIGN KEY (line_id) REFERENCES contract_line (id),
  CONSTRAINT contract_change_price_fk FOREIGN KEY (price_version_id) REFERENCES price_version (id),
  CONSTRAINT contract_change_kind_ck CHECK (kind IN ('PLAN', 'QUANTITY', 'DISCOUNT', 'LINE_ENDED', 'PAUSE', 'RESUME',
    'CANCELLATION', 'CANCELLATION_UNDONE'))
);

CREATE TRIGGER contract_line_no_update AFTER UPDATE ON contract_line FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'contract_line is append-only';
CREATE TRIGGER contract_line_no_delete AFTER DELETE ON contract_line FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'contract_line is append-only';
CREATE TRIGGER contract_change_no_update AFTER UPDATE ON contract_change FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'contract_change is append-only';
CREATE TRIGGER contract_change_no_delete AFTER DELETE ON contract_change FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'contract_change is append-only';
