-- What is offered, by whom and where, at which price and tax.
CREATE SEQUENCE tax_class_seq START WITH 1 INCREMENT BY 50;
CREATE TABLE tax_class (
  id BIGINT NOT NULL PRIMARY KEY,
  version INT NOT NULL,
  code VARCHAR(20) NOT NULL,
  category VARCHAR(2) NOT NULL,
  name_de VARCHAR(80) NOT NULL,
  name_en VARCHAR(80) NOT NULL,
  CONSTRAINT tax_class_code_uq UNIQUE (code)
);

CREATE SEQUENCE tax_rate_seq START WITH 1 INCREMENT BY 50;
CREATE TABLE tax_rate (
  id BIGINT NOT NULL PRIMARY KEY,
  tax_class_id BIGINT NOT NULL,
  valid_from DATE NOT NULL,
  percent DECIMAL(7, 4) NOT NULL,
  CONSTRAINT tax_rate_from_uq UNIQUE (tax_class_id, valid_from),
  CONSTRAINT tax_rate_class_fk FOREIGN KEY (tax_class_id) REFERENCES tax_class (id),
  CONSTRAINT tax_rate_percent_ck CHECK (percent >= 0 AND percent < 100)
);

CREATE SEQUENCE seller_seq START WITH 1 INCREMENT BY 50;
CREATE TABLE seller (
  id BIGINT NOT NULL PRIMARY KEY,
  version INT NOT NULL,
  name VARCHAR(120) NOT NULL,
  trade_name VARCHAR(120) NOT NULL,
  legal_information VARCHAR(400) NOT NULL,
  street VARCHAR(120) NOT NULL,
  addition VARCHAR(120) NOT NULL,
  post_code VARCHAR(12) NOT NULL,
  city VARCHAR(80) NOT NULL,
  country CHAR(2) NOT NULL,
  vat_id VARCHAR(20) NOT NULL,
  tax_number VARCHAR(20) NOT NULL,
  contact_name VARCHAR(120) NOT NULL,
  contact_phone VARCHAR(40) NOT NULL,
  contact_email VARCHAR(160) NOT NULL,
  bank_holder VARCHAR(70) NOT NULL,
  iban VARCHAR(34) NOT NULL,
  bic VARCHAR(11) NOT NULL,
  bank_name VARCHAR(80) NOT NULL,
  creditor_id VARCHAR(35) NOT NULL,
  number_series_id BIGINT NOT NULL,
  payment_days INT NOT NULL,
  auto_issue BOOLEAN NOT NULL,
  CONSTRAINT seller_name_uq UNIQUE (name),
  CONSTRAINT seller_payment_days_ck CHECK (payment_days BETWEEN 0 AND 180)
);

CREATE SEQUENCE location_seq START WITH 1 INCREMENT BY 50;
CREATE TABLE location (
  id BIGINT NOT NULL PRIMARY KEY,
  version INT NOT NULL,
  seller_id BIGINT NOT NULL,
  name VARCHAR(80) NOT NULL,
  street VARCHAR(120) NOT NULL,
  addition VARCHAR(120) NOT NULL,
  post_code VARCHAR(12) NOT NULL,
  city VARCHAR(80) NOT NULL,
  country CHAR(2) NOT NULL,
  state CHAR(2) NOT NULL,
  CONSTRAINT location_name_uq UNIQUE (seller_id, name),
  CONSTRAINT location_seller_fk FOREIGN KEY (seller_id) REFERENCES seller (id)
);

CREATE SEQUENCE product_seq START WITH 1 INCREMENT BY 50;
CREATE TABLE product (
  id BIGINT NOT NULL PRIMARY KEY,
  version INT NOT NULL,
  code VARCHAR(20) NOT NULL,
  kind VARCHAR(12) NOT NULL,
  unit VARCHAR(12) NOT NULL,
  tax_class_id BIGINT NOT NULL,
  name_de VARCHAR(80) NOT NULL,
  name_en VARCHAR(80) NOT NULL,
  description_de VARCHAR(400) NOT NULL,
  description_en VARCHAR(400) NOT NULL,
  CONSTRAINT product_code_uq UNIQUE (code),
  CONSTRAINT product_tax_class_fk FOREIGN KEY (tax_class_id) REFERENCES tax_class (id),
  CONSTRAINT product_kind_ck CHECK (kind IN ('BASE', 'ADD_ON', 'STANDALONE'))
);

-- A price version is never changed: a new price is a new row.
CREATE SEQUENCE price_version_seq START WITH 1 INCREMENT BY 50;
CREATE TABLE price_version (
  id BIGINT NOT NULL PRIMARY KEY,
  product_id BIGINT NOT NULL,
  valid_from DATE NOT NULL,
  amount DECIMAL(14, 4) NOT NULL,
  entry VARCHAR(5) NOT NULL,
  interval_count INT NOT NULL,
  interval_unit VARCHAR(5) NOT NULL,
  timing VARCHAR(10) NOT NULL,
  proration VARCHAR(20) NOT NULL,
  CONSTRAINT price_version_from_uq UNIQUE (product_id, valid_from),
  CONSTRAINT price_version_product_fk FOREIGN KEY (product_id) REFERENCES product (id),
  CONSTRAINT price_version_amount_ck CHECK (amount >= 0),
  CONSTRAINT price_version_interval_ck CHECK (interval_count BETWEEN 1 AND 1000)
);
CREATE TRIGGER price_version_no_update AFTER UPDATE ON price_version FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'price_version is append-only';
CREATE TRIGGER price_version_no_delete AFTER DELETE ON price_version FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'price_version is append-only';
