-- Keys of people and accounts: what the trail says of them is encrypted, and cannot be read once the key is destroyed. The
-- chain seals what is stored, so it holds without the keys.
CREATE SEQUENCE audit_key_seq START WITH 1 INCREMENT BY 1 CACHE 50 ENGINE = InnoDB;

-- owner: a login, or the id of an account; NULL once it was erased, so that whoever comes later gets a key of their own.
-- keeping: BRIEF is destroyed with the erasure, LASTING after the last day on which the trail proves something.
CREATE TABLE audit_key (
    id            bigint       NOT NULL PRIMARY KEY,
    kind          varchar(10)  NOT NULL,
    owner         varchar(255) COLLATE utf8mb4_bin,
    keeping       varchar(10)  NOT NULL,
    secret        varbinary(32),
    made_at       datetime(6)  NOT NULL,
    kept_until    date,
    destroyed_at  datetime(6),
    UNIQUE KEY audit_key_owner (owner, kind, keeping),
    KEY audit_key_due (kept_until)
) ENGINE = InnoDB;

CREATE TRIGGER audit_key_no_other BEFORE UPDATE ON audit_key FOR EACH ROW
BEGIN
    IF NEW.id <> OLD.id OR NEW.kind <> OLD.kind OR NEW.keeping <> OLD.keeping
        OR NEW.secret IS NOT NULL AND NOT NEW.secret <=> OLD.secret
        OR NEW.owner IS NOT NULL AND NOT NEW.owner <=> OLD.owner THEN
        SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'a key is kept or destroyed, never another';
    END IF;
END;
CREATE TRIGGER audit_key_no_delete BEFORE DELETE ON audit_key FOR EACH ROW
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'that there was a key is never forgotten';

-- Entries from before have no keys and stay as they are. With a key, actor or facts are empty and the text is encrypted.
ALTER TABLE audit_entry
    ADD COLUMN actor_key bigint,
    ADD COLUMN actor_sealed varbinary(1100),
    ADD COLUMN facts_key bigint,
    ADD COLUMN facts_sealed mediumblob;
ALTER TABLE audit_entry
    ADD KEY audit_entry_actor (actor_key);
