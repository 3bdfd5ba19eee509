-- Texts of mails that people changed; the newest of a kind and language counts, is_shipped goes back to Kontor's own.
CREATE SEQUENCE mail_template_seq START WITH 1 INCREMENT BY 1;
CREATE TABLE mail_template (
    id         bigint        NOT NULL PRIMARY KEY,
    kind       varchar(40)   NOT NULL,
    language   char(2)       NOT NULL,
    is_shipped boolean       NOT NULL,
    subject    varchar(200)  NOT NULL,
    text       varchar(4000) NOT NULL,
    made_at    datetime(6)   NOT NULL,
    made_by    varchar(100)  NOT NULL,
    KEY mail_template_newest (kind, language, id)
) ENGINE = InnoDB;
CREATE TRIGGER mail_template_no_update AFTER UPDATE ON mail_template FOR EACH ROW
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'mail_template is append-only';
CREATE TRIGGER mail_template_no_delete AFTER DELETE ON mail_template FOR EACH ROW
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'mail_template is append-only';

-- A version with which a message could not be written: the shipped text was taken instead.
CREATE TABLE mail_template_failure (
    template_id bigint       NOT NULL PRIMARY KEY,
    failed_at   datetime(6)  NOT NULL,
    reason      varchar(500) NOT NULL,
    CONSTRAINT mail_template_failure_fk FOREIGN KEY (template_id) REFERENCES mail_template (id)
) ENGINE = InnoDB;

-- A test mail carries a whole text as its fact.
ALTER TABLE message MODIFY facts varchar(6000) NOT NULL;
