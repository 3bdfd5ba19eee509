-- How the numbers of a series look. A format is never edited: a later row holds for the numbers to come. A series without
-- one has the format {prefix}{yyyy}-{seq:6} of its prefix and begins every year with one.
CREATE SEQUENCE number_format_seq START WITH 1 INCREMENT BY 1 CACHE 10 ENGINE = InnoDB;
CREATE TABLE number_format (
  id BIGINT NOT NULL PRIMARY KEY,
  series_id BIGINT NOT NULL,
  pattern VARCHAR(60) CHARACTER SET ascii NOT NULL,
  -- Whether every year begins with one; such numbers hold their year. Others run on and are counted under the year 0.
  yearly BOOLEAN NOT NULL,
  changed_at DATETIME(6) NOT NULL,
  changed_by VARCHAR(100) NOT NULL,
  CONSTRAINT number_format_series_fk FOREIGN KEY (series_id) REFERENCES number_series (id)
);
CREATE TRIGGER number_format_no_update AFTER UPDATE ON number_format FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'number_format is append-only';
CREATE TRIGGER number_format_no_delete AFTER DELETE ON number_format FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'number_format is append-only';

-- Which series a seller's documents take their numbers from, where it is another one than that of its invoices; of all its
-- locations (0) or of one.
CREATE TABLE series_use (
  seller_id BIGINT NOT NULL,
  location_id BIGINT NOT NULL,
  purpose VARCHAR(10) NOT NULL,
  series_id BIGINT NOT NULL,
  PRIMARY KEY (seller_id, location_id, purpose),
  CONSTRAINT series_use_seller_fk FOREIGN KEY (seller_id) REFERENCES seller (id),
  CONSTRAINT series_use_series_fk FOREIGN KEY (series_id) REFERENCES number_series (id),
  CONSTRAINT series_use_purpose_ck CHECK (purpose IN ('INVOICE', 'CORRECTION'))
);
