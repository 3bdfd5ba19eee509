-- Documents that take an issued invoice back, whole (cancellation) or in part (correction). They do not come from a run.
ALTER TABLE invoice MODIFY run_id BIGINT NULL;
-- Why an invoice is taken back, as it is printed.
ALTER TABLE invoice ADD COLUMN reason VARCHAR(200) NOT NULL DEFAULT '';

-- An invoice is cancelled at most once: that is the primary key.
CREATE TABLE invoice_cancellation (
  cancelled_id BIGINT NOT NULL PRIMARY KEY,
  cancellation_id BIGINT NOT NULL,
  -- Whether its days are excused for good; otherwise the next run bills them again (R10).
  excused BOOLEAN NOT NULL,
  CONSTRAINT invoice_cancellation_uq UNIQUE (cancellation_id),
  CONSTRAINT invoice_cancellation_cancelled_fk FOREIGN KEY (cancelled_id) REFERENCES invoice (id),
  CONSTRAINT invoice_cancellation_fk FOREIGN KEY (cancellation_id) REFERENCES invoice (id)
);

-- Which line of an issued invoice a line of a correction takes back in part.
CREATE TABLE line_correction (
  line_id BIGINT NOT NULL PRIMARY KEY,
  corrected_id BIGINT NOT NULL,
  CONSTRAINT line_correction_fk FOREIGN KEY (line_id) REFERENCES invoice_line (id),
  CONSTRAINT line_correction_corrected_fk FOREIGN KEY (corrected_id) REFERENCES invoice_line (id)
);

-- A price reduction: what it gives back stays billed for the calculator, or the next run would bill it again.
ALTER TABLE charge ADD COLUMN reduction BOOLEAN NOT NULL DEFAULT FALSE;

-- Contract lines of which an older period may be billable again: runs read their whole history. Few, and for ever.
CREATE TABLE reopened_line (
  contract_line_id BIGINT NOT NULL PRIMARY KEY,
  CONSTRAINT reopened_line_fk FOREIGN KEY (contract_line_id) REFERENCES contract_line (id)
);

CREATE TRIGGER invoice_cancellation_no_update AFTER UPDATE ON invoice_cancellation FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'invoice_cancellation is append-only';
CREATE TRIGGER invoice_cancellation_no_delete AFTER DELETE ON invoice_cancellation FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'invoice_cancellation is append-only';
CREATE TRIGGER line_correction_no_update AFTER UPDATE ON line_correction FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'line_correction is append-only';
CREATE TRIGGER line_correction_no_delete AFTER DELETE ON line_correction FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'line_correction is append-only';
CREATE TRIGGER reopened_line_no_delete AFTER DELETE ON reopened_line FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'reopened_line is append-only';
