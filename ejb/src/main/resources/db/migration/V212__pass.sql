-- What one piece of a one-off product gives: units of a metered product, for some months. Sold, it is a credit that names its
-- line; units that are given back are paid back by a correction of its invoice, once.
CREATE TABLE pass_offer (
  product_id BIGINT NOT NULL PRIMARY KEY,
  metered_id BIGINT NOT NULL,
  units INT NOT NULL,
  months INT NOT NULL,
  CONSTRAINT pass_offer_product_fk FOREIGN KEY (product_id) REFERENCES product (id),
  CONSTRAINT pass_offer_metered_fk FOREIGN KEY (metered_id) REFERENCES product (id),
  CONSTRAINT pass_offer_units_ck CHECK (units > 0 AND months BETWEEN 1 AND 120)
);
ALTER TABLE usage_credit
  ADD COLUMN sold_line_id BIGINT,
  ADD CONSTRAINT usage_credit_line_uq UNIQUE (sold_line_id),
  ADD CONSTRAINT usage_credit_line_fk FOREIGN KEY (sold_line_id) REFERENCES contract_line (id);
CREATE TABLE usage_credit_return (
  credit_id BIGINT NOT NULL PRIMARY KEY,
  units INT NOT NULL,
  returned_on DATE NOT NULL,
  reason VARCHAR(200) NOT NULL,
  returned_by VARCHAR(120) NOT NULL,
  CONSTRAINT usage_credit_return_fk FOREIGN KEY (credit_id) REFERENCES usage_credit (id),
  CONSTRAINT usage_credit_return_ck CHECK (units > 0)
);
CREATE TRIGGER usage_credit_return_no_update AFTER UPDATE ON usage_credit_return FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'usage_credit_return is append-only';
CREATE TRIGGER usage_credit_return_no_delete AFTER DELETE ON usage_credit_return FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'usage_credit_return is append-only';
