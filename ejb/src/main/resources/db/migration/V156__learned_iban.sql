-- Whose IBAN it is, as a person decided by a payment. One that two accounts pay from tells nothing.
CREATE SEQUENCE learned_iban_seq START WITH 1 INCREMENT BY 1;
CREATE TABLE learned_iban (
  id BIGINT NOT NULL PRIMARY KEY,
  iban VARCHAR(42) NOT NULL,
  account_id BIGINT NOT NULL,
  transaction_id BIGINT NOT NULL,
  learned_on DATE NOT NULL,
  learned_by VARCHAR(120) NOT NULL,
  forgotten_on DATE,
  forgotten_by VARCHAR(120) NOT NULL DEFAULT '',
  -- One known IBAN an account: forgotten rows have NULL here.
  is_known BOOLEAN AS (CASE WHEN forgotten_on IS NULL THEN TRUE END) PERSISTENT,
  CONSTRAINT learned_iban_known_uq UNIQUE (iban, account_id, is_known),
  CONSTRAINT learned_iban_account_fk FOREIGN KEY (account_id) REFERENCES account (id),
  CONSTRAINT learned_iban_transaction_fk FOREIGN KEY (transaction_id) REFERENCES bank_transaction (id)
);
CREATE INDEX learned_iban_account_ix ON learned_iban (account_id);

-- How far an amount may be off and still be the amount; without a row not at all.
CREATE TABLE matching_tolerance (
  seller_id BIGINT NOT NULL PRIMARY KEY,
  tolerance DECIMAL(6, 2) NOT NULL,
  CONSTRAINT matching_tolerance_seller_fk FOREIGN KEY (seller_id) REFERENCES seller (id),
  CONSTRAINT matching_tolerance_ck CHECK (tolerance BETWEEN 0 AND 5)
);
