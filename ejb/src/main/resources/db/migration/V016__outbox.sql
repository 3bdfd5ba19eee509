-- Mail to send. What a message says is never changed; its state moves on.
CREATE SEQUENCE message_seq START WITH 1 INCREMENT BY 1 CACHE 1000 ENGINE = InnoDB;

CREATE TABLE message (
    id              bigint       NOT NULL PRIMARY KEY,
    subject_type    varchar(40)  NOT NULL,
    subject_id      bigint       NOT NULL,
    kind            varchar(40)  NOT NULL,
    occasion        varchar(40)  NOT NULL,
    recipient       varchar(254) NOT NULL,
    language        char(2)      NOT NULL,
    facts           varchar(2000) NOT NULL,
    attachment_kind varchar(40)  NOT NULL,
    state           varchar(10)  NOT NULL,
    created_at      datetime(6)  NOT NULL,
    next_at         datetime(6)  NOT NULL,
    attempts        int          NOT NULL DEFAULT 0,
    claimed_by      varchar(100),
    mail_id         varchar(200),
    sent_at         datetime(6),
    reason          varchar(500),
    UNIQUE KEY message_occasion (subject_type, subject_id, kind, occasion),
    KEY message_due (state, next_at),
    CONSTRAINT message_state CHECK (state IN ('WAITING', 'PENDING', 'SENDING', 'SENT', 'UNCERTAIN', 'FAILED'))
) ENGINE = InnoDB;

CREATE TRIGGER message_content_no_update BEFORE UPDATE ON message FOR EACH ROW
BEGIN
    IF NEW.id <> OLD.id OR NEW.subject_type <> OLD.subject_type OR NEW.subject_id <> OLD.subject_id
        OR NEW.kind <> OLD.kind OR NEW.occasion <> OLD.occasion OR NEW.recipient <> OLD.recipient
        OR NEW.language <> OLD.language OR NEW.facts <> OLD.facts OR NEW.attachment_kind <> OLD.attachment_kind
        OR NEW.created_at <> OLD.created_at OR NOT (OLD.mail_id IS NULL OR NEW.mail_id <=> OLD.mail_id) THEN
        SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'what a message says is never changed';
    END IF;
END;
CREATE TRIGGER message_no_delete BEFORE DELETE ON message FOR EACH ROW
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'messages are never deleted';
