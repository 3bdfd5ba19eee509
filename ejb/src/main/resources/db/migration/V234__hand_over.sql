-- Claims that went to a collection agency or a court: facts, and a block that keeps them from being reminded any further.
ALTER TABLE ledger_block DROP CONSTRAINT ledger_block_kind_ck;
ALTER TABLE ledger_block ADD CONSTRAINT ledger_block_kind_ck CHECK (kind IN ('PENDING_DEBIT', 'RETRY', 'DISPUTE', 'PLAN',
  'INSOLVENCY', 'DECEASED', 'COMPLAINT', 'MANUAL', 'COLLECTIONS'));
CREATE SEQUENCE hand_over_seq START WITH 1 INCREMENT BY 1;
CREATE TABLE hand_over (
  id BIGINT NOT NULL PRIMARY KEY,
  entry_id BIGINT NOT NULL,
  block_id BIGINT NOT NULL,
  handed_on DATE NOT NULL,
  handed_by VARCHAR(120) NOT NULL,
  recipient VARCHAR(120) NOT NULL,
  open_amount DECIMAL(14, 2) NOT NULL,
  default_since DATE,
  interest DECIMAL(14, 2) NOT NULL,
  sheet TEXT NOT NULL,
  CONSTRAINT hand_over_block_uq UNIQUE (block_id),
  CONSTRAINT hand_over_entry_fk FOREIGN KEY (entry_id) REFERENCES ledger_entry (id),
  CONSTRAINT hand_over_block_fk FOREIGN KEY (block_id) REFERENCES ledger_block (id)
);
CREATE INDEX hand_over_day_ix ON hand_over (handed_on, id);
CREATE TRIGGER hand_over_no_update AFTER UPDATE ON hand_over FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'hand_over is append-only';
CREATE TRIGGER hand_over_no_delete AFTER DELETE ON hand_over FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'hand_over is append-only';

-- For lists of what is late: each open claim with what was told last and the proposal it waits in. Who asks adds the day.
CREATE VIEW overdue_entry AS
SELECT o.entry_id, o.account_id, o.seller_id, o.due_on, o.open_amount,
  (SELECT MAX(i.told_level) FROM dunning_item i WHERE i.entry_id = o.entry_id) AS told_level,
  (SELECT MAX(n.issued_on) FROM dunning_item i JOIN dunning_notice n ON n.id = i.notice_id
    WHERE i.entry_id = o.entry_id) AS told_on,
  (SELECT MAX(c.run_id) FROM dunning_case c JOIN dunning_run r ON r.id = c.run_id
    WHERE c.account_id = o.account_id AND c.state = 'PROPOSED' AND r.seller_id = o.seller_id AND r.released_at IS NULL
      AND r.withdrawn_at IS NULL) AS proposed_in
FROM open_entry o WHERE o.open_amount > 0;
CREATE INDEX dunning_case_account_ix ON dunning_case (account_id, state);
