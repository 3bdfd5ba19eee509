-- What an erasure took away, part by part, and what stayed: the proof of it. A part without a day is still being done.
CREATE TABLE erasure_part (
  request_id BIGINT NOT NULL,
  part VARCHAR(12) NOT NULL,
  number INT NOT NULL,
  done_on DATE,
  PRIMARY KEY (request_id, part),
  CONSTRAINT erasure_part_request_fk FOREIGN KEY (request_id) REFERENCES erasure_request (id),
  CONSTRAINT erasure_part_ck CHECK (part IN
    ('CONTACT', 'TEAM', 'INVITATIONS', 'IBANS', 'MAILS', 'LOGINS', 'TRAIL', 'LETTERS', 'NAME'))
);
CREATE TRIGGER erasure_part_done_once BEFORE UPDATE ON erasure_part FOR EACH ROW
BEGIN
  IF OLD.done_on IS NOT NULL OR NEW.request_id <> OLD.request_id OR NEW.part <> OLD.part THEN
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'a part of an erasure is done once';
  END IF;
END;
CREATE TRIGGER erasure_part_no_delete AFTER DELETE ON erasure_part FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'erasure_part is never deleted';

CREATE TABLE erasure_kept (
  request_id BIGINT NOT NULL,
  records VARCHAR(12) NOT NULL,
  number INT NOT NULL,
  until_on DATE NOT NULL,
  PRIMARY KEY (request_id, records),
  CONSTRAINT erasure_kept_request_fk FOREIGN KEY (request_id) REFERENCES erasure_request (id)
);
CREATE TRIGGER erasure_kept_no_update AFTER UPDATE ON erasure_kept FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'erasure_kept is append-only';
CREATE TRIGGER erasure_kept_no_delete AFTER DELETE ON erasure_kept FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'erasure_kept is append-only';

-- Mails that are still to be forgotten: once they are sent, or will not be.
CREATE TABLE erasure_mail (
  message_id BIGINT NOT NULL PRIMARY KEY,
  request_id BIGINT NOT NULL,
  CONSTRAINT erasure_mail_request_fk FOREIGN KEY (request_id) REFERENCES erasure_request (id),
  CONSTRAINT erasure_mail_message_fk FOREIGN KEY (message_id) REFERENCES message (id)
);
CREATE INDEX erasure_mail_request_ix ON erasure_mail (request_id);

-- Erasures whose parts are not all done.
CREATE TABLE erasure_waiting (
  request_id BIGINT NOT NULL PRIMARY KEY,
  CONSTRAINT erasure_waiting_fk FOREIGN KEY (request_id) REFERENCES erasure_request (id)
);
