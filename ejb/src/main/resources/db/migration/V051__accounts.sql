-- Who pays, and who may act for whom in the portal.
CREATE SEQUENCE account_number_seq START WITH 10001 INCREMENT BY 1;
CREATE SEQUENCE account_seq START WITH 1 INCREMENT BY 50;
CREATE TABLE account (
  id BIGINT NOT NULL PRIMARY KEY,
  version INT NOT NULL,
  number VARCHAR(12) NOT NULL,
  customer_type VARCHAR(12) NOT NULL,
  name VARCHAR(120) NOT NULL,
  street VARCHAR(120) NOT NULL,
  addition VARCHAR(120) NOT NULL,
  post_code VARCHAR(12) NOT NULL,
  city VARCHAR(80) NOT NULL,
  country CHAR(2) NOT NULL,
  email VARCHAR(160) NOT NULL,
  language CHAR(2) NOT NULL,
  vat_id VARCHAR(20) NOT NULL,
  buyer_reference VARCHAR(80) NOT NULL,
  opened_on DATE NOT NULL,
  CONSTRAINT account_number_uq UNIQUE (number),
  CONSTRAINT account_type_ck CHECK (customer_type IN ('CONSUMER', 'BUSINESS', 'PUBLIC', 'NONPROFIT'))
);
CREATE INDEX account_name_ix ON account (name);

CREATE TABLE account_login (
  account_id BIGINT NOT NULL,
  login VARCHAR(120) NOT NULL,
  PRIMARY KEY (login, account_id),
  CONSTRAINT account_login_account_fk FOREIGN KEY (account_id) REFERENCES account (id)
);
