-- How far an account's services are restricted, as facts with days: until_on is the first day after it. What should hold is
-- computed from the reminders; these rows say what does.
CREATE SEQUENCE account_restriction_seq START WITH 1 INCREMENT BY 1;
CREATE TABLE account_restriction (
  id BIGINT NOT NULL PRIMARY KEY,
  account_id BIGINT NOT NULL,
  grade VARCHAR(12) NOT NULL,
  from_on DATE NOT NULL,
  until_on DATE NOT NULL,
  reason VARCHAR(200) NOT NULL,
  set_at DATETIME(6) NOT NULL,
  ended_at DATETIME(6),
  -- The account as long as it lasts: one at a time.
  lasting BIGINT AS (CASE WHEN ended_at IS NULL THEN account_id END) PERSISTENT,
  CONSTRAINT account_restriction_one_uq UNIQUE (lasting),
  CONSTRAINT account_restriction_account_fk FOREIGN KEY (account_id) REFERENCES account (id),
  CONSTRAINT account_restriction_grade_ck CHECK (grade IN ('NO_BOOKINGS', 'NO_EXTRAS', 'NO_ACCESS')),
  CONSTRAINT account_restriction_days_ck CHECK (from_on <= until_on)
);
CREATE INDEX account_restriction_account_ix ON account_restriction (account_id, from_on);
CREATE TRIGGER account_restriction_is_a_fact AFTER UPDATE ON account_restriction FOR EACH ROW
BEGIN
  IF OLD.ended_at IS NOT NULL OR NEW.account_id <> OLD.account_id OR NEW.grade <> OLD.grade
      OR NEW.from_on <> OLD.from_on THEN
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'a restriction is only ever ended';
  END IF;
END;
CREATE TRIGGER account_restriction_no_delete AFTER DELETE ON account_restriction FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'account_restriction is append-only';

-- Through which day all of them were looked at.
CREATE TABLE restriction_day (
  id INT NOT NULL PRIMARY KEY,
  done_through DATE NOT NULL,
  CONSTRAINT restriction_day_one_ck CHECK (id = 1)
);
INSERT INTO restriction_day (id, done_through) VALUES (1, '1000-01-01');
