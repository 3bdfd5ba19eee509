-- Every archived document leaves a mark: a digest of all that stands beside its bytes, their hash included. Marks stay
-- when a document is deleted after its retention; a job seals them into a chain of hashes.
CREATE TABLE document_mark (
    id           bigint NOT NULL PRIMARY KEY,
    digest       char(64) CHARACTER SET ascii NOT NULL,
    retain_until date   NOT NULL
) ENGINE = InnoDB;

-- Marks that wait for their seal.
CREATE TABLE document_unsealed (
    entry_id bigint NOT NULL PRIMARY KEY
) ENGINE = InnoDB;

CREATE TABLE document_seal (
    number      bigint      NOT NULL PRIMARY KEY,
    sealed_at   datetime(6) NOT NULL,
    form        smallint    NOT NULL,
    entry_count int         NOT NULL,
    entry_ids   mediumtext  NOT NULL,
    hash        char(64)    NOT NULL
) ENGINE = InnoDB;

-- What was archived before: marked as it is now.
INSERT INTO document_mark (id, digest, retain_until)
SELECT id, SHA2(CONCAT_WS('|', id, subject_type, subject_id, kind, name, media_type, size, sha256, stored_at, retain_until), 256),
    retain_until
FROM document;
INSERT INTO document_unsealed (entry_id) SELECT id FROM document_mark;

-- No document can be stored without its mark. The names in it hold no bar, so the fields stay apart.
CREATE TRIGGER document_marked AFTER INSERT ON document FOR EACH ROW
BEGIN
    INSERT INTO document_mark (id, digest, retain_until) VALUES (NEW.id,
        SHA2(CONCAT_WS('|', NEW.id, NEW.subject_type, NEW.subject_id, NEW.kind, NEW.name, NEW.media_type, NEW.size,
            NEW.sha256, NEW.stored_at, NEW.retain_until), 256),
        NEW.retain_until);
    INSERT INTO document_unsealed (entry_id) VALUES (NEW.id);
END;

CREATE TRIGGER document_mark_no_update AFTER UPDATE ON document_mark FOR EACH ROW
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'marks of documents are never changed';
CREATE TRIGGER document_mark_no_delete AFTER DELETE ON document_mark FOR EACH ROW
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'marks of documents are never deleted';
CREATE TRIGGER document_seal_no_update AFTER UPDATE ON document_seal FOR EACH ROW
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'seals are never changed';
CREATE TRIGGER document_seal_no_delete AFTER DELETE ON document_seal FOR EACH ROW
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'seals are never deleted';

-- The archive is browsed by the beginning of a name, by kind and by date.
CREATE INDEX document_name ON document (name);
CREATE INDEX document_stored ON document (stored_at);
CREATE INDEX document_kind ON document (kind);

-- Checks of the whole archive, done in portions by a job.
CREATE SEQUENCE archive_check_seq START WITH 1 INCREMENT BY 1;
CREATE TABLE archive_check (
    id          bigint       NOT NULL PRIMARY KEY,
    started_at  datetime(6)  NOT NULL,
    started_by  varchar(100) NOT NULL,
    up_to       bigint       NOT NULL,
    total       bigint       NOT NULL,
    checked     bigint       NOT NULL DEFAULT 0,
    last_id     bigint       NOT NULL DEFAULT 0,
    broken      bigint       NOT NULL DEFAULT 0,
    finished_at datetime(6),
    seals       bigint       NOT NULL DEFAULT 0,
    sealed      bigint       NOT NULL DEFAULT 0,
    waiting     bigint       NOT NULL DEFAULT 0,
    strays      bigint       NOT NULL DEFAULT 0,
    broken_seal bigint       NOT NULL DEFAULT 0
) ENGINE = InnoDB;

CREATE TABLE archive_finding (
    check_id    bigint       NOT NULL,
    document_id bigint       NOT NULL,
    name        varchar(120) NOT NULL,
    fault       varchar(10)  NOT NULL,
    PRIMARY KEY (check_id, document_id),
    CONSTRAINT archive_finding_check FOREIGN KEY (check_id) REFERENCES archive_check (id),
    CONSTRAINT archive_finding_fault CHECK (fault IN ('CONTENT', 'FACTS', 'MISSING', 'UNMARKED'))
) ENGINE = InnoDB;
