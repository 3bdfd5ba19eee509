-- What the payment days of a contract's invoices rest on, where it is not as the policy says (§ 286 (2) and (3) BGB).
CREATE TABLE contract_due_date (
  contract_id BIGINT NOT NULL PRIMARY KEY,
  source VARCHAR(10) NOT NULL,
  set_on DATE NOT NULL,
  set_by VARCHAR(120) NOT NULL,
  CONSTRAINT contract_due_date_contract_fk FOREIGN KEY (contract_id) REFERENCES contract (id),
  CONSTRAINT contract_due_date_source_ck CHECK (source IN ('CONTRACT', 'INVOICE'))
);
