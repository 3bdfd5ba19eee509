-- What people asked to have erased (Art. 17 GDPR), and what became of it. Nothing of it is changed but by its one answer.
CREATE SEQUENCE erasure_request_seq START WITH 1 INCREMENT BY 1;
CREATE TABLE erasure_request (
  id BIGINT NOT NULL PRIMARY KEY,
  account_id BIGINT NOT NULL,
  note VARCHAR(1000) NOT NULL,
  requested_on DATE NOT NULL,
  requested_by VARCHAR(120) NOT NULL,
  outcome VARCHAR(9),
  answer VARCHAR(1000) NOT NULL DEFAULT '',
  answered_on DATE,
  answered_by VARCHAR(120) NOT NULL DEFAULT '',
  waiting BIGINT AS (CASE WHEN outcome IS NULL THEN account_id END) PERSISTENT,
  CONSTRAINT erasure_request_waiting_uq UNIQUE (waiting),
  CONSTRAINT erasure_request_account_fk FOREIGN KEY (account_id) REFERENCES account (id),
  CONSTRAINT erasure_request_outcome_ck CHECK (outcome IN ('ERASED', 'REFUSED', 'WITHDRAWN'))
);
CREATE INDEX erasure_request_account_ix ON erasure_request (account_id, id);
CREATE TRIGGER erasure_request_answered_once AFTER UPDATE ON erasure_request FOR EACH ROW
BEGIN
  IF OLD.outcome IS NOT NULL OR NEW.id <> OLD.id OR NEW.account_id <> OLD.account_id OR NEW.note <> OLD.note
      OR NEW.requested_on <> OLD.requested_on OR NEW.requested_by <> OLD.requested_by THEN
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'an erasure request is answered once and not changed otherwise';
  END IF;
END;
CREATE TRIGGER erasure_request_no_delete AFTER DELETE ON erasure_request FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'erasure_request is never deleted';
