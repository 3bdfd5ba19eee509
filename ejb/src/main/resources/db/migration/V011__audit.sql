-- Who did what, when. Rows are never changed; a job seals them in batches into a chain of hashes.
CREATE SEQUENCE audit_entry_seq START WITH 1 INCREMENT BY 1 CACHE 1000 ENGINE = InnoDB;

CREATE TABLE audit_entry (
    id            bigint       NOT NULL PRIMARY KEY,
    recorded_at   datetime(6)  NOT NULL,
    business_date date         NOT NULL,
    actor         varchar(100) NOT NULL,
    action        varchar(60)  NOT NULL,
    subject_type  varchar(40)  NOT NULL,
    subject_id    varchar(100) NOT NULL,
    facts         varchar(4000) NOT NULL,
    KEY audit_entry_subject (subject_type, subject_id)
) ENGINE = InnoDB;

-- Entries that wait for their seal. Committed rows only are seen, in whatever order they commit.
CREATE TABLE audit_unsealed (
    entry_id bigint NOT NULL PRIMARY KEY
) ENGINE = InnoDB;

-- form: which columns the hash covers and how they are written, so that a later version can cover more
-- (personal fields encrypted with a key per person) and old seals still verify.
CREATE TABLE audit_seal (
    number      bigint      NOT NULL PRIMARY KEY,
    sealed_at   datetime(6) NOT NULL,
    form        smallint    NOT NULL,
    entry_count int         NOT NULL,
    entry_ids   mediumtext  NOT NULL,
    hash        char(64)    NOT NULL
) ENGINE = InnoDB;

-- No entry can be written without waiting for its seal.
CREATE TRIGGER audit_entry_waits AFTER INSERT ON audit_entry FOR EACH ROW
    INSERT INTO audit_unsealed (entry_id) VALUES (NEW.id);

CREATE TRIGGER audit_entry_no_update BEFORE UPDATE ON audit_entry FOR EACH ROW
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'audit entries are never changed';
CREATE TRIGGER audit_entry_no_delete BEFORE DELETE ON audit_entry FOR EACH ROW
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'audit entries are never deleted';
CREATE TRIGGER audit_seal_no_update BEFORE UPDATE ON audit_seal FOR EACH ROW
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'seals are never changed';
CREATE TRIGGER audit_seal_no_delete BEFORE DELETE ON audit_seal FOR EACH ROW
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'seals are never deleted';
