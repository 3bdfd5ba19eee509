-- Each recorded change of a contract is a numbered amendment.
ALTER TABLE contract ADD COLUMN amendments INT NOT NULL DEFAULT 0;
ALTER TABLE contract_change ADD COLUMN amendment INT NOT NULL DEFAULT 0;
DROP TRIGGER contract_change_no_update;
UPDATE contract_change c JOIN (
    SELECT id, ROW_NUMBER() OVER (PARTITION BY contract_id ORDER BY id) AS position FROM contract_change) p ON p.id = c.id
  SET c.amendment = p.position;
CREATE TRIGGER contract_change_no_update AFTER UPDATE ON contract_change FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'contract_change is append-only';
UPDATE contract c JOIN (
    SELECT contract_id, COUNT(*) AS changes FROM contract_change GROUP BY contract_id) h ON h.contract_id = c.id
  SET c.amendments = h.changes;
ALTER TABLE contract_change ADD CONSTRAINT contract_change_amendment_uq UNIQUE (contract_id, amendment);

-- Lines can be added later, and their end can be taken back.
ALTER TABLE contract_change DROP CONSTRAINT contract_change_kind_ck;
ALTER TABLE contract_change ADD CONSTRAINT contract_change_kind_ck CHECK (kind IN ('PLAN', 'QUANTITY', 'DISCOUNT',
  'LINE_ADDED', 'LINE_ENDED', 'LINE_END_UNDONE', 'PAUSE', 'RESUME', 'CANCELLATION', 'CANCELLATION_UNDONE', 'EXCUSED'));
