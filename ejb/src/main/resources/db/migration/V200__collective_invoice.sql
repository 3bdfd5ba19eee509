-- A payer's invoices: gathered until a day of the month (0: none), lines grouped by member or cost centre.
ALTER TABLE account ADD COLUMN invoice_day INT NOT NULL DEFAULT 0;
ALTER TABLE account ADD COLUMN line_groups VARCHAR(12) NOT NULL DEFAULT 'NONE';
ALTER TABLE account ADD CONSTRAINT account_invoice_day_ck CHECK (invoice_day BETWEEN 0 AND 28);
ALTER TABLE account ADD CONSTRAINT account_line_groups_ck CHECK (line_groups IN ('NONE', 'MEMBER', 'COST_CENTRE'));

-- What a payer wants to read on the invoices of one contract; empty for what the account says.
ALTER TABLE contract ADD COLUMN buyer_reference VARCHAR(80) NOT NULL DEFAULT '';
ALTER TABLE contract ADD COLUMN cost_centre VARCHAR(50) NOT NULL DEFAULT '';
ALTER TABLE contract ADD COLUMN order_required BOOLEAN NOT NULL DEFAULT FALSE;

-- An order number of the payer holds on some days; end_day is the day after its last one.
CREATE TABLE purchase_order (
  contract_id BIGINT NOT NULL,
  number VARCHAR(50) NOT NULL,
  first_day DATE NOT NULL,
  end_day DATE NOT NULL,
  PRIMARY KEY (contract_id, first_day),
  CONSTRAINT purchase_order_contract_fk FOREIGN KEY (contract_id) REFERENCES contract (id),
  CONSTRAINT purchase_order_range_ck CHECK (first_day < end_day)
);
CREATE INDEX purchase_order_end_ix ON purchase_order (end_day);
-- Those that were there hold on all days.
INSERT INTO purchase_order (contract_id, number, first_day, end_day)
  SELECT id, purchase_order, start_on, DATE '9999-12-31' FROM contract WHERE purchase_order <> '';
ALTER TABLE contract DROP COLUMN purchase_order;

-- What a draft and an invoice say of it. No order that must be there: the id of the contract that lacks it.
ALTER TABLE draft ADD COLUMN buyer_reference VARCHAR(80) NOT NULL DEFAULT '';
ALTER TABLE draft ADD COLUMN order_missing_id BIGINT;
ALTER TABLE draft_line ADD COLUMN member VARCHAR(120) NOT NULL DEFAULT '';
ALTER TABLE draft_line ADD COLUMN cost_centre VARCHAR(50) NOT NULL DEFAULT '';
ALTER TABLE invoice ADD COLUMN line_groups VARCHAR(12) NOT NULL DEFAULT 'NONE';
ALTER TABLE invoice_line ADD COLUMN member VARCHAR(120) NOT NULL DEFAULT '';
ALTER TABLE invoice_line ADD COLUMN cost_centre VARCHAR(50) NOT NULL DEFAULT '';
