-- A series that other software began goes on here: the numbers up to this one were given there.
ALTER TABLE number_counter ADD COLUMN given_before BIGINT NOT NULL DEFAULT 0;
ALTER TABLE number_counter ADD CONSTRAINT number_counter_before_ck CHECK (given_before BETWEEN 0 AND last);
DROP TRIGGER number_counter_forward;
CREATE TRIGGER number_counter_forward BEFORE UPDATE ON number_counter FOR EACH ROW
BEGIN
    IF NEW.last <= OLD.last OR NEW.series_id <> OLD.series_id OR NEW.year <> OLD.year
        OR NEW.given_before <> OLD.given_before THEN
        SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'counters go forward only';
    END IF;
END;
