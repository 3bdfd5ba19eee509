-- An account can get several invoices in a run: one for each order number, and one for what is outside the scope of VAT
-- (BR-O-11) or exempt for another reason.
ALTER TABLE contract ADD COLUMN purchase_order VARCHAR(50) NOT NULL DEFAULT '';

-- The new key in one statement with the end of the old one.
ALTER TABLE draft
  ADD COLUMN part INT NOT NULL DEFAULT 0,
  ADD COLUMN purchase_order VARCHAR(50) NOT NULL DEFAULT '',
  ADD COLUMN exemption VARCHAR(20) NOT NULL DEFAULT '',
  -- All that must be put right before it can be issued, one problem a line; see DraftProblem.
  ADD COLUMN problems VARCHAR(4000) NOT NULL DEFAULT '',
  ADD CONSTRAINT draft_part_uq UNIQUE (run_id, account_id, part),
  DROP INDEX draft_account_uq;
