-- How documents reach people: mail, post, portal; and what became of it.
ALTER TABLE account ADD COLUMN delivery varchar(6) NOT NULL DEFAULT 'MAIL',
    ADD CONSTRAINT account_delivery_ck CHECK (delivery IN ('MAIL', 'POST', 'PORTAL'));

-- A message that came back is no longer sent; its text may be a test of a whole template.
ALTER TABLE message DROP CONSTRAINT message_state;
ALTER TABLE message ADD CONSTRAINT message_state
    CHECK (state IN ('WAITING', 'PENDING', 'SENDING', 'SENT', 'UNCERTAIN', 'FAILED', 'BOUNCED'));

-- What a mail server told about a message after it had been taken (RFC 3464). A fact, never changed.
CREATE SEQUENCE bounce_seq START WITH 1 INCREMENT BY 1;
CREATE TABLE bounce (
    id         bigint       NOT NULL PRIMARY KEY,
    message_id bigint       NOT NULL,
    bounced_on date         NOT NULL,
    taken_at   datetime(6)  NOT NULL,
    taken_by   varchar(100) NOT NULL,
    status     varchar(20)  NOT NULL,
    diagnostic varchar(500) NOT NULL,
    sha256     char(64) CHARACTER SET ascii NOT NULL,
    UNIQUE KEY bounce_once (message_id, sha256),
    CONSTRAINT bounce_message FOREIGN KEY (message_id) REFERENCES message (id)
) ENGINE = InnoDB;
CREATE TRIGGER bounce_no_update AFTER UPDATE ON bounce FOR EACH ROW
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'bounce is append-only';
CREATE TRIGGER bounce_no_delete AFTER DELETE ON bounce FOR EACH ROW
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'bounce is append-only';

-- Letters for those who get post. Printed is what a person says was printed; what a letter is never changes.
CREATE SEQUENCE print_letter_seq START WITH 1 INCREMENT BY 1 CACHE 1000;
CREATE TABLE print_letter (
    id            bigint       NOT NULL PRIMARY KEY,
    subject_type  varchar(40)  NOT NULL,
    subject_id    bigint       NOT NULL,
    document_kind varchar(40)  NOT NULL,
    occasion      varchar(40)  NOT NULL,
    batch         varchar(40)  NOT NULL,
    title         varchar(60)  NOT NULL,
    recipient     varchar(120) NOT NULL,
    post_code     varchar(12)  NOT NULL,
    country       char(2)      NOT NULL,
    queued_at     datetime(6)  NOT NULL,
    printed_on    date,
    printed_at    datetime(6),
    printed_by    varchar(100),
    UNIQUE KEY print_letter_occasion (subject_type, subject_id, document_kind, occasion),
    KEY print_letter_batch (batch, country, post_code),
    KEY print_letter_printed (printed_on)
) ENGINE = InnoDB;
CREATE TRIGGER print_letter_no_update AFTER UPDATE ON print_letter FOR EACH ROW
BEGIN
    IF OLD.printed_on IS NOT NULL OR NEW.id <> OLD.id OR NEW.subject_type <> OLD.subject_type
        OR NEW.subject_id <> OLD.subject_id OR NEW.document_kind <> OLD.document_kind OR NEW.batch <> OLD.batch
        OR NEW.title <> OLD.title OR NEW.recipient <> OLD.recipient OR NEW.queued_at <> OLD.queued_at THEN
        SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'letters are never changed';
    END IF;
END;
CREATE TRIGGER print_letter_no_delete AFTER DELETE ON print_letter FOR EACH ROW
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'letters are never deleted';

-- When somebody first saw or downloaded a document in the portal.
CREATE TABLE delivery_receipt (
    subject_type varchar(40)  NOT NULL,
    subject_id   bigint       NOT NULL,
    how          varchar(10)  NOT NULL,
    received_on  date         NOT NULL,
    received_at  datetime(6)  NOT NULL,
    received_by  varchar(120) NOT NULL,
    PRIMARY KEY (subject_type, subject_id, how),
    CONSTRAINT delivery_receipt_how CHECK (how IN ('SEEN', 'DOWNLOADED'))
) ENGINE = InnoDB;
CREATE TRIGGER delivery_receipt_no_update AFTER UPDATE ON delivery_receipt FOR EACH ROW
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'delivery_receipt is append-only';
CREATE TRIGGER delivery_receipt_no_delete AFTER DELETE ON delivery_receipt FOR EACH ROW
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'delivery_receipt is append-only';
