-- Contracts and amendments that are not printed and archived yet. What was agreed before has none.
CREATE SEQUENCE contract_letter_seq START WITH 1 INCREMENT BY 50;
CREATE TABLE contract_letter (
  id BIGINT NOT NULL PRIMARY KEY,
  contract_id BIGINT NOT NULL,
  amendment INT NOT NULL,
  CONSTRAINT contract_letter_uq UNIQUE (contract_id, amendment),
  CONSTRAINT contract_letter_contract_fk FOREIGN KEY (contract_id) REFERENCES contract (id)
);
