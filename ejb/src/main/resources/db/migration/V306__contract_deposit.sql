-- Which contract a deposit was asked for with, by an order or a change of package: a withdrawal takes all of them back.
CREATE TABLE contract_deposit (
  deposit_id BIGINT NOT NULL PRIMARY KEY,
  contract_id BIGINT NOT NULL,
  CONSTRAINT contract_deposit_deposit_fk FOREIGN KEY (deposit_id) REFERENCES deposit (id),
  CONSTRAINT contract_deposit_contract_fk FOREIGN KEY (contract_id) REFERENCES contract (id)
);
INSERT INTO contract_deposit (deposit_id, contract_id)
  SELECT deposit_id, contract_id FROM placed_order WHERE deposit_id IS NOT NULL;
