-- The reference that a mandate had before, until a debit told the bank of the change (OrgnlMndtId). An old reference is
-- not given again.
ALTER TABLE mandate_reference ADD COLUMN reference_before VARCHAR(35) NOT NULL DEFAULT '';
CREATE INDEX mandate_reference_name_ix ON mandate (reference);
ALTER TABLE debit ADD COLUMN reference_before VARCHAR(35) NOT NULL DEFAULT '';

-- The account of a mandate is known to be its payer's.
CREATE INDEX mandate_iban_ix ON mandate (iban);
