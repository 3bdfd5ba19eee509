-- Texts of the legal pages: versions are only ever added, so that what somebody agreed to can be shown.
CREATE SEQUENCE legal_text_seq START WITH 1 INCREMENT BY 1;
CREATE TABLE legal_text (
  id BIGINT NOT NULL PRIMARY KEY,
  kind VARCHAR(13) NOT NULL,
  language CHAR(2) NOT NULL,
  body MEDIUMTEXT NOT NULL,
  made_at DATETIME(6) NOT NULL,
  made_by VARCHAR(120) NOT NULL,
  CONSTRAINT legal_text_kind_ck CHECK (kind IN ('IMPRINT', 'PRIVACY', 'TERMS', 'WITHDRAWAL', 'ACCESSIBILITY'))
);
CREATE INDEX legal_text_kind_ix ON legal_text (kind, language, id);
CREATE TRIGGER legal_text_no_update AFTER UPDATE ON legal_text FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'legal_text is append-only';
CREATE TRIGGER legal_text_no_delete AFTER DELETE ON legal_text FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'legal_text is append-only';
