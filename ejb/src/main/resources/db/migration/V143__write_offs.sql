-- Claims that are given up: proposed by one, decided by another. One proposal of an entry waits at a time.
CREATE SEQUENCE write_off_seq START WITH 1 INCREMENT BY 1;
CREATE TABLE write_off (
  id BIGINT NOT NULL PRIMARY KEY,
  entry_id BIGINT NOT NULL,
  amount DECIMAL(14, 2) NOT NULL,
  reason VARCHAR(200) NOT NULL,
  state VARCHAR(8) NOT NULL DEFAULT 'PROPOSED',
  proposed_on DATE NOT NULL,
  proposed_by VARCHAR(120) NOT NULL,
  decided_on DATE,
  decided_by VARCHAR(120) NOT NULL DEFAULT '',
  written_entry_id BIGINT,
  waiting_entry_id BIGINT GENERATED ALWAYS AS (CASE WHEN state = 'PROPOSED' THEN entry_id END) STORED,
  CONSTRAINT write_off_waiting_uq UNIQUE (waiting_entry_id),
  CONSTRAINT write_off_entry_fk FOREIGN KEY (entry_id) REFERENCES ledger_entry (id),
  CONSTRAINT write_off_written_fk FOREIGN KEY (written_entry_id) REFERENCES ledger_entry (id),
  CONSTRAINT write_off_amount_ck CHECK (amount > 0),
  CONSTRAINT write_off_state_ck CHECK (state IN ('PROPOSED', 'APPROVED', 'REFUSED')),
  CONSTRAINT write_off_four_eyes_ck CHECK (state <> 'APPROVED' OR decided_by <> proposed_by)
);
CREATE INDEX write_off_entry_ix ON write_off (entry_id);
