-- Changes of settings; the latest by date, then by order of storing, counts.
CREATE SEQUENCE setting_seq START WITH 1 INCREMENT BY 1 CACHE 20 ENGINE = InnoDB;

CREATE TABLE setting (
    id          bigint       NOT NULL PRIMARY KEY,
    setting_key varchar(100) NOT NULL,
    valid_from  date         NOT NULL,
    value       varchar(1000) NOT NULL,
    changed_at  datetime(6)  NOT NULL,
    changed_by  varchar(100) NOT NULL,
    KEY setting_by_date (setting_key, valid_from)
) ENGINE = InnoDB;

CREATE TRIGGER setting_no_update BEFORE UPDATE ON setting FOR EACH ROW
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'changes of settings are never changed';
CREATE TRIGGER setting_no_delete BEFORE DELETE ON setting FOR EACH ROW
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'changes of settings are never deleted';
