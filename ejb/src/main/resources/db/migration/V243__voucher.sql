-- A pack is a single-purpose voucher, taxed at its sale (§ 3 (14) UStG), or a multi-purpose one, taxed at its use by what is
-- used (§ 3 (15) UStG). The units of a multi-purpose one pay for several products.
ALTER TABLE pass_offer
  ADD COLUMN purpose VARCHAR(6) NOT NULL DEFAULT 'SINGLE',
  ADD CONSTRAINT pass_offer_purpose_ck CHECK (purpose IN ('SINGLE', 'MULTI'));
CREATE TABLE pass_offer_use (
  product_id BIGINT NOT NULL,
  metered_id BIGINT NOT NULL,
  PRIMARY KEY (product_id, metered_id),
  CONSTRAINT pass_offer_use_offer_fk FOREIGN KEY (product_id) REFERENCES pass_offer (product_id),
  CONSTRAINT pass_offer_use_metered_fk FOREIGN KEY (metered_id) REFERENCES product (id)
);
-- A sold one keeps what it was sold for, with all of it a liability until it is used, and what its units pay for.
ALTER TABLE usage_credit ADD COLUMN price DECIMAL(14, 2);
CREATE TABLE usage_credit_use (
  credit_id BIGINT NOT NULL,
  metered_id BIGINT NOT NULL,
  PRIMARY KEY (credit_id, metered_id),
  CONSTRAINT usage_credit_use_credit_fk FOREIGN KEY (credit_id) REFERENCES usage_credit (id),
  CONSTRAINT usage_credit_use_metered_fk FOREIGN KEY (metered_id) REFERENCES product (id)
);
ALTER TABLE usage_credit_return ADD COLUMN value DECIMAL(14, 2) NOT NULL DEFAULT 0;
-- With tax, what units of a voucher are worth that pay for a record.
ALTER TABLE usage_share ADD COLUMN value DECIMAL(14, 2) NOT NULL DEFAULT 0;
ALTER TABLE draft_usage ADD COLUMN value DECIMAL(14, 2) NOT NULL DEFAULT 0;
-- What a voucher paid stands on a document of its own, which is settled when it is issued.
ALTER TABLE draft ADD COLUMN settled VARCHAR(10) NOT NULL DEFAULT 'LATER';
ALTER TABLE invoice ADD COLUMN settled VARCHAR(10) NOT NULL DEFAULT 'LATER';
ALTER TABLE ledger_entry
  DROP CONSTRAINT ledger_entry_kind_ck,
  ADD CONSTRAINT ledger_entry_kind_ck CHECK (kind IN ('INVOICE', 'CORRECTION', 'CANCELLATION', 'RECEIPT', 'RETURN',
    'FEE', 'INTEREST', 'FLAT40', 'WRITE_OFF', 'TRANSFER', 'DEPOSIT', 'REFUND', 'OPENING', 'VOUCHER'));
