-- What is billed once: set-up fees, trials at a price.
ALTER TABLE product DROP CONSTRAINT product_kind_ck;
ALTER TABLE product ADD CONSTRAINT product_kind_ck
  CHECK (kind IN ('BASE', 'ADD_ON', 'STANDALONE', 'METERED', 'ONE_OFF'));

-- The fee and the trial of lines that are agreed at a price.
ALTER TABLE price_version
  ADD COLUMN fee_id BIGINT,
  ADD COLUMN trial_days INT NOT NULL DEFAULT 0,
  ADD COLUMN trial_price_id BIGINT,
  ADD COLUMN remind_days INT NOT NULL DEFAULT 0,
  ADD CONSTRAINT price_version_fee_fk FOREIGN KEY (fee_id) REFERENCES product (id),
  ADD CONSTRAINT price_version_trial_fk FOREIGN KEY (trial_price_id) REFERENCES product (id),
  ADD CONSTRAINT price_version_trial_ck CHECK (trial_days BETWEEN 0 AND 366 AND remind_days BETWEEN 0 AND trial_days);

-- The trial of a contract as it was agreed. The reminder is a mail that is written once.
ALTER TABLE contract
  ADD COLUMN trial_last DATE,
  ADD COLUMN trial_remind_on DATE,
  ADD COLUMN trial_reminded_on DATE;
CREATE INDEX contract_trial_ix ON contract (trial_remind_on, trial_reminded_on);
