-- A mandate is given to a creditor under a reference that is unique there; its facts are rows of their own, the latest one
-- counts. What use and returns make of it changes in place: when it was last used, and the account it was amended from.
CREATE TABLE mandate_reference (
  id BIGINT NOT NULL PRIMARY KEY,
  account_id BIGINT NOT NULL,
  creditor_id VARCHAR(35) NOT NULL,
  reference VARCHAR(35) NOT NULL,
  latest_id BIGINT NOT NULL,
  last_used_on DATE,
  amended_from VARCHAR(34) NOT NULL DEFAULT '',
  CONSTRAINT mandate_reference_uq UNIQUE (creditor_id, reference),
  CONSTRAINT mandate_reference_account_fk FOREIGN KEY (account_id) REFERENCES account (id)
);
CREATE INDEX mandate_reference_account_ix ON mandate_reference (account_id, creditor_id);

DROP TRIGGER mandate_no_update;
ALTER TABLE mandate
  ADD COLUMN given_id BIGINT,
  ADD COLUMN scheme VARCHAR(4) NOT NULL DEFAULT 'CORE',
  ADD COLUMN bic VARCHAR(11) NOT NULL DEFAULT '',
  ADD COLUMN state VARCHAR(10) NOT NULL DEFAULT 'ACTIVE',
  ADD COLUMN reason VARCHAR(200) NOT NULL DEFAULT '',
  ADD COLUMN source VARCHAR(6) NOT NULL DEFAULT 'PAPER',
  ADD COLUMN recorded_by VARCHAR(120) NOT NULL DEFAULT '',
  ADD COLUMN proof_at DATETIME(6),
  ADD COLUMN proof_address VARCHAR(45) NOT NULL DEFAULT '',
  ADD COLUMN text_version VARCHAR(20) NOT NULL DEFAULT '',
  MODIFY COLUMN signed_on DATE;

-- Mandates from before belong to the only creditor there was; of two with one reference the later cannot be used until
-- somebody gives it another.
INSERT INTO mandate_reference (id, account_id, creditor_id, reference, latest_id, last_used_on)
SELECT x.first_id, x.account_id,
  CASE WHEN x.nth = 1 THEN COALESCE((SELECT MIN(s.creditor_id) FROM seller s WHERE s.creditor_id <> ''), '')
    ELSE CONCAT('DUPLICATE ', x.account_id) END,
  x.reference, x.latest_id,
  (SELECT MAX(i.due_on) FROM invoice i JOIN mandate f ON f.id = i.mandate_id
    WHERE f.account_id = x.account_id AND f.reference = x.reference AND i.due_on <= CURRENT_DATE)
FROM (SELECT MIN(m.id) AS first_id, MAX(m.id) AS latest_id, m.account_id, MIN(m.reference) AS reference,
    ROW_NUMBER() OVER (PARTITION BY LOWER(m.reference) ORDER BY MIN(m.id)) AS nth
  FROM mandate m GROUP BY m.account_id, LOWER(m.reference)) x;
UPDATE mandate m JOIN mandate_reference r ON r.account_id = m.account_id AND r.reference = m.reference
  SET m.given_id = r.id, m.state = CASE WHEN m.active THEN 'ACTIVE' ELSE 'REVOKED' END;
-- A new mandate used to take the place of the one before.
UPDATE mandate m JOIN mandate_reference r ON r.latest_id = m.id SET m.state = 'REVOKED'
  WHERE m.id < (SELECT MAX(o.latest_id) FROM mandate_reference o WHERE o.account_id = m.account_id);

ALTER TABLE mandate
  DROP COLUMN active,
  MODIFY COLUMN given_id BIGINT NOT NULL,
  ADD CONSTRAINT mandate_given_fk FOREIGN KEY (given_id) REFERENCES mandate_reference (id),
  ADD CONSTRAINT mandate_scheme_ck CHECK (scheme IN ('CORE', 'B2B')),
  ADD CONSTRAINT mandate_state_ck CHECK (state IN ('DRAFT', 'ACTIVE', 'SUSPENDED', 'REVOKED')),
  ADD CONSTRAINT mandate_source_ck CHECK (source IN ('PAPER', 'ONLINE', 'IMPORT')),
  ADD CONSTRAINT mandate_signed_ck CHECK (signed_on IS NOT NULL OR state IN ('DRAFT', 'REVOKED')),
  ADD CONSTRAINT mandate_proof_ck CHECK (source <> 'ONLINE' OR (proof_at IS NOT NULL AND text_version <> ''));
CREATE TRIGGER mandate_no_update AFTER UPDATE ON mandate FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'mandate is append-only';
