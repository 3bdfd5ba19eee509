-- How far an amount may be off is a setting with history now.
INSERT INTO setting (id, setting_key, valid_from, value, changed_at, changed_by)
SELECT NEXT VALUE FOR setting_seq, CONCAT('banking.tolerance.', seller_id), '2000-01-01', tolerance, UTC_TIMESTAMP(6),
  'system' FROM matching_tolerance;
DROP TABLE matching_tolerance;

-- Days on which somebody looked whether the bank work waits for people, and the mail that told of it; empty if nothing had
-- to be told.
CREATE TABLE bank_alert_day (
  day DATE NOT NULL PRIMARY KEY,
  looked_at DATETIME(6) NOT NULL,
  told VARCHAR(2000) NOT NULL
);
