-- Contracts on their way to a new list price: one row for each line, moved once by a job.
CREATE SEQUENCE price_campaign_seq START WITH 1 INCREMENT BY 50;
CREATE SEQUENCE price_campaign_line_seq START WITH 1 INCREMENT BY 50;
CREATE TABLE price_campaign (
  id BIGINT NOT NULL PRIMARY KEY,
  product_id BIGINT NOT NULL,
  price_version_id BIGINT NOT NULL,
  valid_from DATE NOT NULL,
  started_on DATE NOT NULL,
  CONSTRAINT price_campaign_version_uq UNIQUE (price_version_id),
  CONSTRAINT price_campaign_product_fk FOREIGN KEY (product_id) REFERENCES product (id),
  CONSTRAINT price_campaign_version_fk FOREIGN KEY (price_version_id) REFERENCES price_version (id)
);
CREATE TABLE price_campaign_line (
  id BIGINT NOT NULL PRIMARY KEY,
  campaign_id BIGINT NOT NULL,
  contract_id BIGINT NOT NULL,
  line_id BIGINT NOT NULL,
  move_on DATE NOT NULL,
  state VARCHAR(8) NOT NULL,
  CONSTRAINT price_campaign_line_uq UNIQUE (campaign_id, line_id),
  CONSTRAINT price_campaign_line_campaign_fk FOREIGN KEY (campaign_id) REFERENCES price_campaign (id),
  CONSTRAINT price_campaign_line_contract_fk FOREIGN KEY (contract_id) REFERENCES contract (id),
  CONSTRAINT price_campaign_line_line_fk FOREIGN KEY (line_id) REFERENCES contract_line (id),
  CONSTRAINT price_campaign_line_state_ck CHECK (state IN ('WAITING', 'MOVED', 'LEFT'))
);
CREATE INDEX price_campaign_line_state_ix ON price_campaign_line (state, id);
CREATE INDEX price_campaign_line_contract_ix ON price_campaign_line (contract_id);
