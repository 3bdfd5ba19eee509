-- Whether interest that had accrued until a late payment arrived is claimed with the payer's next letter, or waived.
ALTER TABLE dunning_rules
  ADD COLUMN claims_paid BOOLEAN NOT NULL DEFAULT FALSE;
