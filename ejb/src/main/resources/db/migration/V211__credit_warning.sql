-- Credits whose holder was told that they end; each once.
CREATE TABLE credit_warning (
  credit_id BIGINT NOT NULL PRIMARY KEY,
  warned_on DATE NOT NULL,
  CONSTRAINT credit_warning_credit_fk FOREIGN KEY (credit_id) REFERENCES usage_credit (id)
);
CREATE INDEX usage_credit_end_ix ON usage_credit (valid_end);
CREATE INDEX usage_share_origin_ix ON usage_share (origin_id, source);
