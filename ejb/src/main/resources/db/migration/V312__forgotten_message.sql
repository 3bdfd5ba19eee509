-- What a message says is never changed, but a key that was mailed is forgotten, and with an erasure all that it says: that
-- there was a message, and what became of it, stays.
DROP TRIGGER message_content_no_update;
CREATE TRIGGER message_content_no_update BEFORE UPDATE ON message FOR EACH ROW
BEGIN
    IF NEW.id <> OLD.id OR NEW.subject_type <> OLD.subject_type OR NEW.subject_id <> OLD.subject_id
        OR NEW.kind <> OLD.kind OR NEW.occasion <> OLD.occasion
        OR NEW.language <> OLD.language OR NEW.attachment_kind <> OLD.attachment_kind
        OR NEW.created_at <> OLD.created_at OR NOT (OLD.mail_id IS NULL OR NEW.mail_id <=> OLD.mail_id)
        OR NOT (NEW.recipient = OLD.recipient
                AND (NEW.facts = OLD.facts OR COALESCE(NEW.facts = JSON_REMOVE(OLD.facts, '$.key'), FALSE))
            OR NEW.recipient = '' AND NEW.facts = '{}' AND OLD.state IN ('SENT', 'UNCERTAIN', 'FAILED', 'BOUNCED')) THEN
        SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'what a message says is never changed';
    END IF;
END;
