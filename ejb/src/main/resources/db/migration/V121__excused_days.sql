-- Days of a line that are not billed for good, and why (R10).
ALTER TABLE contract_change DROP CONSTRAINT contract_change_kind_ck;
ALTER TABLE contract_change ADD CONSTRAINT contract_change_kind_ck CHECK (kind IN ('PLAN', 'QUANTITY', 'DISCOUNT',
  'LINE_ENDED', 'PAUSE', 'RESUME', 'CANCELLATION', 'CANCELLATION_UNDONE', 'EXCUSED'));
ALTER TABLE contract_change MODIFY detail VARCHAR(200);
