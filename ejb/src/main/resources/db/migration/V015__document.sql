-- The archive of what was issued: bytes with their hash. Never changed; deleted only after their retention.
CREATE SEQUENCE document_seq START WITH 1 INCREMENT BY 1 CACHE 1000 ENGINE = InnoDB;

CREATE TABLE document (
    id           bigint       NOT NULL PRIMARY KEY,
    subject_type varchar(40)  NOT NULL,
    subject_id   bigint       NOT NULL,
    kind         varchar(40)  NOT NULL,
    name         varchar(120) NOT NULL,
    media_type   varchar(80)  NOT NULL,
    size         int          NOT NULL,
    sha256       char(64) CHARACTER SET ascii NOT NULL,
    stored_at    datetime(6)  NOT NULL,
    retain_until date         NOT NULL,
    content      longblob     NOT NULL,
    UNIQUE KEY document_subject (subject_type, subject_id, kind, name)
) ENGINE = InnoDB;

CREATE TRIGGER document_no_update BEFORE UPDATE ON document FOR EACH ROW
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'archived documents are never changed';
CREATE TRIGGER document_no_early_delete BEFORE DELETE ON document FOR EACH ROW
BEGIN
    IF OLD.retain_until >= CURRENT_DATE THEN
        SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'archived documents are kept until their retention ends';
    END IF;
END;
