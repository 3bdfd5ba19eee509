-- A block says whether it stops interest too, and who looks after it.
ALTER TABLE ledger_block
  ADD COLUMN stops_interest BOOLEAN NOT NULL DEFAULT FALSE,
  ADD COLUMN owner VARCHAR(120) NOT NULL DEFAULT '';
