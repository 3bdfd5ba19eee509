-- Gap-free numbers: the counter is a row that the issuing transaction locks; never AUTO_INCREMENT, never a sequence.
CREATE SEQUENCE number_series_seq START WITH 1 INCREMENT BY 1 CACHE 10 ENGINE = InnoDB;

CREATE TABLE number_series (
    id     bigint      NOT NULL PRIMARY KEY,
    code   varchar(60) NOT NULL,
    prefix varchar(12) NOT NULL,
    UNIQUE KEY number_series_code (code)
) ENGINE = InnoDB;

CREATE TABLE number_counter (
    series_id bigint   NOT NULL,
    year      smallint NOT NULL,
    last      bigint   NOT NULL,
    PRIMARY KEY (series_id, year),
    CONSTRAINT number_counter_series FOREIGN KEY (series_id) REFERENCES number_series (id),
    CONSTRAINT number_counter_positive CHECK (last > 0)
) ENGINE = InnoDB;

-- Every number that was ever given, and for what day.
CREATE TABLE number_journal (
    series_id bigint       NOT NULL,
    year      smallint     NOT NULL,
    sequence  bigint       NOT NULL,
    number    varchar(30) CHARACTER SET ascii NOT NULL,
    issued_on date         NOT NULL,
    taken_at  datetime(6)  NOT NULL,
    taken_by  varchar(100) NOT NULL,
    PRIMARY KEY (series_id, year, sequence),
    CONSTRAINT number_journal_counter FOREIGN KEY (series_id, year) REFERENCES number_counter (series_id, year)
) ENGINE = InnoDB;

CREATE TRIGGER number_series_no_update BEFORE UPDATE ON number_series FOR EACH ROW
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'number series are never changed';
CREATE TRIGGER number_counter_forward BEFORE UPDATE ON number_counter FOR EACH ROW
BEGIN
    IF NEW.last <= OLD.last OR NEW.series_id <> OLD.series_id OR NEW.year <> OLD.year THEN
        SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'counters go forward only';
    END IF;
END;
CREATE TRIGGER number_counter_no_delete BEFORE DELETE ON number_counter FOR EACH ROW
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'counters are never deleted';
CREATE TRIGGER number_journal_no_update BEFORE UPDATE ON number_journal FOR EACH ROW
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'numbers are never changed';
CREATE TRIGGER number_journal_no_delete BEFORE DELETE ON number_journal FOR EACH ROW
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'numbers are never deleted';
