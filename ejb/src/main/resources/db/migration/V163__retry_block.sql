-- What waits for its second collection is not at the banks: it can be paid otherwise until then.
ALTER TABLE ledger_block DROP CONSTRAINT ledger_block_kind_ck;
ALTER TABLE ledger_block ADD CONSTRAINT ledger_block_kind_ck CHECK (kind IN
  ('PENDING_DEBIT', 'RETRY', 'DISPUTE', 'PLAN', 'INSOLVENCY', 'DECEASED', 'COMPLAINT', 'MANUAL'));
