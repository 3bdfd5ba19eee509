-- How a seller's letters look: each change is a new version, and what was issued keeps its own.
CREATE TABLE logo (
    sha256  char(64) CHARACTER SET ascii NOT NULL PRIMARY KEY,
    width   int        NOT NULL,
    height  int        NOT NULL,
    content mediumblob NOT NULL
) ENGINE = InnoDB;

CREATE SEQUENCE letterhead_seq START WITH 1 INCREMENT BY 1;
CREATE TABLE letterhead (
    id          bigint       NOT NULL PRIMARY KEY,
    seller_id   bigint       NOT NULL,
    logo_sha256 char(64) CHARACTER SET ascii,
    accent      char(7) CHARACTER SET ascii NOT NULL,
    closing_de  varchar(600) NOT NULL,
    closing_en  varchar(600) NOT NULL,
    footer_de   varchar(300) NOT NULL,
    footer_en   varchar(300) NOT NULL,
    made_at     datetime(6)  NOT NULL,
    made_by     varchar(100) NOT NULL,
    KEY letterhead_seller (seller_id, id),
    CONSTRAINT letterhead_seller_fk FOREIGN KEY (seller_id) REFERENCES seller (id),
    CONSTRAINT letterhead_logo_fk FOREIGN KEY (logo_sha256) REFERENCES logo (sha256)
) ENGINE = InnoDB;

CREATE TRIGGER logo_no_update AFTER UPDATE ON logo FOR EACH ROW
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'logo is append-only';
CREATE TRIGGER logo_no_delete AFTER DELETE ON logo FOR EACH ROW
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'logo is append-only';
CREATE TRIGGER letterhead_no_update AFTER UPDATE ON letterhead FOR EACH ROW
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'letterhead is append-only';
CREATE TRIGGER letterhead_no_delete AFTER DELETE ON letterhead FOR EACH ROW
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'letterhead is append-only';

-- 0: the shipped look.
ALTER TABLE seller_snapshot ADD COLUMN letterhead_id bigint NOT NULL DEFAULT 0;
