-- On which terms a package is offered to everybody: as the public pages show and sign them.
CREATE TABLE online_terms (
  product_id BIGINT NOT NULL PRIMARY KEY,
  anchor VARCHAR(11) NOT NULL,
  -- As contract.term has it.
  term VARCHAR(120) NOT NULL,
  deposit DECIMAL(19, 2) NOT NULL,
  CONSTRAINT online_terms_product_fk FOREIGN KEY (product_id) REFERENCES product (id),
  CONSTRAINT online_terms_deposit_ck CHECK (deposit >= 0)
);
