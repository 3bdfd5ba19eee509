-- A draft that a person leaves out when its run is issued: its days stay billable. The row stays when the draft is gone.
CREATE TABLE left_out_draft (
  draft_id BIGINT NOT NULL PRIMARY KEY,
  run_id BIGINT NOT NULL,
  account_id BIGINT NOT NULL,
  kind VARCHAR(8) NOT NULL,
  reason VARCHAR(200) NOT NULL,
  net DECIMAL(14, 2) NOT NULL,
  gross DECIMAL(14, 2) NOT NULL,
  decided_by VARCHAR(120) NOT NULL,
  CONSTRAINT left_out_draft_run_fk FOREIGN KEY (run_id) REFERENCES billing_run (id),
  CONSTRAINT left_out_draft_account_fk FOREIGN KEY (account_id) REFERENCES account (id),
  CONSTRAINT left_out_draft_kind_ck CHECK (kind IN ('HELD', 'EXCLUDED')),
  CONSTRAINT left_out_draft_reason_ck CHECK (kind = 'HELD' OR reason <> '')
);

-- Contracts a run bills nothing of, though somebody might expect it, and why as far as the terms say.
CREATE TABLE missing_contract (
  run_id BIGINT NOT NULL,
  contract_id BIGINT NOT NULL,
  reason VARCHAR(8) NOT NULL,
  PRIMARY KEY (run_id, contract_id),
  CONSTRAINT missing_contract_run_fk FOREIGN KEY (run_id) REFERENCES billing_run (id),
  CONSTRAINT missing_contract_contract_fk FOREIGN KEY (contract_id) REFERENCES contract (id)
);
